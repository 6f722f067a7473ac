import { type Conversation, type Message, openTurn } from './conversation';
import { sentencesIn, shortened } from './sentences-in';

/** Something that the customer wants to know or to have done, in their own words. */
export interface Ask {
  messageId: string;
  /** One sentence, cut at 120 characters. */
  text: string;
  kind: 'question' | 'request';
}

/** More than an agent can hold in view is a summary, not a list. */
const most = 5;
const longest = 120;

/** "Why?", "Seriously?" and the like ask for nothing that a reply could answer by itself. */
const leastWords = 3;

/** Openings of a request, in the languages that have one: a polite word, or a wish in the first person. */
const requests = /* @__PURE__ */ new RegExp(
  [
    String.raw`\b(?:please|kindly|can you|could you|would you|i (?:want|need|would like|expect|ask)|i'd like)\b`,
    String.raw`\b(?:mohon|tolong|minta|saya (?:mau|ingin|perlu)|harap)\b`,
    String.raw`\b(?:bitte|ich (?:möchte|will|brauche|erwarte|verlange)|können sie)\b`,
    String.raw`\b(?:por favor|quiero|necesito|quisiera|exijo|pueden|podrían)\b`,
    String.raw`\b(?:s'il vous pla[iî]t|merci de|je (?:veux|voudrais|souhaite|demande)|pouvez-vous|pourriez-vous)\b`,
    String.raw`\b(?:quero|preciso|gostaria|exijo|podem|poderiam)\b`,
  ].join('|'),
  'iu',
);

/** Politeness that only looks like a request or a question. */
const courtesies =
  /^(?:how are you|hope you|please find|please see|thank|thanks|wie geht es|apa kabar|cómo está|comment allez|como vai)\b/iu;

/**
 * What the customer's unanswered messages ask for: questions first, then requests, each once, in the order in which they stand; at most five.
 * Reads words and marks only; an ask between the lines is not found.
 */
export function asks(conversation: Conversation): Ask[] {
  const found = openTurn(conversation).flatMap(asksOf);
  const once = found.filter((ask, at) => found.findIndex((other) => sameWords(other.text, ask.text)) === at);
  return [...once.filter((ask) => ask.kind === 'question'), ...once.filter((ask) => ask.kind === 'request')].slice(
    0,
    most,
  );
}

function asksOf(message: Message): Ask[] {
  return sentencesIn(message.text).flatMap((sentence): Ask[] => {
    if (courtesies.test(sentence) || sentence.split(/\s+/).length < leastWords) return [];
    const kind = /[?？؟]["'»”)]*$/u.test(sentence) ? 'question' : requests.test(sentence) ? 'request' : undefined;
    return kind ? [{ messageId: message.id, text: shortened(sentence, longest), kind }] : [];
  });
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
