/** What the panel says of how a draft is to be written. */
export const draftingWords = {
  extras: 'For this draft',
  harder: 'Harder case',
  harderLong: (model: string) => `Ask ${model}: slower, dearer, better with difficult tickets`,
  notes: (count: number) => (count === 1 ? 'Know the internal note' : `Know the ${count} internal notes`),
  notesLong:
    'Send the internal notes of this ticket along. The draft may use what they say, and is told not to repeat it.',
  month: (cost: string) => `${cost} this month`,
} as const;
