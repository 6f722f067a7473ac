import { t } from '@/utils/i18n';

/** Everything that the section of the team's own hosts says. */
export const siteWords = {
  title: t('site.title'),
  lead: t('site.lead'),
  none: t('site.none'),
  listed: t('site.listed'),
  use: t('site.use'),
  takeBack: t('site.takeBack'),
  takeBackFrom: (host: string) => t('site.takeBackFrom', { host }),
  offered: (host: string, desk: string) => t('site.offered', { host, desk }),
  refused: (host: string) => t('site.refused', { host }),
  added: (host: string) => t('site.added', { host }),
  goBack: t('site.goBack'),
};
