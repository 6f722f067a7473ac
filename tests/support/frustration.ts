import { chance } from '@/scripts/train/chance';
import { cuesOf, readModelFile } from '@/scripts/train/model-files';
import type { AuthorRole, Conversation, Message } from '@/utils/conversation';
import type { LanguageCode } from '@/utils/frustration';
import { compileCues } from '@/utils/frustration/cues/compiled';
import type { CueMatch } from '@/utils/frustration/cues/cue-match';
import { findCues } from '@/utils/frustration/cues/find';
import { prepareText } from '@/utils/frustration/text';
import { createTokens, tokenise } from '@/utils/frustration/tokens';

/** Reads a shipped model from disk, as the extension fetches it from its own origin. */
export function loadModelFromDisk(file: string): Promise<ArrayBuffer> {
  return Promise.resolve(readModelFile(file));
}

/** One line of a thread: who, what, and when (ISO) where it matters. */
export type Line = readonly [role: AuthorRole | 'note', text: string, at?: string];

/** A thread of public messages; `note` is an agent's internal note. Ids are the places in the thread. */
export function threadOf(...lines: readonly Line[]): Conversation {
  return {
    ticketId: '1',
    helpdesk: 'test',
    account: 'test.example',
    subject: '',
    channel: 'email',
    customer: { role: 'customer' },
    completeness: 'whole',
    messages: lines.map(([role, text, sentAt], index): Message => ({
      id: String(index),
      author: { role: role === 'note' ? 'agent' : role },
      visibility: role === 'note' ? 'internal' : 'public',
      text,
      sentAt,
    })),
  };
}

/** The cues of a text, guards applied. */
export function cuesIn(language: LanguageCode, text: string): CueMatch[] {
  const prepared = prepareText(text);
  const tokens = createTokens();
  tokenise(prepared.folded, prepared.visible, tokens);
  return findCues(prepared, tokens, compileCues(cuesOf(language)));
}

type Bell = readonly [mean: number, deviation: number];

/** 400 probabilities whose logits lie as two bells do, every tenth of them in that of the frustrated. Always the same. */
export function inboxOf(calm: Bell, frustrated: Bell): number[] {
  const next = chance(5);
  return Array.from({ length: 400 }, (_, i) => {
    const bell = Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);
    const [mean, deviation] = i % 10 === 0 ? frustrated : calm;
    return 1 / (1 + Math.exp(-(mean + deviation * bell)));
  });
}

/** A text's letters and digits alone, in lower case: two texts that differ in nothing else are the same. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
