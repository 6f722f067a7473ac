import { numberText, t } from '@/utils/i18n';

/** What the panel says of how a draft is to be written. */
export const draftingWords = {
  extras: t('drafting.extras'),
  harder: t('drafting.harder'),
  harderLong: (model: string) => t('drafting.harderLong', { model }),
  notes: (count: number) => t('drafting.notes', count, { count: numberText(count) }),
  notesLong: t('drafting.notesLong'),
  month: (cost: string) => t('drafting.month', { cost }),
} as const;
