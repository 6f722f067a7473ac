import type { PhraseBook } from '../../preset';

export const es: PhraseBook = {
  greeting: ['Buen día, {name}:', 'A quien corresponda:'],
  acknowledge: [
    'Le agradezco su mensaje.',
    'Le agradezco su mensaje relativo a «{subject}».',
    { text: 'Comprendo su inquietud y deseo responder a ella punto por punto.', when: { levels: ['concerned'] } },
    { text: 'Soy consciente de que este asunto ya le ha exigido mucho tiempo.', when: { levels: ['frustrated'] } },
    {
      text: 'Los hechos que describe no corresponden a lo que puede esperar de nosotros.',
      when: { levels: ['furious'] },
    },
    { text: 'Lleva usted {wait} esperando una solución.', when: { causes: ['long_wait'] } },
    { text: 'Lleva usted esperando una solución más tiempo del razonable.', when: { causes: ['long_wait'] } },
    { text: 'Es la {ordinal} vez que ha de escribirnos por el mismo asunto.', when: { causes: ['repeat_contact'] } },
    { text: 'Ha tenido que escribirnos reiteradamente por el mismo asunto.', when: { causes: ['repeat_contact'] } },
    {
      text: 'Ha recibido de nuestra parte informaciones que no concuerdan entre sí.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Solicitó hablar con una persona y recibió respuestas automáticas. He asumido su caso personalmente.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Se le prometió {promised}, y no se llevó a cabo.', when: { causes: ['broken_promise'] } },
    { text: 'Se le hizo una promesa que no se cumplió.', when: { causes: ['broken_promise'] } },
    {
      text: 'Al tratarse de un importe de {amount}, necesita usted una respuesta precisa.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Al tratarse de su dinero, necesita usted una respuesta precisa.', when: { causes: ['money_at_stake'] } },
    { text: 'Tomo nota de que lo necesita para {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Tomo nota de que tiene un plazo que cumplir.', when: { causes: ['deadline'] } },
    {
      text: 'Está considerando poner fin a su relación con nosotros. Respeto esa decisión y deseo resolver este asunto en cualquier caso.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Ha solicitado que el asunto se revise a un nivel superior, lo cual es razonable.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Tomo nota de su mención a acciones legales y me limitaré a los hechos.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Usted ya había expuesto el asunto en detalle, y nuestras respuestas no lo atendieron.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Le pido disculpas por nuestra parte en lo ocurrido.',
    { text: 'Le pido disculpas por el tiempo que hemos tardado.', when: { causes: ['long_wait'] } },
    { text: 'Le pido disculpas por haberle obligado a insistir.', when: { causes: ['repeat_contact'] } },
    { text: 'Le pido disculpas por nuestras informaciones contradictorias.', when: { causes: ['contradicted'] } },
    { text: 'Le pido disculpas por no haberle atendido antes una persona.', when: { causes: ['bot_loop'] } },
    {
      text: 'Le pido disculpas por no haber cumplido lo que nos habíamos comprometido a hacer.',
      when: { causes: ['broken_promise'] },
    },
    {
      text: 'Le pido disculpas por no haber respondido a su pregunta desde el principio.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Si algún punto quedara pendiente, basta con responder a este mensaje.', when: { answered: true } },
    {
      text: 'Verificaré el resultado y le informaré, a más tardar, el [¿día y hora?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Examinaré el asunto y le comunicaré el resultado antes del [¿día y hora?].', when: { answered: false } },
    {
      text: 'Me he hecho cargo personalmente de este asunto y le informaré, a más tardar, el [¿día y hora?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'He trasladado el asunto a {owner} para su decisión. Recibirá una respuesta por escrito antes del [¿día y hora?].',
      when: { escalated: true },
    },
    {
      text: 'Este asunto requiere una decisión que no me corresponde, por lo que lo he trasladado a la instancia competente. Recibirá una respuesta por escrito antes del [¿día y hora?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Atentamente,\n{agent}',
    {
      text: 'Le agradezco que haya vuelto a exponer el asunto.\n\nAtentamente,\n{agent}',
      when: { causes: ['repeat_contact', 'not_listened'] },
    },
  ],
};
