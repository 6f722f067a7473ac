/** What the panel says of what a draft rests on. */
export const supportWords = {
  verify: 'Verify, no source says it:',
  select: (words: string) => `Select ${words} in the draft`,
  more: (count: number) => `${count} more`,
  sources: 'From what your team knows',
  restsOn: 'The draft rests on',
  restsOnNothing: 'The draft rests on the conversation alone',
  none: 'Nothing your team knows fits. The draft says what can be said without it.',
  reading: (count: number) => `Reading your macros, ${count} so far`,
  inDraft: (number: number) => `In the draft, marked ${number}`,
  openSource: (title: string) => `Show all of ${title}`,
  add: (title: string) => `Add to the draft, from ${title}`,
  readByCustomers: 'Customers read it at',
} as const;
