import type { TicketSketch } from './draft-requests';

/** Tickets of every kind that a draft must read well for. */
export const sketches: Record<string, TicketSketch> = {
  'third contact about a refund': {
    ticketId: '1001',
    subject: 'Re: Refund not received',
    customer: 'Maria Berg',
    agent: 'Jonas Feld',
    messages: [
      'Hello, I sent the shoes back two weeks ago. When do I get my money?',
      { from: 'agent', text: 'We will call you tomorrow about this.' },
      'This is the third time I am writing about my refund. I was promised a call on Tuesday and nobody called. $89.90 is a lot of money for me.',
    ],
    evidence: [
      ['repeat_contact', 'third time', 'third contact'],
      ['broken_promise', 'promised a call', 'a promised call did not come'],
      ['money_at_stake', '$89.90'],
    ],
    instruction: 'say that the refund left on Monday',
  },
  'late parcel, three weeks': {
    ticketId: '1002',
    subject: 'where is my parcel',
    customer: 'TOM HARDING',
    agent: 'Jonas Feld',
    signature: 'Kind regards,\nJonas\nShop support',
    messages: [
      'I have been waiting three weeks for my parcel now, tracking has not moved since the 2nd. I need it by Friday.',
    ],
    evidence: [
      ['long_wait', 'waiting three weeks', 'waiting 3 weeks'],
      ['deadline', 'by Friday'],
    ],
  },
  'calm password question': {
    ticketId: '1003',
    subject: 'Cannot reset my password',
    customer: 'Priya Raman',
    agent: 'Ana Lopes',
    messages: ['Hi, I forgot my password and cannot sign in to my account. How do I reset it? Thanks!'],
    preset: 'brief-and-clear',
  },
  'furious, nothing that fits': {
    ticketId: '1004',
    subject: 'UNBELIEVABLE',
    customer: 'lee',
    agent: 'Ana Lopes',
    messages: [
      'Your bot keeps asking me the same thing over and over. I want a HUMAN. My thermostat shows error E7 and the house is cold!',
    ],
    level: 'furious',
    evidence: [['bot_loop', 'bot keeps asking me the same thing']],
  },
  'German, Rückruf versprochen': {
    ticketId: '1005',
    subject: 'AW: Erstattung',
    customer: 'Sabine Berg',
    agent: 'Jonas Feld',
    language: 'de',
    messages: [
      'Ich schreibe Ihnen nun zum dritten Mal wegen meiner Erstattung. Mir wurde ein Rückruf zugesagt, passiert ist nichts. Ich warte seit vier Wochen auf 129,00 €.',
    ],
    evidence: [
      ['broken_promise', 'Rückruf zugesagt'],
      ['repeat_contact', 'zum dritten Mal'],
      ['long_wait', 'warte seit vier Wochen'],
    ],
    instruction: 'Sag ihr, dass die Erstattung am Montag rausgegangen ist',
  },
  'German, formal, legal threat': {
    ticketId: '1006',
    subject: 'Paket nicht angekommen',
    customer: 'Dr. Uwe Kranz',
    agent: 'Jonas Feld',
    language: 'de',
    preset: 'formal-and-careful',
    messages: [
      'Das Paket ist seit 10 Tagen unterwegs und kommt nicht. Wenn das bis Freitag nicht geklärt ist, gebe ich es meinem Anwalt.',
    ],
    evidence: [
      ['legal_threat', 'gebe ich es meinem Anwalt'],
      ['long_wait', 'seit 10 Tagen'],
    ],
  },
  'Indonesian, late order': {
    ticketId: '1007',
    subject: 'Pesanan belum sampai',
    customer: 'Dewi Lestari',
    agent: 'Rina',
    language: 'id',
    messages: [
      'Kak, pesanan saya sudah dua minggu belum sampai. Ini ketiga kalinya saya tanya dan jawabannya beda-beda terus.',
    ],
    evidence: [
      ['repeat_contact', 'ketiga kalinya'],
      ['long_wait', 'sudah dua minggu'],
      ['contradicted', 'jawabannya beda-beda'],
    ],
  },
  'Spanish, refund': {
    ticketId: '1008',
    subject: 'Reembolso pendiente',
    customer: 'Lucía Gómez',
    agent: 'Pablo',
    language: 'es',
    messages: ['Llevo un mes esperando el reembolso de mi pedido. Cada vez que escribo me dicen algo distinto.'],
    evidence: [
      ['long_wait', 'Llevo un mes esperando'],
      ['contradicted', 'me dicen algo distinto'],
    ],
  },
  'French, concerned, late parcel': {
    ticketId: '1009',
    subject: 'Colis toujours pas livré',
    customer: 'Camille Durand',
    agent: 'Hugo',
    language: 'fr',
    level: 'concerned',
    messages: [
      'Bonjour, mon colis devait arriver lundi et il n’est toujours pas livré. Pouvez-vous vérifier ? Il me le faut pour samedi.',
    ],
    evidence: [['deadline', 'pour samedi']],
  },
  'Portuguese, charged twice': {
    ticketId: '1010',
    subject: 'Cobrança em dobro',
    customer: 'João Pereira',
    agent: 'Bia',
    language: 'pt',
    preset: 'brief-and-clear',
    messages: ['Fui cobrado duas vezes no cartão, R$ 249,90. Já é a segunda vez que escrevo e ninguém responde!'],
    evidence: [
      ['repeat_contact', 'segunda vez'],
      ['money_at_stake', 'R$ 249,90'],
    ],
  },
  'wants to leave, formal English': {
    ticketId: '1011',
    subject: 'Cancel my subscription',
    customer: 'Ms Helen Ward',
    agent: 'Ana Lopes',
    preset: 'formal-and-careful',
    messages: [
      'I explained all of this last week and you sent me a copy-paste answer. I am done, cancel my subscription.',
    ],
    evidence: [
      ['not_listened', 'copy-paste answer'],
      ['leaving', 'I am done'],
    ],
  },
  'instruction that needs rewriting': {
    ticketId: '1012',
    subject: 'Charger broken',
    customer: 'Ola Nordmann',
    agent: 'Ana Lopes',
    messages: ['The charger I bought in March stopped working.'],
    instruction: 'offer a free replacement',
  },
};
