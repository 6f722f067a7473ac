import type { PracticeTicket } from '../practice-ticket';

export const noTechnician: PracticeTicket = {
  id: 'p9',
  language: 'pt-BR',
  subject: 'Técnico não apareceu de novo',
  channel: 'messaging',
  customer: 'Camila Rezende',
  messages: [
    {
      from: 'customer',
      hoursAgo: 75,
      text: 'Oi, boa tarde! Estou sem internet desde ontem. Já desliguei e liguei o modem e a luzinha continua vermelha. Vocês podem mandar alguém?',
    },
    {
      from: 'agent',
      hoursAgo: 74,
      text: 'Olá, Camila. Agendei a visita do técnico para amanhã, das 8h às 12h. Ele liga quando estiver a caminho.',
    },
    {
      from: 'customer',
      hoursAgo: 46,
      text: 'Já passou do meio-dia e ninguém veio nem ligou. Faltei no trabalho pra esperar.',
    },
    { from: 'agent', hoursAgo: 45, text: 'Sinto muito, Camila. Remarquei para amanhã, no mesmo horário.' },
    {
      from: 'customer',
      hoursAgo: 1,
      text: 'Gente, de novo não apareceu ninguém. É o segundo dia de trabalho que eu perco esperando técnico que não vem, e nem pra avisar vocês ligam. Quando é que ele vem de verdade? E esses quatro dias sem internet vocês vão descontar da conta, ou vou ter que pagar por um serviço que não tive? Tá ficando difícil confiar em vocês.',
    },
  ],
  known: [
    'A rota do técnico foi cancelada nos dois dias, e ninguém avisou a cliente. A visita está confirmada para amanhã, das 8h às 10h, com o técnico Renato.',
    'Os quatro dias sem internet são descontados na próxima fatura: R$ 16,40.',
  ],
  macros: [
    {
      id: 'visita',
      title: 'Visita: confirmada',
      text: 'A visita está confirmada para amanhã, das 8h às 10h. O técnico liga quando estiver a caminho.',
    },
    {
      id: 'desconto',
      title: 'Fatura: dias sem serviço',
      text: 'Os dias sem internet são descontados na sua próxima fatura.',
    },
  ],
  questions: [
    {
      id: 'visita',
      asks: 'Quando o técnico vem de verdade?',
      // Not "técnico" or "visita": that alone says no day.
      spokenTo: ['amanhã', '8h', '10h'],
      again: 'Tá, mas quando o técnico vem? Foi isso que eu perguntei.',
    },
    {
      id: 'desconto',
      asks: 'Os dias sem internet vão ser descontados?',
      spokenTo: ['descont', 'abat', '16,40', 'não vai pagar', 'não precisa pagar'],
      again: 'E a conta? Vou pagar pelos dias que fiquei sem internet ou não?',
    },
  ],
  acknowledgedBy: [
    'desculp',
    'sinto muito',
    'sentimos muito',
    'lament',
    'perdeu',
    'dois dias de trabalho',
    'tem razão',
    'toda razão',
    'toda a razão',
    'entendo',
    'imagino',
    'não avis',
    'ninguém avisou',
    'ninguém ligou',
  ],
  cold: 'Resposta pronta, né? Perdi dois dias de trabalho e vocês nem tocam no assunto.',
  doubt: 'De onde saiu isso? Já me prometeram duas vezes, e nas duas era mentira.',
  settled: 'Agora sim, muito obrigada pela resposta clara! Amanhã cedo fico em casa esperando o técnico. Um abraço.',
};
