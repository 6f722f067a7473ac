import { guessLanguage } from '@/utils/knowledge';
import { gap } from './gaps';

/**
 * The agent's point as sentences of the reply, as far as that needs no language model: "say that the refund left on Monday" becomes
 * "The refund left on Monday." What would have to be rephrased or translated becomes or gets a gap, so that it cannot be sent as it is.
 * Empty where there is no instruction.
 */
export function instructionSentence(instruction: string | undefined, language: string): string {
  const point = instruction?.replace(/\s+/gu, ' ').trim() ?? '';
  if (point === '') return '';
  const base = language.split('-')[0] ?? 'en';
  const told = leadIns.reduce((text, pattern) => text.replace(pattern, ''), point);
  if (told === point && imperative.test(point)) return asGaps(point);
  const sentence = toSentence(inReplyWords(told, base));
  const spoken = guessLanguage(point);
  return spoken && spoken !== base ? `${sentence} ${gap(`translate into ${base}`)}` : sentence;
}

/** "Say that …", "tell her …" and their like: what follows is meant for the customer as it stands. */
const leadIns: readonly RegExp[] = [
  /^(?:please |pls |bitte |por favor,? |tolong |s['’]il te plaît,? )/iu,
  /^(?:say|mention|explain|write|add|note|confirm|state|answer|reply)(?: (?:to )?(?:him|her|them|the customer))?(?: that)?[:,]? (?!if |whether |sorry|how |why |what )/iu,
  /^(?:tell|inform|let|remind)(?: (?:him|her|them|the customer))(?: know)?(?: that)?[:,]? (?!to |if |whether |how |why |what |about )/iu,
  /^(?:sag(?:e|en sie)?|schreib(?:e|en sie)?|erklär(?:e|en sie)?|erwähn(?:e|en sie)?)(?: (?:ihm|ihr|ihnen|dem kunden|der kundin))?[:,]? /iu,
  /^(?:di|dile|diga|dígale|explica|explícale|menciona|escribe)[:,]? (?:que )?/iu,
  /^(?:dis|dites|explique|expliquez|écris|mentionne)(?:[- ]lui)?[:,]? (?:que |qu['’])?/iu,
  /^(?:katakan|bilang|sampaikan|jelaskan|tulis|beri tahu)(?: (?:kepada |ke )?(?:dia|beliau|pelanggan|customer))?[:,]? (?:bahwa |kalau )?/iu,
  /^(?:diga|fale|explique|mencione|escreva|avise)(?: (?:a ele|a ela|ao cliente|à cliente))?[:,]? (?:que )?/iu,
];

/** Begins with an order to the writer that is no "say that". */
const imperative =
  /^(?:please |bitte |por favor,? |tolong )?(?:offer|apologi[sz]e|ask|refuse|decline|promise|give|keep|make|be|use|thank|close|escalate|don['’]t|do not|mention|explain|say|tell|reply|answer|remind|suggest|request|check|biete|entschuldige?|frag|lehne|gib|danke|ofrece|discúlpate|pide|pregunta|propose|offre|demande|excuse|tawarkan|minta|tanyakan|tolak|berikan|ofereça|peça|pergunte|recuse)(?![\p{L}])/iu;

function asGaps(point: string): string {
  return gap(point.length <= 60 ? point : `${point.slice(0, 56)} …`);
}

function inReplyWords(told: string, base: string): string {
  if (base === 'en') return toTheCustomer(told);
  // A German clause with "dass" has its verb at the end and cannot stand alone.
  return /^dass /iu.test(told) ? `Ich kann Ihnen sagen, ${told.charAt(0).toLowerCase()}${told.slice(1)}` : told;
}

/** English only: the agent speaks of the customer, the reply speaks to them. */
function toTheCustomer(text: string): string {
  return text
    .replace(/\b(?:the customer|the client)['’]s\b/giu, 'your')
    .replace(/\btheir\b/giu, 'your')
    .replace(/\bthey (are|were|have|will|can|could|should|must|need|get|do|did)\b/giu, 'you $1')
    .replace(/\bthe customer (?:should|must|can|will)\b/giu, (words) => words.replace(/the customer/iu, 'you'));
}

function toSentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1);
  return /[.!?…。？！]$/u.test(capital) ? capital : `${capital}.`;
}
