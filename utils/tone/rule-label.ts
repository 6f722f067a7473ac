import { messageLanguage, t, type MessageKey } from '@/utils/i18n';
import { builtInHeads } from './presets/heads';

/**
 * A rule of a preset, or a sentence that shows what the rules mean, as an agent reads it: one that comes with Tandem in the language of the
 * interface, a team's own as the team wrote it. What goes into a request is the preset's own.
 */
export function ruleLabel(text: string): string {
  // English reads what is sent to the letter, with the signs that no message may hold.
  labels ??= new Map(messageLanguage === 'en' ? [] : builtInLabels());
  return labels.get(text) ?? text;
}

/** By the English text, so that a text that a team changed is not taken for ours. Made when a rule is first read. */
let labels: ReadonlyMap<string, string> | undefined;

/** The messages that hold the rules, one a line, and the examples, `say | never say`, of each built-in preset in its order. */
export const ruleMessages = [
  ['builtInTone.warmAndPlain.rules', 'builtInTone.warmAndPlain.examples'],
  ['builtInTone.briefAndClear.rules', 'builtInTone.briefAndClear.examples'],
  ['builtInTone.formalAndCareful.rules', 'builtInTone.formalAndCareful.examples'],
  ['builtInTone.friendlyAndInformal.rules', 'builtInTone.friendlyAndInformal.examples'],
  ['builtInTone.putItRight.rules', 'builtInTone.putItRight.examples'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

/** Each text with its label; a line that is missing leaves the text as it stands. */
function builtInLabels(): [string, string][] {
  return builtInHeads.flatMap(({ guidance, examples }, nth) => {
    const said = (ruleMessages[nth] ?? []).flatMap((key) => t(key).split(/\n| \| /));
    const texts = [...guidance, ...examples.flatMap(({ say, neverSay }) => [say, neverSay ?? ''])];
    return texts.map((text, at): [string, string] => [text, said[at] ?? text]);
  });
}
