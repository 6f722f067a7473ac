import type { PreparedText } from '../text';
import type { Tokens } from '../tokens';
import { cueKind, cueNames } from './catalogue';
import type { CompiledCues } from './compiled';
import type { CueMatch } from './cue-match';
import { findFormCues } from './form';
import { applyGuards } from './guards';

/** Finds every cue of a text, guards applied. The cue's value is the sum of its shares. */
export function findCues(text: PreparedText, tokens: Tokens, compiled: CompiledCues): CueMatch[] {
  const matches: CueMatch[] = [];
  compiled.phrases.find(text.folded, (list, start, end) => {
    matches.push({ ...compiled.words[list]!, start, end, share: 1 });
  });
  findFormCues(text, tokens, matches);
  applyGuards(text.folded, matches, compiled.guards);
  return withoutRepeats(matches);
}

/** The values that the model weighs, one for each of `cueNames`. */
export function cueValues(matches: readonly CueMatch[]): Float64Array {
  const values = new Float64Array(cueNames.length);
  for (const match of matches) values[match.cue] = values[match.cue]! + match.share;
  return values;
}

/** The first find of a cue counts in full, the next ones less and less: a long mail must not drown in its length. */
function withoutRepeats(matches: CueMatch[]): CueMatch[] {
  const seen = new Uint8Array(cueNames.length);
  for (const match of matches.toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))) {
    const times = seen[match.cue]!;
    const calming = cueKind(match.name).weight < 0;
    match.share *= repeats[Math.min(times, repeats.length - 1)]! * (calming && times > 0 ? 0.5 : 1);
    seen[match.cue] = times + 1;
  }
  return matches.filter((match) => match.share !== 0 || match.guard !== undefined);
}

const repeats = [1, 0.35, 0.2, 0.1, 0] as const;
