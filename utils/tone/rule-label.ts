import { messageLanguage, t } from '@/utils/i18n';
import type { PresetHead, ToneExample } from './preset';
import { builtInHeads } from './presets/heads';

/**
 * A rule of a preset, or a sentence that shows what the rules mean, as an agent reads it: one that comes with Tandem in the language of the
 * interface, a team's own as the team wrote it. What goes into a request is the preset's own.
 */
export function ruleLabel(text: string): string {
  labels ??= builtInLabels();
  return labels.get(text) ?? text;
}

/** By the English text, so that a text that a team changed is not taken for ours. Made when a rule is first read. */
let labels: ReadonlyMap<string, string> | undefined;

function builtInLabels(): ReadonlyMap<string, string> {
  // English reads what is sent to the letter, with the signs that no message may hold.
  if (messageLanguage === 'en') return new Map();
  return new Map(builtInHeads.flatMap((head) => labelsOf(head, rulesOf[head.id]?.() ?? noRules)));
}

interface Rules {
  /** One a line, in the order of the preset. */
  rules: string;
  /** One a line, `say | never say`. */
  examples: string;
}

const noRules: Rules = { rules: '', examples: '' };

/** The messages that hold a built-in preset's texts, by its id. */
export const rulesOf: Readonly<Record<string, () => Rules>> = {
  'warm-and-plain': () => ({
    rules: t('builtInTone.warmAndPlain.rules'),
    examples: t('builtInTone.warmAndPlain.examples'),
  }),
  'brief-and-clear': () => ({
    rules: t('builtInTone.briefAndClear.rules'),
    examples: t('builtInTone.briefAndClear.examples'),
  }),
  'formal-and-careful': () => ({
    rules: t('builtInTone.formalAndCareful.rules'),
    examples: t('builtInTone.formalAndCareful.examples'),
  }),
  'friendly-and-informal': () => ({
    rules: t('builtInTone.friendlyAndInformal.rules'),
    examples: t('builtInTone.friendlyAndInformal.examples'),
  }),
  'put-it-right': () => ({
    rules: t('builtInTone.putItRight.rules'),
    examples: t('builtInTone.putItRight.examples'),
  }),
};

/** Each text of a preset with its label; a line that is missing leaves the text as it stands. */
function labelsOf({ guidance, examples }: Pick<PresetHead, 'guidance' | 'examples'>, said: Rules): [string, string][] {
  const rules = said.rules.split('\n');
  const sentences = said.examples.split('\n').map((line) => line.split(' | '));
  return [
    ...guidance.map((text, at): [string, string] => [text, rules[at] ?? text]),
    ...examples.flatMap((example, at) => exampleLabels(example, sentences[at])),
  ];
}

function exampleLabels({ say, neverSay }: ToneExample, [said, neverSaid]: string[] = []): [string, string][] {
  return [
    [say, said ?? say],
    ...(neverSay === undefined ? [] : [[neverSay, neverSaid ?? neverSay] as [string, string]]),
  ];
}
