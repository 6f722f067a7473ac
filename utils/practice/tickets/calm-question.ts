import type { PracticeTicket } from '../practice-ticket';

export const calmQuestion: PracticeTicket = {
  id: 'p1',
  language: 'en',
  subject: 'Washing the linen cover',
  channel: 'email',
  customer: 'Priya Nair',
  messages: [
    {
      from: 'customer',
      hoursAgo: 2,
      text: 'Hello,\n\nI bought the grey linen cover for my armchair last month and I like it a lot. Can I wash it at 40 degrees? And do you sell a second one in green?\n\nThanks\nPriya',
    },
  ],
  known: [
    'Linen covers: 30 degrees, gentle cycle, no dryer. 40 degrees makes them shrink.',
    'The green cover is in the shop, 59 euros.',
  ],
  macros: [
    {
      id: 'care-linen',
      title: 'Care: linen covers',
      text: 'Please wash the linen cover at 30 degrees on a gentle cycle, and let it dry in the air. At 40 degrees the fabric shrinks.',
    },
    {
      id: 'stock-covers',
      title: 'Stock: covers in green',
      text: 'The cover is in stock in green and costs 59 euros.',
    },
  ],
  questions: [
    {
      id: 'wash',
      asks: 'Can the cover be washed at 40 degrees?',
      // Not "wash" or "40 degrees": that alone would be a wrong yes.
      spokenTo: ['30 degrees', '30°', '30 °', '30 c', 'shrink', 'gentle'],
      again: 'Thank you. And at how many degrees can I wash it?',
    },
    {
      id: 'green',
      asks: 'Is there one in green?',
      spokenTo: ['green'],
      again: 'Thanks for that. You did not say whether there is a green one. Is there?',
    },
  ],
  cold: 'Thank you.',
  doubt: 'That is new to me: I did not see it anywhere on your page. Are you sure about it?',
  settled: 'Perfect, that is all I wanted to know. Thank you for the quick answer.',
};
