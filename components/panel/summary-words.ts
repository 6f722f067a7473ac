import { numberText, t } from '@/utils/i18n';

/** Every word of the summary and of the asks that tick themselves. Sentence case, no exclamation marks. */
export const summaryWords = {
  title: (messages: number) => t('summary.title', messages, { count: numberText(messages) }),
  happened: t('summary.happened'),
  promised: t('summary.promised'),
  promisedNothing: t('summary.promisedNothing'),
  due: (due: string) => t('summary.due', { due }),
  own: t('summary.own'),
  withClaude: t('summary.withClaude'),
  running: t('summary.running'),
  fromClaude: t('summary.fromClaude'),
  back: t('summary.back'),
  open: t('summary.open'),
  answered: t('summary.answered'),
  answeredCount: (answered: number, all: number) => t('summary.answeredCount', { answered, all }),
} as const;
