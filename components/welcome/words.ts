import { t } from '@/utils/i18n';

/** Every word of the welcome page. */
export const words = {
  title: t('welcome.title'),
  lead: t('welcome.lead'),
  does: t('welcome.does'),
  doesList: [t('welcome.doesList.0'), t('welcome.doesList.1'), t('welcome.doesList.2')],
  never: t('welcome.never'),
  neverList: [t('welcome.neverList.0'), t('welcome.neverList.1'), t('welcome.neverList.2')],
  practice: t('welcome.practice'),
  practiceHint: t('welcome.practiceHint'),
  sites: t('welcome.sites'),
  sitesLead: t('welcome.sitesLead'),
  allowed: t('welcome.allowed'),
  allow: (name: string) => t('welcome.allow', { name }),
  refused: t('welcome.refused'),
  keys: t('welcome.keys'),
  keysLead: t('welcome.keysLead'),
  unbound: t('welcome.unbound'),
  changeKeys: t('welcome.changeKeys'),
  team: t('welcome.team'),
  teamLead: t('welcome.teamLead'),
  teamManaged: t('welcome.teamManaged'),
  everything: t('welcome.everything'),
  openSettings: t('welcome.openSettings'),
} as const;
