import type { Conversation, Message } from '@/utils/conversation';
import { publicMessages } from '@/utils/conversation';
import { editDistance, isOwn, ownWords } from '@/utils/feedback';
import { fingerprint } from '@/utils/feedback/fingerprint';
import type { Sent } from './panel-state';

/** The words of both texts are compared here and now; nothing is kept, so nothing has to be hidden. */
const salt = '';

/**
 * What a fresh read of a ticket says of a text that was put into the reply box: whether the signed-in agent has answered since, and in how many
 * words the answer differs from that text. Nothing while no answer of theirs is there.
 */
export function sentSince(before: Conversation, after: Conversation, text: string): Sent | undefined {
  const known = new Set(before.messages.map(({ id }) => id));
  const isAnswer = (message: Message) => !known.has(message.id) && isOwn(message, after);
  const answer = publicMessages(after).findLast(isAnswer);
  if (!answer) return undefined;
  return { changedWords: editDistance(fingerprint(text, salt), ownWords(answer, after, salt)).distance };
}
