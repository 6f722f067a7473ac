import { storage } from '#imports';
import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading, Inboxes, InboxVote } from '@/utils/frustration';
import {
  dayNumber,
  inboxesIn,
  seenIn,
  withoutOld,
  withoutTicket,
  withScore,
  withVote,
} from '@/utils/frustration/inbox';

/** Raw, because what is stored may be anything. */
const item = storage.defineItem<unknown>('local:inbox', { fallback: null });

/** What this installation has seen, by language; nothing where it has seen nothing, or where it cannot be read. */
export async function loadInboxes(): Promise<Inboxes> {
  try {
    return inboxesIn(await item.getValue());
  } catch (error) {
    console.debug('Tandem reads with the calibration that it came with:', error);
    return {};
  }
}

/**
 * Keeps the score of a ticket's latest reading, none where its language is not supported, and forgets what is `days` old or older. Rejects where the
 * browser cannot store it.
 */
export function noteReading(
  reading: FrustrationReading,
  conversation: Conversation,
  days: number,
  now = new Date(),
): Promise<void> {
  const today = dayNumber(now);
  const latest = seenIn(reading, conversation, today);
  return change((inboxes) => withoutOld(latest ? withScore(inboxes, reading.language, latest) : inboxes, days, today));
}

/** Keeps what the agent said of a reading; nothing takes it back. Rejects where the browser cannot store it. */
export function noteVote(language: string, id: string, vote: InboxVote | undefined): Promise<void> {
  return change((inboxes) => withVote(inboxes, language, id, vote));
}

/** Forgets what was kept of one ticket; `marked` are the names of marks on it. Rejects where the browser cannot store it. */
export function forgetTicket(ticketKey: string, marked: readonly string[]): Promise<void> {
  return change((inboxes) => withoutTicket(inboxes, ticketKey, marked));
}

/** Forgets all of it, for an agent who deletes what Tandem keeps. */
export function forgetInboxes(): Promise<void> {
  return alone(() => item.removeValue());
}

/** What cannot be read is nothing, and written over. Nothing is written where `to` gives back the very same. */
function change(to: (inboxes: Inboxes) => Inboxes): Promise<void> {
  return alone(async () => {
    const stored = (await item.getValue()) ?? {};
    const after = to(inboxesIn(stored));
    if (after !== stored) await item.setValue(after);
  });
}

/** Panel, options and background may write at once; each must see what the other wrote. */
async function alone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('tandem-inbox', work);
}
