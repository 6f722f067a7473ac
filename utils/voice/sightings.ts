import { alignWords, words } from '@/utils/feedback';
import type { Habit, LearnedPair, RuleKind } from './memory';
import { likeness, replyParts, sameSentence, type ReplyParts } from './reply-parts';

/** A pair with both texts cut into parts. */
export interface ReadPair {
  pair: LearnedPair;
  draft: ReplyParts;
  sent: ReplyParts;
}

/** A habit without its scope. */
export type Pattern = Omit<Habit, 'scope'>;

/** Reads one answered draft. */
export function readPair(pair: LearnedPair): ReadPair {
  return { pair, draft: replyParts(pair.draft), sent: replyParts(pair.sent) };
}

/** Names a pattern: equal for equal habits. A greeting is a habit whatever the draft said instead. */
export function patternKey({ kind, not, write }: Pattern): string {
  const named = kind === 'greeting' || kind === 'close' ? [write] : [not, write];
  return [kind, ...named.map((text) => text?.toLowerCase() ?? '')].join('|');
}

/** The habits that one edit could be a sign of. */
export function patternsIn({ draft, sent }: ReadPair): Pattern[] {
  const found: Pattern[] = [];
  for (const kind of ['greeting', 'close'] as const) {
    const [not, write] = [draft[kind], sent[kind]];
    if (not !== undefined && write !== undefined && not !== write) found.push({ kind, not, write });
  }
  if (isDropped(draft, sent)) found.push({ kind: 'drop-opener' });
  if (isFixFirst(draft, sent)) found.push({ kind: 'fix-first' });
  if (isShorter(draft, sent)) found.push({ kind: 'shorter' });
  return [...found, ...addedLines(draft, sent), ...wordPatterns(draft, sent)];
}

/** Whether a pair shows a habit (`true`), shows that it is none (`false`), or says nothing about it. */
export function shows(pattern: Pattern, { pair, draft, sent }: ReadPair, ruleId: string): boolean | undefined {
  const applied = pair.applied.includes(ruleId);
  return evidence[pattern.kind](pattern, draft, sent, applied);
}

type Evidence = (pattern: Pattern, draft: ReplyParts, sent: ReplyParts, applied: boolean) => boolean | undefined;

const evidence: Record<RuleKind, Evidence> = {
  greeting: ({ write }, _, sent) => (sent.greeting === undefined ? undefined : sent.greeting === write),
  close: ({ write }, _, sent) => (sent.close === undefined ? undefined : sent.close === write),
  swap: ({ not, write }, draft, sent) => {
    const [was, is] = [phrase(not), phrase(write)];
    if (holds(draft.words, was)) return !holds(sent.words, was) && holds(sent.words, is);
    return holds(draft.words, is) ? holds(sent.words, is) : undefined;
  },
  never: ({ not }, draft, sent) => (holds(draft.words, phrase(not)) ? !holds(sent.words, phrase(not)) : undefined),
  'drop-opener': (_, draft, sent, applied) =>
    applied ? !hasNewOpener(draft, sent) : canDrop(draft) ? isDropped(draft, sent) : undefined,
  'fix-first': (_, draft, sent, applied) =>
    applied ? !isMoved(draft, sent) : draft.sentences.length < 2 ? undefined : isFixFirst(draft, sent),
  'add-line': ({ write }, _, sent) => sent.sentences.some(({ text }) => normal(text) === normal(write ?? '')),
  shorter: (_, draft, sent, applied) =>
    applied ? sent.words.length <= draft.words.length * 1.2 : isShorter(draft, sent),
};

const muchShorter = 0.7;

function isShorter(draft: ReplyParts, sent: ReplyParts): boolean {
  return draft.words.length >= 20 && sent.words.length <= draft.words.length * muchShorter;
}

function canDrop({ sentences }: ReplyParts): boolean {
  return sentences.length >= 2 && sentences[0]!.part === 'opener';
}

/** The draft's first sentence is nowhere in the reply, and the reply begins with another one of the draft. */
function isDropped(draft: ReplyParts, sent: ReplyParts): boolean {
  const [opener, ...others] = draft.sentences;
  const first = sent.sentences[0];
  if (!opener || !first || others.length === 0) return false;
  const gone = sent.sentences.every((sentence) => likeness(sentence.words, opener.words) < sameSentence);
  return gone && others.some((sentence) => likeness(sentence.words, first.words) >= sameSentence);
}

/** The reply begins with a later sentence of the draft, and the draft's first one still comes. */
function isFixFirst(draft: ReplyParts, sent: ReplyParts): boolean {
  return isMoved(draft, sent);
}

function isMoved(draft: ReplyParts, sent: ReplyParts): boolean {
  const opener = draft.sentences[0];
  const first = sent.sentences[0];
  if (!opener || !first || likeness(first.words, opener.words) >= sameSentence) return false;
  return (
    draft.sentences.slice(1).some(({ words: said }) => likeness(said, first.words) >= sameSentence) &&
    sent.sentences.slice(1).some(({ words: said }) => likeness(said, opener.words) >= sameSentence)
  );
}

function hasNewOpener(draft: ReplyParts, sent: ReplyParts): boolean {
  const first = sent.sentences[0];
  return first !== undefined && draft.sentences.every(({ words: said }) => likeness(said, first.words) < sameSentence);
}

const shortestLine = 4;

function addedLines(draft: ReplyParts, sent: ReplyParts): Pattern[] {
  return sent.sentences
    .filter(({ words: said }) => said.length >= shortestLine)
    .filter(({ words: said }) => draft.sentences.every((other) => likeness(said, other.words) < sameSentence))
    .map(({ text }) => ({ kind: 'add-line', write: text }));
}

/** Words that went, and words that came in their place, in sentences that stayed. */
function wordPatterns(draft: ReplyParts, sent: ReplyParts): Pattern[] {
  const found: Pattern[] = [];
  for (const before of draft.sentences) {
    const after = sent.sentences
      .map((sentence) => ({ sentence, like: likeness(sentence.words, before.words) }))
      .sort((one, other) => other.like - one.like)[0];
    if (!after || after.like < sameSentence) continue;
    for (const { gone, come } of replacements(before.words, after.sentence.words)) {
      if (come.length > 0 && gone.length <= 2 && come.length <= 3) {
        found.push({ kind: 'swap', not: gone.join(' '), write: come.join(' ') });
      }
      if (come.length === 0 && gone.length === 1) found.push({ kind: 'never', not: gone[0]! });
    }
  }
  return found.filter(({ not = '', write = '' }) => !/[\p{N}_]/u.test(not + write));
}

/** Runs of words that were replaced, taken out or put in, in order. */
function replacements(before: readonly string[], after: readonly string[]): { gone: string[]; come: string[] }[] {
  const ids = new Map<string, number>();
  const numbered = (list: readonly string[]) =>
    list.map((word) => {
      if (!ids.has(word)) ids.set(word, ids.size);
      return ids.get(word)!;
    });
  const { deleted, inserted } = alignWords(numbered(before), numbered(after));
  const runs: { gone: string[]; come: string[] }[] = [];
  for (let y = 0, x = 0; y < before.length || x < after.length;) {
    const run = { gone: [] as string[], come: [] as string[] };
    while (deleted[y]) run.gone.push(before[y++]!);
    while (inserted[x]) run.come.push(after[x++]!);
    if (run.gone.length > 0) runs.push(run);
    y += 1;
    x += 1;
  }
  return runs;
}

function phrase(text: string | undefined): string[] {
  return words(text ?? '').map((word) => word.toLowerCase());
}

function holds(said: readonly string[], looked: readonly string[]): boolean {
  return looked.length > 0 && said.some((_, at) => looked.every((word, index) => said[at + index] === word));
}

function normal(text: string): string {
  return phrase(text).join(' ');
}
