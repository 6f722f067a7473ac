import { t } from '@/utils/i18n';
import { languageName, topicName } from '@/utils/i18n/names';

/** What an agent reads about how much help there is, and about voice memory. */
export const helpWords = {
  title: t('help.title'),
  lead: t('help.lead'),
  legend: t('help.legend'),
  levels: {
    full: { label: t('help.levels.full.label'), hint: t('help.levels.full.hint') },
    outline: { label: t('help.levels.outline.label'), hint: t('help.levels.outline.hint') },
    checks: { label: t('help.levels.checks.label'), hint: t('help.levels.checks.hint') },
    off: { label: t('help.levels.off.label'), hint: t('help.levels.off.hint') },
  },
  holdOut: t('help.holdOut'),
  holdOutHint: t('help.holdOutHint'),
  none: t('help.none'),
  percent: (count: number) => t('help.percent', { count }),
} as const;

export const voiceWords = {
  title: t('voice.title'),
  lead: t('voice.lead'),
  on: t('voice.on'),
  onHint: t('voice.onHint'),
  empty: t('voice.empty'),
  suggested: t('voice.suggested'),
  accepted: t('voice.accepted'),
  switchedOff: t('voice.switchedOff'),
  accept: t('voice.accept'),
  switchOff: t('voice.switchOff'),
  switchOn: t('voice.switchOn'),
  edit: t('voice.edit'),
  save: t('voice.save'),
  write: t('voice.write'),
  not: t('voice.not'),
  remove: t('voice.remove'),
  takeOver: t('voice.takeOver'),
  taken: (preset: string) => t('voice.taken', { preset }),
  export: t('voice.export'),
  forget: t('voice.forget'),
  forgetTitle: t('voice.forgetTitle'),
  forgetText: t('voice.forgetText'),
  forgotten: t('voice.forgotten'),
  forgetHere: t('voice.forgetHere'),
  keeps: t('voice.keeps'),
  keptUntil: (days: string) => t('voice.keptUntil', { days }),
  taughtBy: t('voice.taughtBy'),
  becomes: t('voice.becomes'),
  seen: (seen: number, of: number) => t('voice.seen', { seen, of }),
  sure: (confidence: number) => t('voice.sure', { percent: Math.round(confidence * 100) }),
  scope: (language: string, topic?: string, brand?: string) =>
    [languageName(language), topic && topicName(topic), brand].filter(Boolean).join(' · '),
} as const;
