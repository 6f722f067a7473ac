import type { Sensitivity } from '@/utils/settings';

/** Every word of the section on flags. */
export const flagsWords = {
  title: 'Flags',
  lead: 'How readily Tandem says that a customer is frustrated. It always shows the words that it rests on.',
  legend: 'When to flag',
  sensitivity: {
    'few-alarms': {
      label: 'Only the clear cases',
      hint: 'Fewest false flags. A quiet complaint may pass unseen.',
    },
    balanced: { label: 'Balanced', hint: 'What most teams want.' },
    'catch-more': { label: 'Also the doubtful ones', hint: 'Fewest missed. Some flags will be wrong.' },
  } satisfies Record<Sensitivity, { label: string; hint: string }>,
  secondOpinion: {
    label: 'Ask Claude which words show the mood',
    hint: 'After each Claude draft, a second small request with the same details masked. Its quotes are shown apart; the flag stays as it is.',
  },
} as const;
