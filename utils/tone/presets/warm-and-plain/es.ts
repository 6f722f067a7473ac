import type { PhraseBook } from '../../preset';

export const es: PhraseBook = {
  greeting: ['Hola, {name}:', 'Hola:'],
  acknowledge: [
    'Gracias por escribirme.',
    'Gracias por escribir sobre «{subject}».',
    { text: 'Entiendo que quieras dejar esto resuelto.', when: { levels: ['concerned'] } },
    { text: 'Es lógico que preguntes por esto.', when: { levels: ['concerned'] } },
    { text: 'Veo cuánto tiempo y paciencia te ha costado esto.', when: { levels: ['frustrated'] } },
    { text: 'Entiendo que ya no puedas más con este asunto.', when: { levels: ['frustrated'] } },
    { text: 'Lo que cuentas no tendría que haber pasado.', when: { levels: ['furious'] } },
    { text: 'Llevas {wait} esperando, y es mucho tiempo para no tener una solución.', when: { causes: ['long_wait'] } },
    { text: 'Llevas demasiado tiempo esperando.', when: { causes: ['long_wait'] } },
    { text: 'Es la {ordinal} vez que tienes que escribirnos por lo mismo.', when: { causes: ['repeat_contact'] } },
    { text: 'Has tenido que escribirnos más de una vez por lo mismo.', when: { causes: ['repeat_contact'] } },
    {
      text: 'Primero te dijimos una cosa y luego otra; es normal que no sepas a qué atenerte.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Querías hablar con una persona y solo te llegaban respuestas automáticas. Soy una persona y estoy leyendo tu caso.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Te prometieron {promised}, y no se cumplió.', when: { causes: ['broken_promise'] } },
    { text: 'Te prometieron algo y no se cumplió.', when: { causes: ['broken_promise'] } },
    {
      text: 'Se trata de {amount} de tu dinero, así que necesitas una respuesta clara.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Se trata de tu dinero, así que necesitas una respuesta clara.', when: { causes: ['money_at_stake'] } },
    { text: 'Lo necesitas para {deadline}, así que aquí los plazos importan.', when: { causes: ['deadline'] } },
    { text: 'Tienes una fecha que cumplir, así que aquí los plazos importan.', when: { causes: ['deadline'] } },
    {
      text: 'Has tenido motivos para querer dejarnos. La decisión es tuya, y en cualquier caso quiero arreglar esto.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Quieres que lo vea alguien con más responsabilidad, y es razonable pedirlo.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Mencionas acciones legales. Me lo tomo en serio y voy a ceñirme a los hechos.',
      when: { causes: ['legal_threat'] },
    },
    { text: 'Ya lo habías explicado, y nuestras respuestas no iban al problema.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'Siento que hayamos dejado que llegara a este punto.',
    { text: 'Siento que te hayamos hecho esperar tanto.', when: { causes: ['long_wait'] } },
    { text: 'Siento que hayas tenido que insistir para que te atendiéramos.', when: { causes: ['repeat_contact'] } },
    { text: 'Siento que nuestras respuestas no coincidieran.', when: { causes: ['contradicted'] } },
    { text: 'Siento que hayas tardado tanto en dar con alguien.', when: { causes: ['bot_loop'] } },
    { text: 'Siento que no cumpliéramos nuestra palabra.', when: { causes: ['broken_promise'] } },
    { text: 'Siento que no respondiéramos a tu pregunta desde el principio.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Si después de esto queda alguna duda, responde a este mensaje.', when: { answered: true } },
    { text: 'Si con esto no queda resuelto, escríbeme por aquí.', when: { answered: true } },
    {
      text: 'Voy a revisarlo personalmente y te escribo antes de [¿día y hora?], aunque no haya novedades.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Voy a mirarlo ahora y te escribo antes de [¿día y hora?].', when: { answered: false } },
    {
      text: 'Me encargo yo de esto y te escribo antes de [¿día y hora?], aunque no haya novedades.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Paso tu mensaje a {owner}, que decide sobre esto. Tendrás una respuesta antes de [¿día y hora?].',
      when: { escalated: true },
    },
    {
      text: 'Esto lo tiene que decidir otra persona, así que le paso tu mensaje. Tendrás una respuesta antes de [¿día y hora?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Un saludo,\n{agent}',
    'Saludos,\n{agent}',
    {
      text: 'Gracias por darme la oportunidad de arreglarlo.\n\nUn saludo,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Sé que esto te ha llevado esfuerzo. Gracias por no rendirte.\n\nUn saludo,\n{agent}',
      when: { levels: ['frustrated'] },
    },
  ],
};
