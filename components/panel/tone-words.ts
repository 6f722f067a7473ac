import { listText, t } from '@/utils/i18n';
import type { MatchedRule } from '@/utils/tone/match';
import type { TonePreset } from '@/utils/tone';
import { languageName } from '@/utils/i18n/names';

/** What the panel says about the tone of a draft. */
export const toneWords = {
  search: t('tone.search'),
  none: t('tone.none'),
  why: t('tone.why'),
  locked: t('tone.locked'),
  picked: t('tone.picked'),
  usual: t('tone.usual'),
  matched: (rules: readonly MatchedRule[]) => t('tone.matched', { rules: listText(rules.map(ruleWords)) }),
  from: (team: string, preset: TonePreset) => t('tone.from', { team, version: preset.version }),
  never: t('tone.never'),
  examples: t('tone.examples'),
  escalation: t('tone.escalation'),
  decides: (to: string) => t('tone.decides', { to: to.charAt(0).toLocaleUpperCase() + to.slice(1) }),
  decidesLead: t('tone.decidesLead'),
  becauseOf: t('tone.becauseOf'),
  keys: t('tone.keys'),
  pending: (version: number) => t('tone.pending', { version }),
  look: t('tone.look'),
} as const;

/** How a preset sounds, in one line. */
export function toneLine({ formality, warmth, length, apology }: TonePreset): string {
  return t('tone.line', {
    formality: formalities[formality],
    warmth: t(warmth === 'warm' ? 'tone.warm' : 'tone.plain'),
    length: t(length === 'brief' ? 'tone.brief' : 'tone.full'),
    apology: apologies[apology],
  });
}

const formalities: Record<TonePreset['formality'], string> = {
  informal: t('tone.informal'),
  neutral: t('tone.neutral'),
  formal: t('tone.formal'),
};

const apologies: Record<TonePreset['apology'], string> = {
  'at-fault': t('tone.atFault'),
  regret: t('tone.regret'),
  never: t('tone.noApology'),
};

const channels: Record<string, string> = {
  email: t('tone.email'),
  messaging: t('tone.messaging'),
  phone: t('tone.phone'),
  other: t('tone.otherChannel'),
};

function ruleWords({ rule, value, named }: MatchedRule): string {
  if (rule === 'brand') {
    return named === undefined
      ? t('tone.brand', { brand: value })
      : t('tone.brandNamed', { brand: value, name: named });
  }
  if (rule === 'locale') return languageName(value) || value;
  return channels[value] ?? value;
}
