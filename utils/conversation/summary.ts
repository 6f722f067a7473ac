import { asks, type Ask } from './asks';
import { customerMessages, publicMessages, type Conversation, type Message } from './conversation';
import { promises, type Promised } from './promises';
import { sentencesIn, shortened } from './sentences-in';

/** A sentence of a message, as it was written. */
export interface SummaryLine {
  messageId: string;
  text: string;
  saidAt?: string;
}

/** A ticket in its own words: nothing here is rephrased. */
export interface Summary {
  /** How it began and where it stands, one or two sentences of the customer. */
  happened: SummaryLine[];
  /** What the customer wants, as `asks` finds it. */
  wants: Ask[];
  /** What agents said would happen, the latest first. */
  promised: Promised[];
  /** Public messages by people and bots. */
  messages: number;
}

const longest = 180;

/** Words that only open, close, thank or ask: they say nothing of what happened. */
const empty =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks?|thank you|regards|kind regards|best|cheers|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte|danke|vielen dank|mit freundlichen|viele grüße|hola|buen[oa]s|estimad|gracias|saludos|un saludo|bonjour|bonsoir|merci|cordialement|olá|oi|bom dia|boa tarde|obrigad|att|halo|selamat|terima kasih|salam|mohon bantu)/iu;

/** What went wrong or what was done: sentences with one of these say more than others. */
const telling =
  /\d|\b(?:not|never|nobody|still|again|wrong|broken|missing|late|waiting|ordered|received|paid|charged|sent|nicht|nie|niemand|immer noch|kaputt|falsch|bestellt|bezahlt|warte|no|nunca|nadie|todavía|roto|pedí|pagué|recib|pas|jamais|personne|toujours|cassé|commandé|payé|reçu|não|ninguém|ainda|quebrad|comprei|paguei|receb|belum|tidak|rusak|salah|pesan|bayar)/iu;

/** What happened, what is wanted and what was promised; by rules alone, on this machine. */
export function summarise(conversation: Conversation): Summary {
  const written = customerMessages(conversation).filter(({ text }) => text.trim() !== '');
  const ends = [...new Set([written[0], written.at(-1)])].filter((message) => message !== undefined);
  return {
    happened: ends.flatMap(lineOf),
    wants: asks(conversation),
    promised: promises(conversation),
    messages: publicMessages(conversation).length,
  };
}

/** The sentence of a message that tells most: the first one among equals. */
function lineOf({ id, text, sentAt }: Message): SummaryLine[] {
  const sentences = sentencesIn(text).filter((sentence) => !isEmpty(sentence));
  const best = sentences.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  return best === undefined
    ? []
    : [{ messageId: id, text: shortened(best, longest), ...(sentAt && { saidAt: sentAt }) }];
}

function isEmpty(sentence: string): boolean {
  return empty.test(sentence) && sentence.split(/\s+/u).length <= 6;
}

function weightOf(sentence: string): number {
  const words = sentence.split(/\s+/u).length;
  const isQuestion = /[?？؟]/u.test(sentence);
  return (telling.test(sentence) ? 2 : 0) + Math.min(words, 12) / 12 - (isQuestion ? 1.5 : 0);
}
