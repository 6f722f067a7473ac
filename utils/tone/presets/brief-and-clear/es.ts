import type { PhraseBook } from '../../preset';

export const es: PhraseBook = {
  greeting: ['Hola, {name}:', 'Hola:'],
  acknowledge: [
    'Gracias por su mensaje.',
    'Gracias por su mensaje sobre «{subject}».',
    { text: 'Es una pregunta justa.', when: { levels: ['concerned'] } },
    { text: 'Esto le ha quitado más tiempo del debido.', when: { levels: ['frustrated'] } },
    { text: 'Esto salió mal y no tendría que haber pasado por ello.', when: { levels: ['furious'] } },
    { text: 'Lleva {wait} esperando.', when: { causes: ['long_wait'] } },
    { text: 'Lleva demasiado tiempo esperando.', when: { causes: ['long_wait'] } },
    { text: 'Es la {ordinal} vez que nos escribe por esto.', when: { causes: ['repeat_contact'] } },
    { text: 'Ha tenido que escribirnos más de una vez por esto.', when: { causes: ['repeat_contact'] } },
    { text: 'Le hemos dado respuestas distintas.', when: { causes: ['contradicted'] } },
    { text: 'Pidió hablar con una persona. Soy yo, y tengo su caso.', when: { causes: ['bot_loop'] } },
    { text: 'Le prometieron {promised}. No ocurrió.', when: { causes: ['broken_promise'] } },
    { text: 'Le prometieron algo que no ocurrió.', when: { causes: ['broken_promise'] } },
    { text: 'Se trata de {amount}, así que voy al grano.', when: { causes: ['money_at_stake'], answered: true } },
    { text: 'Se trata de su dinero, así que voy a dar datos exactos.', when: { causes: ['money_at_stake'] } },
    { text: 'Lo necesita para {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Tiene una fecha que cumplir.', when: { causes: ['deadline'] } },
    { text: 'Está pensando en darse de baja. Antes quiero arreglar esto.', when: { causes: ['leaving'] } },
    { text: 'Quiere que lo revise un superior. Es razonable.', when: { causes: ['escalation_threat'] } },
    { text: 'Menciona acciones legales. Me ciño a los hechos.', when: { causes: ['legal_threat'] } },
    { text: 'Ya lo había explicado y nuestras respuestas no lo resolvieron.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'Lamento nuestra parte en esto.',
    { text: 'Lamento la espera.', when: { causes: ['long_wait'] } },
    { text: 'Lamento que haya tenido que insistir.', when: { causes: ['repeat_contact'] } },
    { text: 'Lamento las respuestas contradictorias.', when: { causes: ['contradicted'] } },
    { text: 'Lamento que fuera difícil dar con alguien.', when: { causes: ['bot_loop'] } },
    { text: 'Lamento que no hiciéramos lo que dijimos.', when: { causes: ['broken_promise'] } },
    { text: 'Lamento que no respondiéramos a su pregunta.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Si con esto no queda resuelto, responda aquí.', when: { answered: true } },
    { text: '¿Queda algo pendiente? Responda aquí.', when: { answered: true, levels: ['calm', 'concerned'] } },
    {
      text: 'Lo reviso y le escribo antes de [¿día y hora?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Lo averiguo y le escribo antes de [¿día y hora?].', when: { answered: false } },
    {
      text: 'Ya lo llevo yo. Tendrá noticias mías antes de [¿día y hora?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Esto lo decide {owner}, que ya tiene su mensaje. Tendrá respuesta antes de [¿día y hora?].',
      when: { escalated: true },
    },
    {
      text: 'No puedo decidirlo por mi cuenta. Lo traslado y tendrá respuesta antes de [¿día y hora?].',
      when: { escalated: true },
    },
  ],
  close: ['Saludos,\n{agent}', 'Un saludo,\n{agent}'],
};
