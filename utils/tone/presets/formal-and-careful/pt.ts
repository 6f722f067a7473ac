import type { PhraseBook } from '../../preset';

export const pt: PhraseBook = {
  greeting: ['Prezado(a) {name},', 'Prezado(a) cliente,'],
  acknowledge: [
    'Agradeço a sua mensagem.',
    'Agradeço a sua mensagem a respeito de “{subject}”.',
    {
      text: 'A sua preocupação é compreensível, e gostaria de tratá-la ponto a ponto.',
      when: { levels: ['concerned'] },
    },
    { text: 'Reconheço que este assunto já exigiu muito do seu tempo.', when: { levels: ['frustrated'] } },
    { text: 'Os fatos relatados não correspondem ao que se pode esperar de nós.', when: { levels: ['furious'] } },
    { text: 'Já são {wait} de espera por uma conclusão.', when: { causes: ['long_wait'] } },
    { text: 'A espera por uma conclusão já passou do razoável.', when: { causes: ['long_wait'] } },
    { text: 'É a {ordinal} vez que precisa nos escrever sobre o mesmo assunto.', when: { causes: ['repeat_contact'] } },
    { text: 'Foi preciso nos escrever repetidas vezes sobre o mesmo assunto.', when: { causes: ['repeat_contact'] } },
    { text: 'As informações que recebeu de nós não concordam entre si.', when: { causes: ['contradicted'] } },
    {
      text: 'O seu pedido foi falar com um atendente, e vieram respostas automáticas. Assumi pessoalmente o seu caso.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Foi-lhe prometido o seguinte: {promised}. Isso não ocorreu.', when: { causes: ['broken_promise'] } },
    { text: 'Um compromisso assumido não foi cumprido.', when: { causes: ['broken_promise'] } },
    {
      text: 'Por se tratar de um valor de {amount}, é necessária uma resposta precisa.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Por se tratar do seu dinheiro, é necessária uma resposta precisa.', when: { causes: ['money_at_stake'] } },
    { text: 'Registro que a solução é necessária até {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Registro que há um prazo a cumprir.', when: { causes: ['deadline'] } },
    {
      text: 'Entendo que considera encerrar a relação conosco. Respeito essa decisão e desejo resolver o assunto em qualquer caso.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'O seu pedido de análise por um superior é razoável.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Registro a menção a medidas legais e vou me limitar aos fatos.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'O assunto já havia sido exposto por completo, e as nossas respostas não o trataram.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Peço desculpas pela nossa parte no ocorrido.',
    { text: 'Peço desculpas pelo tempo que levamos.', when: { causes: ['long_wait'] } },
    { text: 'Peço desculpas por ter sido preciso insistir conosco.', when: { causes: ['repeat_contact'] } },
    { text: 'Peço desculpas pelas nossas informações divergentes.', when: { causes: ['contradicted'] } },
    { text: 'Peço desculpas pela demora em receber o atendimento de uma pessoa.', when: { causes: ['bot_loop'] } },
    {
      text: 'Peço desculpas por não termos feito aquilo com que nos comprometemos.',
      when: { causes: ['broken_promise'] },
    },
    {
      text: 'Peço desculpas por a sua pergunta não ter sido respondida desde o início.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Caso algum ponto permaneça em aberto, basta responder a esta mensagem.', when: { answered: true } },
    {
      text: 'Verificarei o resultado e enviarei um retorno, no mais tardar, até [dia e hora?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Examinarei o assunto e comunicarei o resultado até [dia e hora?].', when: { answered: false } },
    {
      text: 'Assumi pessoalmente este assunto e darei retorno, no mais tardar, até [dia e hora?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Encaminhei o assunto a {owner} para decisão. A resposta será enviada por escrito até [dia e hora?].',
      when: { escalated: true },
    },
    {
      text: 'Este assunto exige uma decisão que não me cabe tomar, e por isso o encaminhei a quem é competente. A resposta será enviada por escrito até [dia e hora?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Cordialmente,\n{agent}',
    {
      text: 'Agradeço por ter exposto o assunto novamente.\n\nCordialmente,\n{agent}',
      when: { causes: ['repeat_contact', 'not_listened'] },
    },
  ],
};
