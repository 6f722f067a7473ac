import { cueKind } from './catalogue';
import type { CompiledCues } from './compiled';
import { spanGuards } from './compiled';
import type { CueMatch, Guard } from './cue-match';

/**
 * Takes weight from cues that do not mean what they say: negated, over and solved, somebody else's, the name of a
 * process, praise in strong words, joy in capitals. Changes `share` and says why in `guard`.
 */
export function applyGuards(folded: string, matches: CueMatch[], guards: CompiledCues['guards']): void {
  if (!matches.some((match) => cueKind(match.name).guarded !== undefined || match.name === 'shouting')) return;
  const spans: Spans = {
    process: [],
    strongPraise: [],
    past: [],
    reported: [],
    notMine: [],
    over: [],
    quoted: quotedIn(folded),
  };
  guards.spans.find(folded, (list, start, end) => {
    spans[spanGuards[list]!].push([start, end]);
  });
  for (const match of matches) {
    const { guarded } = cueKind(match.name);
    if (guarded === undefined) continue;
    const [guard, factor] = guardOf(match, guarded, folded, guards, spans);
    if (guard === undefined) continue;
    match.guard = guard;
    match.share *= factor;
  }
  calmHappyShouting(matches);
  calmGratefulStories(matches);
}

type Spans = Record<(typeof spanGuards)[number] | 'quoted', Span[]>;
type Span = readonly [start: number, end: number];
type Verdict = readonly [guard: Guard | undefined, factor: number];

function guardOf(
  match: CueMatch,
  guarded: 'feeling' | 'threat' | 'trouble' | 'calm',
  folded: string,
  guards: CompiledCues['guards'],
  spans: Spans,
): Verdict {
  const clause = clauseBefore(folded, match.start);
  if (guarded === 'calm') return guards.negation.test(clause) ? ['negation', 0] : [undefined, 1];
  if (overlaps(spans.strongPraise, match)) return ['strong-praise', -0.5];
  if (overlaps(spans.process, match)) return ['process', 0];
  if (overlaps(spans.past, match)) return ['past', 0.1];
  const isSomeoneElses = spans.notMine.length > 0 || overlaps(spans.reported, match) || overlaps(spans.quoted, match);
  if (guarded !== 'trouble' && isSomeoneElses) return ['someone-else', 0.2];
  if (spans.over.some(([start]) => match.end <= start)) return ['past', 0.2];
  if (guarded !== 'trouble' && guards.negation.test(clause)) return ['negation', guarded === 'feeling' ? -0.3 : 0];
  if (guarded === 'feeling' && guards.someoneElse.test(clause)) return ['someone-else', 0.2];
  if (guarded === 'threat' && guards.someoneElseThreat.test(clause)) return ['someone-else', 0.2];
  return [undefined, 1];
}

/** Words in quotation marks: the agent's, a third person's, or a title. Who puts a whole message into them says it all the same. */
function quotedIn(folded: string): Span[] {
  const whole = folded.trim().length;
  return Array.from(folded.matchAll(quotations), ({ index, 0: { length } }): Span => [index, index + length]).filter(
    ([start, end]) => end - start < whole,
  );
}

const quotations = /"[^"\n]{3,200}"|“[^”\n]{3,200}”|«[^»\n]{3,200}»|„[^“”"\n]{3,200}[“”"]/g;

/** What stands before `at` in the same clause, 60 characters at most. */
function clauseBefore(folded: string, at: number): string {
  const from = Math.max(0, at - 60);
  const text = folded.slice(from, at);
  const stop = Math.max(text.lastIndexOf('.'), text.lastIndexOf('!'), text.lastIndexOf('?'), text.lastIndexOf('\n'));
  return text.slice(stop + 1);
}

function overlaps(spans: readonly Span[], match: CueMatch): boolean {
  return spans.some(([start, end]) => match.start < end && match.end > start);
}

/**
 * Capitals and repeated marks are joy where a message praises or thanks and complains of nothing. Where nothing in it is
 * either glad or sour, they say little.
 */
function calmHappyShouting(matches: CueMatch[]): void {
  let glad = 0;
  let sour = 0;
  for (const match of matches) {
    const { weight } = cueKind(match.name);
    if (gladCues.has(match.name)) glad -= weight * match.share;
    else if (!formCues.has(match.name) && weight > 0.5) sour += weight * Math.max(0, match.share);
  }
  const joyful = glad >= 0.6 && sour <= glad;
  if (!joyful && sour > 0) return;
  for (const match of matches) {
    if (!formCues.has(match.name)) continue;
    match.share *= joyful ? -0.3 : 0.5;
    if (joyful) match.guard = 'happy';
  }
}

/**
 * Trouble told by someone who says thank you and neither threatens, insults nor mocks is mostly over, or mild: in the
 * authored training part such messages were calm nine times in ten, in every language.
 */
function calmGratefulStories(matches: CueMatch[]): void {
  if (!matches.some(({ name, share }) => name === 'thanks' && share > 0)) return;
  if (matches.some(({ name, share }) => share > 0.3 && (cueKind(name).hard || mocking.has(name)))) return;
  for (const match of matches) {
    if (match.guard || cueKind(match.name).guarded !== 'trouble') continue;
    match.share *= 0.4;
    match.guard = 'grateful';
  }
}

const mocking: ReadonlySet<string> = new Set(['sarcasm', 'coldPoliteness', 'expectedBetter']);
const gladCues: ReadonlySet<string> = new Set(['thanks', 'praise', 'joy', 'solved', 'happyFace']);
const formCues: ReadonlySet<string> = new Set(['shouting', 'loudMarks']);
