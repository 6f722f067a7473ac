import { dollarsText, t } from '@/utils/i18n';

/** What the options page says of what drafts cost. */
export const spendingWords = {
  label: t('spending.label'),
  hint: t('spending.hint'),
  wrong: (most: number) => t('spending.wrong', { most }),
  spent: (usd: number) => t('spending.spent', { amount: dollarsText(usd, usd > 0 && usd < 0.1 ? 4 : 2) }),
} as const;
