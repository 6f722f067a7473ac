import { t } from '@/utils/i18n';
import type { Sensitivity } from '@/utils/settings';

/** Every word of the section on flags. */
export const flagsWords = {
  title: t('flags.title'),
  lead: t('flags.lead'),
  legend: t('flags.legend'),
  sensitivity: {
    'few-alarms': {
      label: t('flags.sensitivity.fewAlarms.label'),
      hint: t('flags.sensitivity.fewAlarms.hint'),
    },
    balanced: { label: t('flags.sensitivity.balanced.label'), hint: t('flags.sensitivity.balanced.hint') },
    'catch-more': { label: t('flags.sensitivity.catchMore.label'), hint: t('flags.sensitivity.catchMore.hint') },
  } satisfies Record<Sensitivity, { label: string; hint: string }>,
  readLists: {
    label: t('flags.readLists.label'),
    hint: t('flags.readLists.hint'),
  },
  secondOpinion: {
    label: t('flags.secondOpinion.label'),
    hint: t('flags.secondOpinion.hint'),
  },
} as const;
