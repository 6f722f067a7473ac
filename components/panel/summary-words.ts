/** Every word of the summary and of the asks that tick themselves. Sentence case, no exclamation marks. */
export const summaryWords = {
  title: (messages: number) => `Summary of ${messages} ${messages === 1 ? 'message' : 'messages'}`,
  happened: 'What happened',
  promised: 'What we promised',
  promisedNothing: 'Nothing was promised, as far as I can read.',
  due: (due: string) => `due ${due}`,
  own: 'In the ticket’s own words, on this device.',
  withClaude: 'Summarise with Claude',
  running: 'Summarising …',
  fromClaude: 'By Claude. Check it against the ticket.',
  back: 'Show the ticket’s own words',
  open: 'Open',
  answered: 'Answered in your text',
  answeredCount: (answered: number, all: number) => `${answered} of ${all}`,
} as const;
