import type { Tokens } from './tokens';
import { tokenKind } from './tokens';

/** Up to this many tokens a message is read in one piece. */
const wholeUpTo = 48;
/** Sentences are joined until a piece has this many tokens. */
const pieceAtLeast = 16;
const pieceAtMost = 64;

/**
 * Cuts a long message into pieces at sentence ends, as token indices: piece i is `cuts[i]` to `cuts[i + 1]`.
 * A short message is one piece. Long mails are weighed by piece, so that length alone says nothing.
 */
export function cutIntoPieces(folded: string, tokens: Tokens): number[] {
  const cuts = [0];
  if (tokens.count <= wholeUpTo) return [0, tokens.count];
  for (let token = 0; token < tokens.count; token += 1) {
    const length = token + 1 - cuts.at(-1)!;
    const ends = isSentenceEnd(folded, tokens, token);
    if ((ends && length >= pieceAtLeast) || length >= pieceAtMost) cuts.push(token + 1);
  }
  const rest = tokens.count - cuts.at(-1)!;
  if (rest === 0) return cuts;
  if (rest < pieceAtLeast && cuts.length > 1) cuts.pop();
  cuts.push(tokens.count);
  return cuts;
}

function isSentenceEnd(folded: string, tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] === tokenKind.mark) {
    const code = folded.charCodeAt(tokens.start[token]!);
    if (code === 0x2e || code === 0x21 || code === 0x3f) return true;
  }
  const next = token + 1;
  if (next >= tokens.count) return true;
  return folded.slice(tokens.end[token], tokens.start[next]).includes('\n');
}
