import { t } from '@/utils/i18n';
import type { Outcome, Suggestion } from '@/utils/feedback';

/** What an agent reads in the feedback section. */
export const feedbackWords = { insights: t('feedback.insights') } as const;

/** What became of a draft, in a few words. */
export function outcomeWords({ kind, unusedBecause }: Outcome): string {
  if (kind === 'unused') return t(unusedBecause === 'colleague' ? 'outcome.colleague' : 'outcome.own');
  return outcomes[kind];
}

/** How much of the sent text is not the draft's: "unchanged", "12 % edited"; nothing where no sent text was seen. */
export function editWords({ kind, editShare }: Outcome): string {
  if (kind !== 'sent' || editShare === undefined) return '';
  return editShare === 0
    ? t('outcome.unchanged')
    : t('outcome.edited', { percent: Math.max(1, Math.round(editShare * 100)) });
}

/** The ticket's number out of its key. */
export function ticketNumber(suggestion: Suggestion): string {
  return `#${suggestion.ticketKey.split(':').at(-1)}`;
}

export function engineWords({ providerId }: Suggestion): string {
  return engines[providerId] ?? providerId;
}

const outcomes: Record<Exclude<Outcome['kind'], 'unused'>, string> = {
  shown: t('outcome.shown'),
  inserted: t('outcome.inserted'),
  sent: t('outcome.sent'),
  dismissed: t('outcome.dismissed'),
};

const engines: Record<string, string> = {
  template: t('engineShort.template'),
  claude: t('engineShort.claude'),
  'built-in': t('engineShort.builtIn'),
};
