import type { Ask } from '@/utils/conversation';
import { apologises, searchTerms, splitSentences } from '@/utils/knowledge';
import { factsIn } from './fact-diff';
import { findGaps } from './gaps';

/** Half of what an ask is about must come up in one place of the reply. */
const enoughShared = 0.5;

const asksWhen =
  /(?<!\p{L})(?:when|how long|what time|which day|wann|wie lange|bis wann|cuándo|cuánto tiempo|quand|combien de temps|quando|quanto tempo|kapan|berapa lama)(?!\p{L})/iu;
/** What follows is what happens without an answer: a threat asks for nothing. */
const otherwise = /[,;] (?:or|else|otherwise|oder|sonst|o|si no|ou|sinon|atau|kalau tidak|senão)(?!\p{L})/iu;
const timeWords =
  /(?<!\p{L})(?:today|tomorrow|tonight|now|immediately|heute|morgen|jetzt|sofort|hoy|mañana|ahora|aujourd['’]hui|demain|maintenant|hoje|amanhã|agora|hari ini|besok|sekarang)(?!\p{L})/iu;

/**
 * Which of the customer's asks a text answers, by the words that both use: half of an ask's own words within two neighbouring
 * sentences that state something. A question back, a gap and an apology answer nothing, and "when" is answered only with a time.
 */
export function answeredAsks(asks: readonly Ask[], text: string, language?: string): Ask[] {
  const statements = splitSentences(text)
    .map((sentence) => sentence.text)
    .map((sentence) =>
      /[?？؟]["»”)]*$/u.test(sentence) || findGaps(sentence).length > 0 || apologises(sentence) ? '' : sentence,
    );
  const places = statements.map((sentence, at) => `${sentence} ${statements[at + 1] ?? ''}`);
  const told = places.map((place) => ({ place, terms: new Set(searchTerms(place, language)) }));
  return asks.filter((ask) => {
    const wanted = [...new Set(searchTerms(ask.text.split(otherwise)[0] ?? '', language))];
    if (wanted.length === 0) return false;
    return told.some(({ place, terms }) => {
      const shared = wanted.filter((term) => terms.has(term)).length;
      if (shared === 0 || shared / wanted.length < enoughShared) return false;
      return !asksWhen.test(ask.text) || timeWords.test(place) || factsIn(place).some(({ kind }) => times.has(kind));
    });
  });
}

const times: ReadonlySet<string> = new Set(['date', 'time', 'day', 'number']);
