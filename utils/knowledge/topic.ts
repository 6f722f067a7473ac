import { openTurn, type Conversation } from '@/utils/conversation';
import { conceptOf } from './concepts';

/**
 * What the customer's open turn is about, as one word of ours: `refund`, `delivery`, `password`; `other` where no word of it is known.
 * The concept that is named most often; of equals, the one that is named first.
 */
export function topicOf(conversation: Conversation): string {
  const text = [conversation.subject, ...openTurn(conversation).map((message) => message.text)]
    .join('\n')
    .slice(0, 4_000);
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    const concept = conceptOf(word)?.slice(1);
    // These say something of nearly every ticket, and what it is about of none.
    if (concept && !['order', 'late', 'account', 'twice', 'wrong', 'missing'].includes(concept)) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  let best = 'other';
  for (const [concept, count] of counts) if (count > (counts.get(best) ?? 0)) best = concept;
  return best;
}
