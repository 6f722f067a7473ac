import type { Conversation, Message } from '@/utils/conversation';
import { publicMessages } from '@/utils/conversation';
import { promiseIn } from './promise';
import { fold, prepareText } from './text';

/** What stands around a customer's message in its thread. All counts are zero for a first message. */
export interface Surroundings {
  message: Message;
  /** Hours since the customer's last message that nobody answered; 0 where it was answered. */
  unansweredHours: number;
  /** Hours by which an agent's promise has passed; 0 where none has, or only just. */
  overdueHours: number;
  /** The agent's message that promised. */
  promise?: Message;
  /** Hours since the customer's first message. */
  openHours: number;
  /** Replies of a bot since the last human reply. */
  botReplies: number;
  /** The last of those replies. */
  bot?: Message;
  /** The agent's reply before this message, where it says what an earlier reply of an agent's had said. */
  sameReply?: Message;
  /** Share of this message's words that an earlier message of the customer's already had, 0 to 1. */
  repeated: number;
  /** Different agents who have written so far. */
  agents: number;
  /** Whether the agent's last turn apologised. */
  apology: boolean;
  /** Whether the agent's last turn asked something, which the customer may just be answering. */
  asked: boolean;
  /** Number of the customer's messages before this one. */
  index: number;
}

/** Walks the thread once and describes the surroundings of every customer message, oldest first. */
export function surroundings(conversation: Conversation): Surroundings[] {
  const thread = publicMessages(conversation);
  const found: Surroundings[] = [];
  const agents = new Set<string>();
  const earlierWords: Array<Set<string>> = [];
  const earlierReplies: Array<Set<string>> = [];
  let sameReply: Message | undefined;
  let promise: GivenPromise | undefined;
  let lastReply: Message | undefined;
  let unanswered: Message | undefined;
  const bots: Message[] = [];
  for (const message of thread) {
    if (message.author.role === 'customer') {
      const words = contentWords(message.text);
      found.push({
        message,
        unansweredHours: unanswered ? hoursBetween(unanswered, message) : 0,
        overdueHours: promise ? overdue(promise, message) : 0,
        promise: promise?.message,
        openHours: found[0] ? hoursBetween(found[0].message, message) : 0,
        botReplies: bots.length,
        bot: bots.at(-1),
        sameReply,
        repeated: Math.max(0, ...earlierWords.map((earlier) => overlap(words, earlier))),
        agents: agents.size,
        apology: lastReply !== undefined && apology.test(fold(lastReply.text)),
        asked: lastReply?.text.includes('?') ?? false,
        index: found.length,
      });
      earlierWords.push(words);
      sameReply = undefined;
      unanswered ??= message;
      continue;
    }
    lastReply = message;
    if (message.author.role === 'bot') {
      bots.push(message);
      continue;
    }
    const reply = contentWords(message.text);
    if (earlierReplies.some((earlier) => repeats(reply, earlier))) sameReply = message;
    earlierReplies.push(reply);
    unanswered = undefined;
    bots.length = 0;
    agents.add(message.author.id ?? message.author.name ?? 'agent');
    const promised = promiseIn(message.text, saidAt(message));
    if (promised) promise = { message, ...promised };
  }
  return found;
}

const apology =
  /\b(?:sorry|apolog|unfortunately|regret|maaf|mohon maaf|sayangnya|leider|entschuldig|tut mir leid|lamento|disculp|lo siento|por desgracia|desole|excus|malheureusement|desculp|lamentamos|infelizmente|sinto muito)/;

/** An agent's message that promises something, and within how many hours where it says so. */
interface GivenPromise {
  message: Message;
  hours: number | undefined;
}

function overdue({ message: said, hours }: GivenPromise, message: Message): number {
  if (hours === undefined) return 0;
  const passed = hoursBetween(said, message) - hours;
  return passed >= (hours < fewHours ? patience.ofHours : patience.ofDays) ? passed : 0;
}

/** How many hours a promise may pass before it is broken: people wait longer for what takes days. */
const patience = { ofHours: 1 / 6, ofDays: 1 };
const fewHours = 12;

function saidAt(message: Message): Date | undefined {
  return message.sentAt === undefined ? undefined : new Date(message.sentAt);
}

function hoursBetween(from: Message, to: Message): number {
  const hours = (Date.parse(to.sentAt ?? '') - Date.parse(from.sentAt ?? '')) / 3_600_000;
  return Number.isFinite(hours) ? Math.max(0, hours) : 0;
}

function contentWords(text: string): Set<string> {
  return new Set(prepareText(text).folded.match(/[a-z]{4,}/g));
}

/** Whether two replies have nearly all words in common, by the shorter of both. */
function repeats(reply: Set<string>, earlier: Set<string>): boolean {
  const [shorter, longer] = reply.size <= earlier.size ? [reply, earlier] : [earlier, reply];
  return overlap(shorter, longer) >= 0.75;
}

function overlap(words: Set<string>, earlier: Set<string>): number {
  if (words.size < 3) return 0;
  let common = 0;
  for (const word of words) if (earlier.has(word)) common += 1;
  return common / words.size;
}
