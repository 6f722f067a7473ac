import { t } from '@/utils/i18n';

/** What an agent reads about readings and about how much help there is. */
export const turnWords = {
  say: { wrong: t('turn.say.wrong'), missed: t('turn.say.missed') },
  noted: { wrong: t('turn.noted.wrong'), missed: t('turn.noted.missed') },
  takeBack: t('turn.takeBack'),
  heldOut: t('turn.heldOut'),
  draftAnyway: t('turn.draftAnyway'),
  levels: {
    off: t('turn.levels.off'),
    checks: t('turn.levels.checks'),
  },
  changeLevel: t('turn.changeLevel'),
} as const;
