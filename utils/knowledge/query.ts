import type { Conversation } from '@/utils/conversation';
import { customerMessages, openTurn } from '@/utils/conversation';
import { withoutOrders } from './orders';
import { keywords } from './words';

/** What to search for: the subject and what the customer wrote since the last answer; what is said to a machine weighs nothing. */
export function queryFor(conversation: Conversation): string {
  const turn = openTurn(conversation);
  const first = customerMessages(conversation)[0];
  const texts = [conversation.subject, ...turn.map((message) => message.text)];
  // A short last message ("any news?") says nothing about the matter; the first one does.
  if (first && texts.join(' ').length < 160 && !turn.includes(first)) texts.push(first.text);
  return texts.map(withoutOrders).join('\n').replace(otherMeanings, ' ').slice(0, 8_000);
}

/** Words of trade that mean something else: nobody sends a tax return back for a refund. */
const otherMeanings =
  /\b(?:tax returns?|read receipts?|in return|many happy returns|return (?:(?:my|your|the|our) )?(?:calls?|e-?mails?)|free of charge|in charge|(?:good|short|final) notice)\b/giu;

/** Search engines of help centers take a few words, not a mail. */
const mostKeywords = 10;

/** The words that a help center is searched with: of the subject first, then of the customer's own text. Empty where none is telling. */
export function articleQueryFor(conversation: Conversation, language?: string): string {
  return keywords(queryFor(conversation), language).slice(0, mostKeywords).join(' ');
}
