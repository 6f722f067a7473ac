import type { MatchedRule } from '@/utils/tone/match';
import type { TonePreset } from '@/utils/tone';
import { languageName } from './words';

/** What the panel says about the tone of a draft. */
export const toneWords = {
  search: 'Find a tone',
  none: 'No tone of this name.',
  why: 'Why this tone',
  locked: 'Your team picks the tone for each ticket.',
  picked: 'You picked it on this ticket.',
  usual: 'Your usual tone; no rule of a preset names this ticket.',
  matched: (rules: readonly MatchedRule[]) => `Picked for ${new Intl.ListFormat('en').format(rules.map(ruleWords))}.`,
  from: (team: string, preset: TonePreset) => `${team}, version ${preset.version} of this tone.`,
  never: 'Never written',
  examples: 'Say it like this',
  escalation: 'Not for you to decide alone',
  decides: (to: string) => `${to.charAt(0).toLocaleUpperCase()}${to.slice(1)} decides on this.`,
  decidesLead: 'Your lead decides on this.',
  becauseOf: 'Because of',
  keys: '1 to 9 pick while the list is open.',
  pending: (version: number) => `Your team published version ${version}.`,
  look: 'Look at it',
} as const;

/** How a preset sounds, in one line. */
export function toneLine({ formality, warmth, length, apology }: TonePreset): string {
  const sorry = { 'at-fault': 'sorry once where we were at fault', regret: 'regret, no fault', never: 'no apology' }[
    apology
  ];
  return `${formality}, ${warmth}, ${length === 'brief' ? 'brief' : 'full length'}; ${sorry}`;
}

function ruleWords({ rule, value, named }: MatchedRule): string {
  if (rule === 'brand') return named === undefined ? `the brand ${value}` : `the brand ${named} (${value})`;
  if (rule === 'locale') return languageName(value) || value;
  return { email: 'e-mail', messaging: 'messaging', phone: 'calls', other: 'this channel' }[value] ?? value;
}
