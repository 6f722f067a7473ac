import type { CueMatch } from './cues/cue-match';
import { findFormCues } from './cues/form';
import type { Evidence } from './reading';
import { prepareText } from './text';
import { createTokens, tokenise } from './tokens';
import { readingWords } from './words';

/**
 * What letters and marks say in any language: capitals, repeated marks, an angry face. Of no weight: they are shown as
 * a note where the language is not supported, and never flag anybody.
 */
export function neutralHints({ id, text }: { id: string; text: string }): Evidence[] {
  const prepared = prepareText(text);
  const tokens = createTokens();
  tokenise(prepared.folded, prepared.visible, tokens);
  const found: CueMatch[] = [];
  findFormCues(prepared, tokens, found);
  return found
    .filter(({ name, share }) => hinting.has(name) && share >= 0.5)
    .map(({ name, start, end }) => ({ messageId: id, start, end, says: readingWords.cues[name], weight: 0 }));
}

const hinting: ReadonlySet<string> = new Set(['shouting', 'loudMarks', 'angryFace']);
