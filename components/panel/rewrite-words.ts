import { t } from '@/utils/i18n';
import type { TextTaskKind } from '@/utils/drafting';

export type RewriteKind = Exclude<TextTaskKind, 'summary' | 'mood-quotes'>;

/** Every word of the rewrite tools. Sentence case, no exclamation marks. */
export const rewriteWords = {
  toolbar: t('rewrite.toolbar'),
  kinds: {
    shorter: t('rewrite.kinds.shorter'),
    warmer: t('rewrite.kinds.warmer'),
    formal: t('rewrite.kinds.formal'),
    simpler: t('rewrite.kinds.simpler'),
    spelling: t('rewrite.kinds.spelling'),
    points: t('rewrite.kinds.points'),
    translate: t('rewrite.kinds.translate'),
  } satisfies Record<RewriteKind, string>,
  does: {
    shorter: t('rewrite.does.shorter'),
    warmer: t('rewrite.does.warmer'),
    formal: t('rewrite.does.formal'),
    simpler: t('rewrite.does.simpler'),
    spelling: t('rewrite.does.spelling'),
    points: t('rewrite.does.points'),
    translate: t('rewrite.does.translate'),
  } satisfies Record<RewriteKind, string>,
  more: t('rewrite.more'),
  translateInto: (language: string) => t('rewrite.translateInto', { language }),
  readIn: (language: string) => t('rewrite.readIn', { language }),
  readCustomerIn: (language: string) => t('rewrite.readCustomerIn', { language }),
  running: (does: string) => t('rewrite.running', { does }),
  stop: t('rewrite.stop'),
  changed: t('rewrite.changed'),
  reading: (language: string) => t('rewrite.reading', { language }),
  unchanged: t('rewrite.unchanged'),
  unchangedLocally: t('rewrite.unchangedLocally'),
  heldBack: t('rewrite.heldBack'),
  movedOn: t('rewrite.movedOn'),
  cameIn: t('rewrite.cameIn'),
  leftOut: t('rewrite.leftOut'),
  takeAnyway: t('rewrite.takeAnyway'),
  leave: t('rewrite.leave'),
  close: t('rewrite.close'),
  needsClaude: (does: string) => t('rewrite.needsClaude', { does }),
  withClaude: t('rewrite.withClaude'),
  openSettings: t('rewrite.openSettings'),
  again: t('rewrite.again'),
} as const;
