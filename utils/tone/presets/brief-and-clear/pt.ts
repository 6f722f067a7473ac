import type { PhraseBook } from '../../preset';

export const pt: PhraseBook = {
  greeting: ['Olá, {name},', 'Olá,'],
  acknowledge: [
    'Recebi sua mensagem.',
    'Recebi sua mensagem sobre “{subject}”.',
    { text: 'Sua pergunta é justa.', when: { levels: ['concerned'] } },
    { text: 'Isso tomou mais tempo seu do que deveria.', when: { levels: ['frustrated'] } },
    { text: 'Isso deu errado, e você não deveria ter passado por isso.', when: { levels: ['furious'] } },
    { text: 'Você está esperando há {wait}.', when: { causes: ['long_wait'] } },
    { text: 'Você já esperou demais.', when: { causes: ['long_wait'] } },
    { text: 'É a {ordinal} vez que você escreve sobre isso.', when: { causes: ['repeat_contact'] } },
    { text: 'Você precisou escrever mais de uma vez.', when: { causes: ['repeat_contact'] } },
    { text: 'Você recebeu respostas diferentes de nós.', when: { causes: ['contradicted'] } },
    { text: 'Você pediu uma pessoa. Seu caso agora está comigo.', when: { causes: ['bot_loop'] } },
    { text: 'Prometeram {promised} a você. Não aconteceu.', when: { causes: ['broken_promise'] } },
    { text: 'Prometeram algo a você que não aconteceu.', when: { causes: ['broken_promise'] } },
    { text: 'Trata-se de {amount}, então vou direto ao ponto.', when: { causes: ['money_at_stake'], answered: true } },
    { text: 'Trata-se do seu dinheiro, então vou dar dados exatos.', when: { causes: ['money_at_stake'] } },
    { text: 'Você precisa disso até {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Você tem uma data para cumprir.', when: { causes: ['deadline'] } },
    { text: 'Você pensa em cancelar. Antes, quero resolver isso.', when: { causes: ['leaving'] } },
    { text: 'Você quer que um superior veja o caso. É justo.', when: { causes: ['escalation_threat'] } },
    { text: 'Você menciona medidas legais. Vou me ater aos fatos.', when: { causes: ['legal_threat'] } },
    { text: 'Você já tinha explicado, e nossas respostas não trataram disso.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'Lamento a nossa parte nisso.',
    { text: 'Lamento a espera.', when: { causes: ['long_wait'] } },
    { text: 'Lamento que você tenha precisado insistir.', when: { causes: ['repeat_contact'] } },
    { text: 'Lamento as respostas contraditórias.', when: { causes: ['contradicted'] } },
    { text: 'Lamento que tenha sido difícil falar com alguém.', when: { causes: ['bot_loop'] } },
    { text: 'Lamento que não tenhamos feito o que dissemos.', when: { causes: ['broken_promise'] } },
    { text: 'Lamento que não tenhamos respondido à sua pergunta.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Se não resolver, responda aqui.', when: { answered: true } },
    { text: 'Ficou algo em aberto? Responda aqui.', when: { answered: true, levels: ['calm', 'concerned'] } },
    {
      text: 'Vou conferir e escrevo para você até [dia e hora?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Vou descobrir e escrevo para você até [dia e hora?].', when: { answered: false } },
    {
      text: 'O caso está comigo. Você terá notícias minhas até [dia e hora?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Quem decide é {owner}, que já tem a sua mensagem. Resposta até [dia e hora?].',
      when: { escalated: true },
    },
    {
      text: 'Não posso decidir isso sem ajuda. Vou encaminhar, resposta até [dia e hora?].',
      when: { escalated: true },
    },
  ],
  close: ['Atenciosamente,\n{agent}', 'Saudações,\n{agent}'],
};
