/** What an agent reads about readings and about how much help there is. */
export const turnWords = {
  say: { wrong: 'Not frustrated', missed: 'Missed: frustrated' },
  noted: { wrong: 'Noted as a false flag.', missed: 'Noted as missed.' },
  takeBack: 'Take back',
  heldOut: 'This ticket is one of those that you write without a draft, to learn whether drafts help you.',
  draftAnyway: 'Draft anyway',
  levels: {
    off: 'You chose the reading alone, without drafts.',
    checks: 'You chose checks only: write your reply here or in the helpdesk.',
  },
  changeLevel: 'Change',
} as const;
