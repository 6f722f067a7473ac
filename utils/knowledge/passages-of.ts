import { withoutFrame } from './courtesy';
import type { Passage } from './passage';
import { splitSentences } from './sentences';

/** A macro as helpdesks have it; `text` is plain and may hold placeholders. */
export interface MacroText {
  id: string;
  title: string;
  text: string;
}

/**
 * Cuts a macro into passages, one a sentence, in order. The salutation and the sign-off are left out; ids count every
 * sentence, so they stay the same when only the frame changes what it is taken for.
 */
export function passagesOfMacro(macro: MacroText): Passage[] {
  return withoutFrame(splitSentences(macro.text)).map(({ text, starts, index }) => ({
    id: `macro:${macro.id}#${index}`,
    kind: 'macro',
    sourceId: macro.id,
    title: macro.title,
    text,
    ...(starts ? { starts } : {}),
  }));
}
