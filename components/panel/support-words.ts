import { dateText, t } from '@/utils/i18n';

/** What the panel says of what a draft rests on. */
export const supportWords = {
  verify: t('support.verify'),
  select: (words: string) => t('support.select', { words }),
  more: (count: number) => t('support.more', { count }),
  sources: t('support.sources'),
  restsOn: t('support.restsOn'),
  restsOnNothing: t('support.restsOnNothing'),
  none: t('support.none'),
  reading: (count: number) => t('support.reading', { count }),
  inDraft: (number: number) => t('support.inDraft', { number }),
  openSource: (title: string) => t('support.openSource', { title }),
  add: (title: string) => t('support.add', { title }),
  yourReply: (at: string) =>
    t('support.yourReply', { date: dateText(new Date(at), { day: 'numeric', month: 'short' }) }),
  readByCustomers: t('support.readByCustomers'),
} as const;
