import { t } from '@/utils/i18n';
import type { GraveLabel } from '@/utils/judgement';

/** What the panel says about a ticket that asks for a person. Sentence case, no exclamation marks. */
export const judgementWords = {
  section: t('judgement.section'),
  noDraft: t('judgement.noDraft'),
  heads: {
    self_harm: t('judgement.heads.self_harm'),
    threat: t('judgement.heads.threat'),
    abuse_victim: t('judgement.heads.abuse_victim'),
    bereavement: t('judgement.heads.bereavement'),
    minor: t('judgement.heads.minor'),
    medical: t('judgement.heads.medical'),
    discrimination: t('judgement.heads.discrimination'),
    press: t('judgement.heads.press'),
    legal: t('judgement.heads.legal'),
    large_money: t('judgement.heads.large_money'),
  } satisfies Record<GraveLabel, string>,
  checklists: {
    self_harm: [
      t('judgement.checklists.self_harm.0'),
      t('judgement.checklists.self_harm.1'),
      t('judgement.checklists.self_harm.2'),
      t('judgement.checklists.self_harm.3'),
    ],
    threat: [
      t('judgement.checklists.threat.0'),
      t('judgement.checklists.threat.1'),
      t('judgement.checklists.threat.2'),
    ],
    abuse_victim: [
      t('judgement.checklists.abuse_victim.0'),
      t('judgement.checklists.abuse_victim.1'),
      t('judgement.checklists.abuse_victim.2'),
    ],
    bereavement: [
      t('judgement.checklists.bereavement.0'),
      t('judgement.checklists.bereavement.1'),
      t('judgement.checklists.bereavement.2'),
    ],
    minor: [t('judgement.checklists.minor.0'), t('judgement.checklists.minor.1'), t('judgement.checklists.minor.2')],
    medical: [
      t('judgement.checklists.medical.0'),
      t('judgement.checklists.medical.1'),
      t('judgement.checklists.medical.2'),
    ],
    discrimination: [
      t('judgement.checklists.discrimination.0'),
      t('judgement.checklists.discrimination.1'),
      t('judgement.checklists.discrimination.2'),
    ],
    press: [t('judgement.checklists.press.0'), t('judgement.checklists.press.1')],
    legal: [t('judgement.checklists.legal.0'), t('judgement.checklists.legal.1'), t('judgement.checklists.legal.2')],
    large_money: [
      t('judgement.checklists.large_money.0'),
      t('judgement.checklists.large_money.1'),
      t('judgement.checklists.large_money.2'),
    ],
  } satisfies Record<GraveLabel, readonly string[]>,
  fromLead: t('judgement.fromLead'),
  because: t('judgement.because'),
  writeYourself: t('judgement.writeYourself'),
  draftAnyway: t('judgement.draftAnyway'),
  opened: t('judgement.opened'),
  factsFine: t('judgement.factsFine'),
  factsOpen: t('judgement.factsOpen'),
} as const;
