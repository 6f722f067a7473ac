import type { EditExample, LearnedPair, RuleScope, VoiceRule } from './memory';
import { patternKey, patternsIn, readPair, shows, type Pattern, type ReadPair } from './sightings';

/** Edits that must show a habit before it is suggested. */
export const fewestEdits = 3;

/** A habit is one where the lower end of its interval is at least this. */
export const likelyHabit = 0.5;

/** So many of the newest pairs are looked at. */
export const mostPairs = 600;

/**
 * Reads habits out of answered drafts. What the agent decided about a rule (`known`) stays: its state and edited words are
 * kept, its counts and examples are brought up to date, and a deleted rule is not suggested again. Gives all rules, surest first.
 * The same pairs give the same rules.
 */
export function learnRules(pairs: readonly LearnedPair[], known: readonly VoiceRule[]): VoiceRule[] {
  const read = pairs
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .slice(-mostPairs)
    .map(readPair);
  const found = new Map<string, VoiceRule>();
  for (const [language, spoken] of Map.groupBy(read, ({ pair }) => pair.scope.language)) {
    for (const pattern of repeatedPatterns(spoken)) {
      const rule = ruleFrom(pattern, spoken, language);
      if (rule) found.set(rule.id, rule);
    }
  }
  const fresh = withoutEchoes([...found.values()]);
  const decided = new Map(known.map((rule) => [rule.id, rule]));
  const rules = fresh.map((rule) => {
    const before = decided.get(rule.id);
    decided.delete(rule.id);
    return before ? { ...rule, ...kept(before) } : rule;
  });
  // A rule that was decided on stays, even where its edits are past their time; one that nobody looked at goes with them.
  const rest = [...decided.values()].filter(({ state }) => state !== 'suggested');
  return [...rules, ...rest].sort((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1));
}

/** Names a rule by what it says and where. */
export function ruleId(pattern: Pattern, { language, brand = '', topic = '' }: RuleScope): string {
  return [language, brand, topic, patternKey(pattern)].join('|');
}

/** Lower end of the 90 % interval of a share (Wilson 1927); 0 for none. */
export function lowerBound(seen: number, of: number): number {
  return wilson(seen, of, -1);
}

function upperBound(seen: number, of: number): number {
  return of === 0 ? 1 : wilson(seen, of, 1);
}

const z = 1.645;

function wilson(seen: number, of: number, side: 1 | -1): number {
  if (of === 0) return 0;
  const share = seen / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (middle + side * reach) / (1 + (z * z) / of);
}

function kept({ state, edited, not, write }: VoiceRule): Partial<VoiceRule> {
  return { state, ...(edited && { edited, not, write }) };
}

/** Patterns that several edits could be a sign of, each once, with the draft's words that it was seen with most. */
function repeatedPatterns(pairs: readonly ReadPair[]): Pattern[] {
  const byKey = new Map<string, { patterns: Pattern[]; pairs: Set<string> }>();
  for (const each of pairs) {
    for (const pattern of patternsIn(each)) {
      const key = patternKey(pattern);
      const entry = byKey.get(key) ?? { patterns: [], pairs: new Set() };
      entry.patterns.push(pattern);
      entry.pairs.add(each.pair.id);
      byKey.set(key, entry);
    }
  }
  return [...byKey.values()]
    .filter((entry) => entry.pairs.size >= fewestEdits)
    .map(({ patterns }) => mostCommon(patterns));
}

function mostCommon(patterns: readonly Pattern[]): Pattern {
  const counts = Map.groupBy(patterns, ({ not }) => not ?? '');
  return [...counts.values()].sort((one, other) => other.length - one.length)[0]![0]!;
}

/** The widest scope in which the pattern is a habit; narrower where it plainly is none outside of one brand or topic. */
function ruleFrom(pattern: Pattern, pairs: readonly ReadPair[], language: string): VoiceRule | undefined {
  const wide = counted(pattern, pairs, { language });
  const narrower = (['topic', 'brand'] as const).flatMap((part) =>
    [...new Set(pairs.map(({ pair }) => pair.scope[part]))].flatMap((value) => {
      const inside = pairs.filter(({ pair }) => pair.scope[part] === value);
      const outside = pairs.filter(({ pair }) => pair.scope[part] !== value);
      const within = counted(pattern, inside, { language, [part]: value });
      if (!within) return [];
      const elsewhere = tally(pattern, outside, within.id);
      // With nothing outside to tell it apart from, the wide rule says the same.
      const plainlyNot = elsewhere.of >= fewestEdits && upperBound(elsewhere.seen, elsewhere.of) < likelyHabit;
      return !wide || plainlyNot ? [within] : [];
    }),
  );
  return narrower.sort((one, other) => other.seen - one.seen)[0] ?? wide;
}

function counted(pattern: Pattern, pairs: readonly ReadPair[], scope: RuleScope): VoiceRule | undefined {
  const id = ruleId(pattern, scope);
  const { seen, of, edits } = tally(pattern, pairs, id);
  const confidence = lowerBound(seen, of);
  if (edits.length < fewestEdits || confidence < likelyHabit) return undefined;
  const { kind, not, write } = pattern;
  return {
    id,
    kind,
    ...(not !== undefined && { not }),
    ...(write !== undefined && { write }),
    scope,
    state: 'suggested',
    seen,
    of,
    confidence,
    taughtBy: edits.slice(-shownEdits).map((each) => exampleOf(pattern, each)),
  };
}

const shownEdits = 3;

function tally(pattern: Pattern, pairs: readonly ReadPair[], id: string) {
  let of = 0;
  const edits: ReadPair[] = [];
  let seen = 0;
  for (const each of pairs) {
    const shown = shows(pattern, each, id);
    if (shown === undefined) continue;
    of += 1;
    if (!shown) continue;
    seen += 1;
    if (each.pair.draft !== each.pair.sent && !each.pair.applied.includes(id)) edits.push(each);
  }
  return { seen, of, edits };
}

/** A swap or a deleted word that only ever comes with another rule of the same words is that rule again. */
function withoutEchoes(rules: readonly VoiceRule[]): VoiceRule[] {
  const swaps = rules.filter(({ kind }) => kind === 'swap');
  return rules.filter((rule) => {
    if (rule.kind === 'never') return !swaps.some((swap) => swap.not === rule.not && swap.seen >= rule.seen * 0.8);
    if (rule.kind === 'shorter') return !rules.some(({ kind }) => kind === 'drop-opener');
    return true;
  });
}

const longestExample = 160;

function exampleOf({ kind, not }: Pattern, { pair, draft, sent }: ReadPair): EditExample {
  const said = (parts: typeof draft): string => {
    if (kind === 'greeting' || kind === 'close') return parts[kind] ?? '';
    const first = parts.sentences[0]?.text ?? '';
    if (kind === 'drop-opener' || kind === 'fix-first' || kind === 'shorter') return first;
    return first;
  };
  if (kind === 'add-line') {
    const line = sent.sentences.find(({ words }) =>
      draft.sentences.every((other) => other.words.join() !== words.join()),
    );
    return { before: '', after: shortened(line?.text ?? ''), at: pair.at };
  }
  if (kind === 'swap' || kind === 'never') {
    const word = (not ?? '').toLowerCase();
    const at = draft.sentences.find((sentence) => sentence.words.join(' ').includes(word)) ?? draft.sentences[0];
    const after = sent.sentences
      .filter((sentence) => at && overlap(sentence.words, at.words) > 0)
      .sort((one, other) => overlap(other.words, at!.words) - overlap(one.words, at!.words))[0];
    return { before: shortened(at?.text ?? ''), after: shortened(after?.text ?? ''), at: pair.at };
  }
  return { before: shortened(said(draft)), after: shortened(said(sent)), at: pair.at };
}

function overlap(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other);
  return one.filter((word) => words.has(word)).length;
}

function shortened(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample - 2)} …` : text;
}
