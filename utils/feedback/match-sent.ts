import { publicMessages, ticketKey, type Conversation, type Message } from '@/utils/conversation';
import { editDistance, type Edit } from './edit-distance';
import { editKindsOf } from './edit-kinds';
import { fingerprint } from './fingerprint';
import type { OutcomeEvent } from './life';
import type { FeedbackRow, Outcome, Suggestion } from './outcome';

/** Above this share of edited words a sent text is the agent's own, not an edit of the draft. */
export const ownWordsShare = 0.8;

/** How far the agent's clock and the helpdesk's may differ before a message counts as older than the draft. */
export const clockSkewMs = 10 * 60_000;

/** Which new message answers a suggestion, and how much of the draft is in it. */
export interface SentMatch {
  message: Message;
  event: Extract<OutcomeEvent, { type: 'sent' | 'unused' }>;
}

/**
 * Looks in a thread read after the draft was shown for the answer that went out. Of the signed-in agent's new public
 * messages in that turn, the one nearest to the draft is the answer; quoted history and the signature do not count as
 * the agent's words. Messages that are `taken` by other suggestions are passed over. Nothing where no answer is seen yet, or
 * where nobody can say whose it is.
 */
export function matchSent(
  suggestion: Suggestion,
  outcome: Outcome,
  conversation: Conversation,
  salt: string,
  taken: ReadonlySet<string> = new Set(),
): SentMatch | undefined {
  if (ticketKey(conversation) !== suggestion.ticketKey) return undefined;
  const turn = newTurn(suggestion, outcome, conversation).filter((message) => !taken.has(message.id));
  const compared = turn
    .filter((message) => whose(message, conversation) !== 'colleague')
    .map((message) => ({ message, edit: editDistance(suggestion.fingerprint, ownWords(message, conversation, salt)) }))
    .sort((one, other) => one.edit.share - other.edit.share);
  const nearest = compared[0];
  if (nearest && nearest.edit.share <= ownWordsShare) {
    return sent(nearest.message, nearest.edit, suggestion, ownText(nearest.message, conversation, salt), salt);
  }
  const own = turn.find((message) => whose(message, conversation) === 'own');
  if (own) return unused(own, 'own-words', suggestion, compared.find(({ message }) => message === own)?.edit);
  const colleague = turn.find((message) => whose(message, conversation) === 'colleague');
  return colleague && unused(colleague, 'colleague', suggestion);
}

/**
 * What a fresh read of a ticket says about its suggestions that are still open. One message answers one suggestion: the one
 * it is nearest to, the later one on a tie. The others stay as they are.
 */
export function settle(
  rows: readonly FeedbackRow[],
  conversation: Conversation,
  salt: string,
): { suggestionId: string; event: SentMatch['event']; message: Message }[] {
  const taken = new Set(rows.flatMap(({ outcome }) => outcome.sentMessageId ?? []));
  const matches = rows
    .filter(({ outcome }) => outcome.kind !== 'sent')
    .flatMap(({ suggestion, outcome }) => {
      const match = matchSent(suggestion, outcome, conversation, salt, taken);
      return match ? [{ suggestion, ...match }] : [];
    });
  const winners = new Map<string, (typeof matches)[number]>();
  for (const match of matches) {
    const rival = winners.get(match.message.id);
    if (!rival || isBetter(match, rival)) winners.set(match.message.id, match);
  }
  return [...winners.values()].map(({ suggestion, event, message }) => ({
    suggestionId: suggestion.id,
    event,
    message,
  }));
}

type Rival = SentMatch & { suggestion: Suggestion };

function isBetter(match: Rival, rival: Rival): boolean {
  const difference = (match.event.edit?.share ?? 1) - (rival.event.edit?.share ?? 1);
  return difference === 0 ? match.suggestion.shownAt >= rival.suggestion.shownAt : difference < 0;
}

/** Agents' public messages since the draft, up to the customer's next answer: a later turn is about something else. */
function newTurn(suggestion: Suggestion, outcome: Outcome, conversation: Conversation): Message[] {
  const turn: Message[] = [];
  for (const message of messagesSince(suggestion, outcome, conversation)) {
    if (message.author.role === 'agent') turn.push(message);
    else if (message.author.role === 'customer' && turn.length > 0) break;
  }
  return turn;
}

function messagesSince(suggestion: Suggestion, outcome: Outcome, conversation: Conversation): Message[] {
  const thread = publicMessages(conversation);
  const anchor = conversation.messages.findIndex((message) => message.id === suggestion.afterMessageId);
  const known = new Set(conversation.messages.slice(0, anchor + 1).map((message) => message.id));
  const since = Date.parse(outcome.insertedAt ?? suggestion.shownAt) - clockSkewMs;
  return thread.filter((message) => {
    if (known.has(message.id)) return false;
    // The anchor proves that a message is new; only an insert that came a turn later narrows it by the clock.
    if (anchor >= 0 && outcome.insertedAt === undefined) return true;
    if (message.sentAt === undefined) return anchor >= 0;
    return Date.parse(message.sentAt) >= since;
  });
}

/** Compared by the strongest mark that both sides have. */
function whose({ author }: Message, { agent }: Conversation): 'own' | 'colleague' | 'unknown' {
  if (!agent) return 'unknown';
  const marks = [
    [author.id, agent.id],
    [author.email?.toLowerCase(), agent.email?.toLowerCase()],
    [author.name, agent.name],
  ];
  const both = marks.find(([one, other]) => one !== undefined && other !== undefined);
  if (!both) return 'unknown';
  return both[0] === both[1] ? 'own' : 'colleague';
}

/** Whether the signed-in agent wrote a message. */
export function isOwn(message: Message, conversation: Conversation): boolean {
  return message.author.role === 'agent' && whose(message, conversation) === 'own';
}

/** The fingerprint of what the agent wrote: no quoted lines, no signature. */
export function ownWords(message: Message, conversation: Conversation, salt: string): number[] {
  const said = fingerprint(withoutQuotedLines(message.text), salt);
  const signature = fingerprint(conversation.agent?.signature ?? '', salt);
  return endsWith(said, signature) ? said.slice(0, said.length - signature.length) : said;
}

/** The text behind `ownWords`. */
export function ownText(message: Message, conversation: Conversation, salt: string): string {
  const text = withoutQuotedLines(message.text).trimEnd();
  const signature = (conversation.agent?.signature ?? '').trim();
  if (signature === '' || !endsWith(fingerprint(text, salt), fingerprint(signature, salt))) return text;
  // The signature is cut by its lines, since editors change the spaces in it.
  const lines = signature.split('\n').filter((line) => line.trim() !== '').length;
  const kept = text.split('\n');
  for (let left = lines; left > 0 && kept.length > 0;) if (kept.pop()!.trim() !== '') left -= 1;
  return kept.join('\n').trimEnd();
}

/** Adapters cut quoted history off; a plain-text reply may still carry lines that mail programs mark with `>`. */
function withoutQuotedLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n');
}

function endsWith(list: number[], end: number[]): boolean {
  const offset = list.length - end.length;
  return end.length > 0 && offset >= 0 && end.every((value, index) => list[offset + index] === value);
}

function sent(message: Message, edit: Edit, suggestion: Suggestion, text: string, salt: string): SentMatch {
  const { fingerprint: before, shape } = suggestion;
  const changes = shape === undefined ? undefined : editKindsOf(before, shape, fingerprint(text, salt), text);
  return {
    message,
    event: {
      type: 'sent',
      at: sentTime(message, suggestion),
      messageId: message.id,
      edit,
      ...(changes && { changes }),
    },
  };
}

function unused(message: Message, because: 'own-words' | 'colleague', suggestion: Suggestion, edit?: Edit): SentMatch {
  return { message, event: { type: 'unused', because, at: sentTime(message, suggestion), ...(edit ? { edit } : {}) } };
}

function sentTime(message: Message, suggestion: Suggestion): string {
  const { sentAt } = message;
  return sentAt !== undefined && Date.parse(sentAt) >= Date.parse(suggestion.shownAt) ? sentAt : suggestion.shownAt;
}
