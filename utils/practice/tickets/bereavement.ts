import type { PracticeTicket } from '../practice-ticket';

export const bereavement: PracticeTicket = {
  id: 'p8',
  language: 'en',
  subject: 'My mother’s contract',
  channel: 'email',
  customer: 'Ingrid Solberg',
  messages: [
    {
      from: 'customer',
      hoursAgo: 6,
      text: 'Hello,\n\nmy mother, Astrid Solberg, passed away last week. She had a phone contract with you. I would like to know what I have to do so that it ends, and please stop the letters to her address. They are hard to open.\n\nIngrid Solberg',
    },
  ],
  known: [
    'Contracts end on the day of death; a copy of the certificate is enough, by reply.',
    'You can stop the letters at once: done.',
  ],
  macros: [
    {
      id: 'estate',
      title: 'Contracts: after a death',
      text: 'The contract ends on the day of death. A copy of the certificate in a reply to this message is all we need.',
    },
  ],
  questions: [
    {
      id: 'end',
      asks: 'What does she have to do to end the contract?',
      spokenTo: ['certificate', 'copy', 'day of death', 'contract ends', 'end the contract'],
      again: 'I still do not know what you need from me to end the contract.',
    },
    {
      id: 'letters',
      asks: 'Will the letters stop?',
      spokenTo: ['letter', 'post', 'mailing'],
      again: 'Please also tell me whether the letters will stop.',
    },
  ],
  acknowledgedBy: ['sorry for your loss', 'condolence', 'sorry to hear', 'sympath', 'very sorry', 'so sorry'],
  needsPerson: ['i will', 'i have', "i've", "i'll", 'i take', 'i can', 'i am here', "i'm here", 'myself', 'personally'],
  cold: 'Is there a person reading this?',
  doubt: 'I am not sure that I can follow. Is that really how it works?',
  settled: 'Thank you for writing so kindly. I will send the certificate.',
};
