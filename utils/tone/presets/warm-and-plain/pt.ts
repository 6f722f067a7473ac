import type { PhraseBook } from '../../preset';

export const pt: PhraseBook = {
  greeting: [
    { text: 'Oi, {name},', when: { levels: ['calm', 'concerned'] } },
    { text: 'Olá, {name},', when: { levels: ['calm', 'concerned'] } },
    { text: 'Olá, {name},', when: { levels: ['frustrated', 'furious'] } },
    'Olá,',
  ],
  acknowledge: [
    'Agradeço por escrever sobre isso.',
    'Agradeço por escrever sobre “{subject}”.',
    { text: 'Entendo que você queira deixar isso resolvido.', when: { levels: ['concerned'] } },
    { text: 'Faz sentido você perguntar sobre isso.', when: { levels: ['concerned'] } },
    { text: 'Dá para ver quanto tempo e paciência isso já tomou de você.', when: { levels: ['frustrated'] } },
    { text: 'Entendo que você não aguente mais essa situação.', when: { levels: ['frustrated'] } },
    { text: 'O que você descreve não é como isso deveria ter acontecido.', when: { levels: ['furious'] } },
    { text: 'Você está esperando há {wait}, e é muito tempo para ficar sem solução.', when: { causes: ['long_wait'] } },
    { text: 'Você já está esperando há tempo demais.', when: { causes: ['long_wait'] } },
    { text: 'É a {ordinal} vez que você precisa escrever sobre a mesma coisa.', when: { causes: ['repeat_contact'] } },
    { text: 'Você precisou falar conosco mais de uma vez sobre a mesma coisa.', when: { causes: ['repeat_contact'] } },
    {
      text: 'Disseram uma coisa a você e depois outra, e é natural não saber em qual confiar.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Você queria falar com uma pessoa e só recebia respostas automáticas. Aqui é uma pessoa lendo e respondendo.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Prometeram {promised} a você, e isso não aconteceu.', when: { causes: ['broken_promise'] } },
    { text: 'Fizeram uma promessa a você, e ela não foi cumprida.', when: { causes: ['broken_promise'] } },
    {
      text: 'São {amount} do seu bolso, e você precisa de uma resposta clara.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'É o seu dinheiro, e você precisa de uma resposta clara.', when: { causes: ['money_at_stake'] } },
    { text: 'Você precisa disso até {deadline}, então o prazo aqui é importante.', when: { causes: ['deadline'] } },
    { text: 'Você tem uma data para cumprir, então o prazo aqui é importante.', when: { causes: ['deadline'] } },
    {
      text: 'Você teve motivo para querer nos deixar. A decisão é sua, e de qualquer forma quero acertar isso.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Você quer que alguém com mais autonomia veja o caso, e é um pedido justo.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Você menciona medidas legais. Levo isso a sério e vou me ater aos fatos.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Você já tinha explicado tudo, e as nossas respostas não trataram do problema.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Peço desculpas por termos deixado chegar a esse ponto.',
    { text: 'Peço desculpas por termos feito você esperar tanto.', when: { causes: ['long_wait'] } },
    { text: 'Peço desculpas por você ter precisado correr atrás disso.', when: { causes: ['repeat_contact'] } },
    { text: 'Peço desculpas pelas nossas respostas que não batiam entre si.', when: { causes: ['contradicted'] } },
    { text: 'Peço desculpas por você ter demorado tanto para falar com alguém.', when: { causes: ['bot_loop'] } },
    { text: 'Peço desculpas por não termos cumprido o que combinamos.', when: { causes: ['broken_promise'] } },
    {
      text: 'Peço desculpas por não termos respondido à sua pergunta desde o início.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Se ainda ficar alguma dúvida, é só responder a esta mensagem.', when: { answered: true } },
    { text: 'Se isso não resolver, me escreva por aqui.', when: { answered: true } },
    {
      text: 'Vou conferir pessoalmente e escrevo para você até [dia e hora?], mesmo que não haja novidade.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Vou verificar agora e escrevo para você até [dia e hora?].', when: { answered: false } },
    {
      text: 'Vou cuidar disso pessoalmente e escrevo para você até [dia e hora?], mesmo que não haja novidade.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Vou passar a sua mensagem para {owner}, que decide sobre isso. Você terá uma resposta até [dia e hora?].',
      when: { escalated: true },
    },
    {
      text: 'Essa decisão não cabe só a mim, por isso vou passar a sua mensagem adiante. Você terá uma resposta até [dia e hora?].',
      when: { escalated: true },
    },
  ],
  close: [
    { text: 'Um abraço,\n{agent}', when: { levels: ['calm', 'concerned'] } },
    'Atenciosamente,\n{agent}',
    {
      text: 'Agradeço a chance de resolver isso.\n\nAtenciosamente,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Sei que isso deu trabalho para você. Agradeço por insistir.\n\nAtenciosamente,\n{agent}',
      when: { levels: ['frustrated'] },
    },
  ],
};
