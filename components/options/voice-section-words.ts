/** What an agent reads about how much help there is, and about voice memory. */
export const helpWords = {
  title: 'Help',
  lead: 'How much Tandem does on a ticket, and whether it finds out for you if that helps.',
  legend: 'On each ticket',
  levels: {
    full: { label: 'A whole draft', hint: 'You ask, it writes, you edit and send.' },
    outline: { label: 'An outline', hint: 'Greeting, points and close. You write the sentences.' },
    checks: { label: 'Checks only', hint: 'No drafts. Your own text is checked before it goes out.' },
    off: { label: 'The reading alone', hint: 'How the customer feels, and nothing else.' },
  },
  holdOut: 'Tickets without a draft, for comparison',
  holdOutHint:
    'On this share of tickets no draft is offered, so that Insights can tell you whether drafts save time. Always the same tickets; you can draft anyway.',
  none: 'None',
  percent: (count: number) => `${count} %`,
} as const;

export const voiceWords = {
  title: 'Your voice',
  lead: 'What Tandem learns from your edits, as rules that you can read.',
  on: 'Learn from my edits',
  onHint:
    'On, drafts and the replies that you made of them are kept here, with names and numbers hidden, for as long as feedback is. Rules are followed only after you accept them.',
  empty: 'No rule yet. After three like edits one appears here.',
  suggested: 'Suggested',
  accepted: 'Followed',
  switchedOff: 'Switched off',
  accept: 'Accept',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  edit: 'Edit',
  save: 'Save',
  write: 'Write',
  not: 'Instead of',
  remove: 'Delete',
  takeOver: 'Take over into a preset',
  taken: (preset: string) => `It is in the team editor’s draft of “${preset}” now. Publish it there.`,
  export: 'Export rules',
  forget: 'Forget everything learned',
  forgetTitle: 'Forget everything that was learned from your edits?',
  forgetText: 'All rules, drafts and replies that were kept to learn from are deleted. Feedback stays.',
  forgotten: 'Everything that was learned is deleted.',
  taughtBy: 'Edits that taught it',
  becomes: 'became',
  seen: (seen: number, of: number) => `${seen} of ${of} replies`,
  sure: (confidence: number) => `at least ${Math.round(confidence * 100)} % sure`,
  scope: (language: string, topic?: string, brand?: string) => [language, topic, brand].filter(Boolean).join(' · '),
} as const;
