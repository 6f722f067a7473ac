import type { TextTaskKind } from '@/utils/drafting';

export type RewriteKind = Exclude<TextTaskKind, 'summary' | 'mood-quotes'>;

/** Every word of the rewrite tools. Sentence case, no exclamation marks. */
export const rewriteWords = {
  toolbar: 'Change the text',
  kinds: {
    shorter: 'Shorter',
    warmer: 'Warmer',
    formal: 'Formal',
    simpler: 'Simpler',
    spelling: 'Spelling',
    points: 'From points',
    translate: 'Translate',
  } satisfies Record<RewriteKind, string>,
  does: {
    shorter: 'Make it shorter',
    warmer: 'Make it warmer',
    formal: 'Make it more formal',
    simpler: 'Use simpler words',
    spelling: 'Correct spelling only',
    points: 'Turn your bullet points into a reply',
    translate: 'Translate',
  } satisfies Record<RewriteKind, string>,
  more: 'More',
  translateInto: (language: string) => `Translate into ${language}`,
  readIn: (language: string) => `Read my text in ${language}`,
  readCustomerIn: (language: string) => `Read the customer in ${language}`,
  running: (does: string) => `${does} …`,
  stop: 'Stop',
  changed: 'Changed',
  reading: (language: string) => `In ${language}, for reading only`,
  unchanged: 'There is nothing here to change.',
  unchangedLocally: 'The phrase books know nothing here to change.',
  heldBack: 'Not put in yet: it changes facts.',
  movedOn: 'Not put in: you changed the text meanwhile.',
  cameIn: 'New:',
  leftOut: 'Left out:',
  takeAnyway: 'Use it all the same',
  leave: 'Leave my text',
  close: 'Close',
  needsClaude: (does: string) => `${does}: that needs Claude.`,
  withClaude: 'Do it with Claude',
  openSettings: 'Open settings',
  again: 'Try again',
} as const;
