import type { PracticeTicket } from '../practice-ticket';

export const thirdContact: PracticeTicket = {
  id: 'p7',
  language: 'en',
  subject: 'THIRD time. I want my money back.',
  channel: 'email',
  customer: 'Marcus Doyle',
  messages: [
    { from: 'customer', hoursAgo: 216, text: 'My coffee machine leaks. Order K-5521. Please send a new one.' },
    { from: 'agent', hoursAgo: 210, text: 'Hello Marcus, a replacement is on its way and will be with you on Friday.' },
    { from: 'customer', hoursAgo: 96, text: 'Friday came and went. No machine. What is going on?' },
    {
      from: 'agent',
      hoursAgo: 92,
      text: 'Hello Marcus, I have asked the warehouse. A colleague will call you tomorrow.',
    },
    {
      from: 'note',
      hoursAgo: 20,
      text: 'Warehouse: never packed, order was blocked. Nobody called him. Refund of 249 is possible today.',
    },
    {
      from: 'customer',
      hoursAgo: 1,
      text: 'This is the THIRD time I am writing about the same leaking machine. Nobody called. You people promise and promise and nothing ever happens. I have had it. I want my 249 back, and I want to know who is responsible for this mess. If I do not hear from you today I cancel everything that I have with you, and you can read my review everywhere.',
    },
  ],
  known: [
    'The replacement was never packed: the order was blocked in the warehouse.',
    'The refund of 249 was released today and is on his card in 3 working days.',
    'Case owner from now on: you.',
  ],
  macros: [
    {
      id: 'refund',
      title: 'Refund: released',
      text: 'The refund was released today. It is on your card within 3 working days.',
    },
    {
      id: 'pickup',
      title: 'Returns: pick-up of a broken machine',
      text: 'You need not send the broken machine back.',
    },
  ],
  questions: [
    {
      id: 'refund',
      asks: 'When is the money back?',
      spokenTo: ['refund', '249', 'money back', 'working days', 'your card'],
      again: 'WHERE IS MY MONEY? That was the only thing that I asked for.',
    },
    {
      id: 'who',
      asks: 'Who is responsible?',
      spokenTo: [
        'warehouse',
        'blocked',
        'never packed',
        'i am responsible',
        'i take',
        'i own',
        'my case',
        'your case',
        'our mistake',
        'our fault',
        'me directly',
      ],
      again: 'And still nobody tells me what went wrong or who is responsible.',
    },
  ],
  acknowledgedBy: [
    'sorry',
    'apolog',
    'third time',
    'three times',
    'you are right',
    "you're right",
    'our fault',
    'our mistake',
    'let you down',
    'failed you',
    'broke our',
  ],
  cold: 'Not one word about your broken promises. Unbelievable. You do not even read what I write.',
  doubt: 'Another promise? I have heard two of those already, and both were worth nothing.',
  settled:
    'All right, thank you. That is the first clear answer that I got, and it helps. I will wait for the money. Have a good day.',
};
