import type { Outcome, Suggestion } from '@/utils/feedback';

/** What an agent reads in the feedback section. */
export const feedbackWords = { insights: 'What your drafts were worth: insights' } as const;

/** What became of a draft, in a few words. */
export function outcomeWords({ kind, unusedBecause }: Outcome): string {
  if (kind === 'unused') return unusedBecause === 'colleague' ? 'A colleague answered' : 'Own reply sent';
  return { shown: 'Shown', inserted: 'Inserted', sent: 'Sent', dismissed: 'Dismissed' }[kind];
}

/** How much of the sent text is not the draft's: "unchanged", "12 % edited"; nothing where no sent text was seen. */
export function editWords({ kind, editShare }: Outcome): string {
  if (kind !== 'sent' || editShare === undefined) return '';
  return editShare === 0 ? 'unchanged' : `${Math.max(1, Math.round(editShare * 100))} % edited`;
}

/** The ticket's number out of its key. */
export function ticketNumber(suggestion: Suggestion): string {
  return `#${suggestion.ticketKey.split(':').at(-1)}`;
}

export function engineWords({ providerId }: Suggestion): string {
  return engines[providerId] ?? providerId;
}

const engines: Record<string, string> = { template: 'Template', claude: 'Claude', 'built-in': 'Built in' };
