import { storage } from '#imports';
import * as z from 'zod/mini';
import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading, Inboxes, InboxVote } from '@/utils/frustration';
import { seenIn, withScore, withVote } from '@/utils/frustration/inbox';

/** Raw, because what is stored may be anything. */
const item = storage.defineItem<unknown>('local:inbox', { fallback: null });

const named = z.object({ id: z.string(), score: z.number() });
const shown = z.object({ id: z.string(), flagged: z.boolean() });
const inboxesSchema = z.record(
  z.string(),
  z.object({
    scores: z.array(z.extend(named, { shown: z.optional(shown) })),
    votes: z.array(z.extend(named, { frustrated: z.boolean() })),
  }),
);

/** What this installation has seen, by language; nothing where it has seen nothing, or where it cannot be read. */
export async function loadInboxes(): Promise<Inboxes> {
  try {
    const read = inboxesSchema.safeParse(await item.getValue());
    return read.success ? read.data : {};
  } catch (error) {
    console.debug('Tandem reads with the calibration that it came with:', error);
    return {};
  }
}

/** Keeps the score of a ticket's latest reading, and nothing where its language is not supported. Rejects where the browser cannot store it. */
export async function noteReading(reading: FrustrationReading, conversation: Conversation): Promise<void> {
  const latest = seenIn(reading, conversation);
  if (latest) await change((inboxes) => withScore(inboxes, reading.language, latest));
}

/** Keeps what the agent said of a reading; nothing takes it back. Rejects where the browser cannot store it. */
export function noteVote(language: string, id: string, vote: InboxVote | undefined): Promise<void> {
  return change((inboxes) => withVote(inboxes, language, id, vote));
}

/** Forgets all of it, for an agent who deletes what Tandem keeps. */
export async function forgetInboxes(): Promise<void> {
  await item.removeValue();
}

/** Panel and background may write at once; each must see what the other wrote. */
async function change(to: (inboxes: Inboxes) => Inboxes): Promise<void> {
  await navigator.locks.request('tandem-inbox', async () => item.setValue(to(await loadInboxes())));
}
