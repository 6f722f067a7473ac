import type { Habit } from '@/utils/voice';
import type { ReplySentence } from './reply-sentence';

/** What the agent's habits need to know of the ticket. */
export interface VoiceContext {
  rules: readonly Habit[];
  /** What `{name}` stands for in a greeting; without it, a greeting by name stays as it is. */
  name: string;
}

/** Words that the agent never writes, or writes another way: phrases without them are picked where there are any. */
export function avoidedWords(rules: readonly Habit[]): string[] {
  return rules.flatMap(({ kind, not }) => ((kind === 'never' || kind === 'swap') && not ? [not] : []));
}

/**
 * A template draft in the agent's own voice. Only phrases of the preset are touched: what comes from a macro, the ticket or the agent's
 * point stays word for word.
 */
export function inVoice(sentences: readonly ReplySentence[], { rules, name }: VoiceContext): ReplySentence[] {
  const has = (kind: Habit['kind']) => rules.some((rule) => rule.kind === kind);
  let reply = [...sentences];
  if (has('drop-opener')) reply = withoutOpener(reply);
  if (has('fix-first')) reply = fixFirst(reply);
  if (has('shorter')) reply = shorter(reply);
  for (const rule of rules)
    reply =
      rule.kind === 'add-line' ? withLine(reply, rule.write ?? '') : reply.map((each) => reworded(each, rule, name));
  return reply.map((each, at) => (at === 0 ? { ...each, separator: '' } : each));
}

function reworded(sentence: ReplySentence, { kind, not = '', write = '' }: Habit, name: string): ReplySentence {
  if (sentence.source.kind !== 'phrase') return sentence;
  if (kind === 'greeting' && sentence.slot === 'greeting') {
    if (write.includes('{name}') && name === '') return sentence;
    const text = write.replaceAll('{name}', name);
    return /\{\w+\}/u.test(text) ? sentence : { ...sentence, text };
  }
  if (kind === 'close' && isSignOff(sentence)) {
    return /\{\w+\}/u.test(write) ? sentence : { ...sentence, text: sentence.text.replace(/^[^\n]*/u, () => write) };
  }
  if (kind === 'swap') return { ...sentence, text: replaced(sentence.text, not, write) };
  if (kind === 'never') return { ...sentence, text: replaced(sentence.text, not, '') };
  return sentence;
}

/** The line above the name: short, and no sentence. */
function isSignOff({ slot, text }: ReplySentence): boolean {
  const line = text.split('\n')[0] ?? '';
  return slot === 'close' && !/[.?!]$/u.test(line) && line.split(/\s+/u).length <= 5;
}

/** Whole words only; a word that began the sentence leaves its capital to the next one. */
function replaced(text: string, not: string, write: string): string {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(not)}(?![\\p{L}\\p{N}])${write === '' ? '[ \\u00A0]?' : ''}`,
    'giu',
  );
  let begins = false;
  const changed = text.replace(pattern, (found, at: number) => {
    begins ||= at === 0;
    return found.charAt(0) === found.charAt(0).toLocaleUpperCase() && at === 0 ? capitalised(write) : write;
  });
  return begins ? capitalised(changed.trim()) : changed.replace(/ +([,.;:!?])/gu, '$1').trimEnd();
}

function withoutOpener(reply: readonly ReplySentence[]): ReplySentence[] {
  const at = reply.findIndex(({ slot }) => slot !== 'greeting');
  const opener = reply[at];
  if (!opener || opener.source.kind !== 'phrase' || opener.slot === 'close' || opener.slot === 'next')
    return [...reply];
  const rest = reply.filter((_, index) => index !== at);
  return rest.map((each, index) =>
    index === at ? { ...each, separator: '\n\n', text: capitalised(each.text) } : each,
  );
}

function fixFirst(reply: readonly ReplySentence[]): ReplySentence[] {
  const sympathy = reply.filter(({ slot }) => slot === 'acknowledge' || slot === 'own');
  const answer = reply.filter(({ slot }) => slot === 'answer');
  if (answer.length === 0 || answer.some(({ source }) => source.kind === 'missing')) return [...reply];
  const others = reply.filter(({ slot }) => slot === 'greeting');
  const end = reply.filter(({ slot }) => slot === 'next' || slot === 'close');
  return [...others, ...answer, ...sympathy.map((each) => ({ ...each, text: capitalised(each.text) })), ...end];
}

/** One sentence of sympathy at most, and nothing about what comes next where there is an answer. */
function shorter(reply: readonly ReplySentence[]): ReplySentence[] {
  const answered = reply.some(({ slot, source }) => slot === 'answer' && source.kind !== 'missing');
  let sympathy = 0;
  return reply.filter(({ slot }) => {
    if (slot === 'acknowledge' || slot === 'own') return (sympathy += 1) === 1;
    return slot !== 'next' || !answered;
  });
}

function withLine(reply: readonly ReplySentence[], line: string): ReplySentence[] {
  if (line === '' || /\{\w+\}/u.test(line) || reply.some(({ text }) => text.includes(line))) return [...reply];
  const close = reply.findIndex(({ slot }) => slot === 'close');
  const added: ReplySentence = { slot: 'next', text: line, source: { kind: 'phrase' }, separator: ' ' };
  return close < 0 ? [...reply, added] : [...reply.slice(0, close), added, ...reply.slice(close)];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
