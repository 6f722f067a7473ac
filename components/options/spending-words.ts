/** What the options page says of what drafts cost. */
export const spendingWords = {
  label: 'Pause Claude drafts at, in US dollars a month',
  hint: 'Leave it empty for no limit. Counted by list price on this device, for models whose price is known; a draft that you stop is not counted.',
  wrong: (most: number) => `Enter an amount from 0 to ${most}.`,
  spent: (usd: number) => `This month so far: $${usd.toFixed(usd > 0 && usd < 0.1 ? 4 : 2)}`,
} as const;
