import type { PracticeTicket } from '../practice-ticket';

export const lateParcel: PracticeTicket = {
  id: 'p3',
  language: 'en',
  subject: 'Still nothing',
  channel: 'email',
  customer: 'Tom Ashworth',
  messages: [
    {
      from: 'customer',
      hoursAgo: 120,
      text: 'Hi, my parcel with the garden lights was meant to be here on Tuesday. Where is it?',
    },
    {
      from: 'agent',
      hoursAgo: 116,
      text: 'Hello Tom, it is with the carrier and should reach you within two days.',
    },
    {
      from: 'customer',
      hoursAgo: 3,
      text: 'It is still not here. Two days have turned into five. The party is on Saturday, so please tell me honestly: will it arrive before that, and if not, can I cancel?',
    },
  ],
  known: [
    'The carrier lost the parcel in the depot. A new one leaves today and arrives on Thursday.',
    'Orders can be cancelled until they are handed over; the money is back in 3 working days.',
  ],
  macros: [
    {
      id: 'lost-parcel',
      title: 'Delivery: parcel lost by the carrier',
      text: 'The carrier has lost your parcel. We are sending a new one today at no cost to you.',
    },
    {
      id: 'cancel',
      title: 'Orders: cancel',
      text: 'You can cancel the order until it is handed to the carrier. The money is back within 3 working days.',
    },
  ],
  questions: [
    {
      id: 'arrival',
      asks: 'Will it arrive before Saturday?',
      spokenTo: ['thursday', 'before saturday', 'in time'],
      again: 'You did not answer my question. Will it be here before Saturday, yes or no?',
    },
    {
      id: 'cancel',
      asks: 'Can he cancel?',
      spokenTo: ['cancel'],
      again: 'And can I cancel if it does not work out? That was my second question.',
    },
  ],
  acknowledgedBy: [
    'sorry',
    'apolog',
    'five days',
    'understand',
    'waited',
    'waiting',
    'should not have',
    "shouldn't have",
    'let you down',
  ],
  cold: 'That reads like a form letter. I have been waiting for five days and nobody seems to mind.',
  doubt: 'Where does that come from? Last time I was told two days, and that was not true either.',
  settled: 'Good, thank you for being straight with me. Thursday works. I will leave the order as it is.',
};
