import { dayPattern, waitPattern } from '@/utils/frustration/facts/patterns';
import { type Fact, factsIn } from './fact-diff';

/** What somebody can hold the team to: a fact that can be compared across languages, or a length of time, a policy or a promise in words. */
export interface TellingFact {
  kind: Fact['kind'] | 'duration' | 'policy' | 'promise';
  /** As it stands in the text. */
  text: string;
  /** UTF-16 offset in the text. */
  start: number;
  /** Equal for facts that say the same. */
  key: string;
}

/**
 * The numbers, dates, amounts, links, policies and promises of a sentence, in order, none within another. Gaps state nothing yet.
 * English, German, Spanish, French, Indonesian and Portuguese; digits and links in any language.
 */
export function tellingFacts(sentence: string): TellingFact[] {
  // Gaps and list numbers keep their length, so that offsets stay right.
  const text = sentence
    .replace(/\[[^[\]\r\n]{1,60}[?？؟]\]/gu, (gap) => ' '.repeat(gap.length))
    .replace(/^\s*\d{1,2}[.)](?=\s)/u, (number) => ' '.repeat(number.length));
  const facts = factsIn(text).filter(({ kind }) => kind !== 'token');
  // A bare number gives way to the length of time that it is part of; anything else stands.
  const weak = (fact: Fact) => fact.kind === 'number';
  const found: TellingFact[] = facts.filter((fact) => !weak(fact));
  const isFree = ({ start, text: words }: Pick<TellingFact, 'start' | 'text'>) =>
    found.every((other) => start >= other.start + other.text.length || start + words.length <= other.start);
  for (const [kind, pattern] of patterns) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const said = words.trim().replace(/[.,:;/-]+$/u, '');
      const start = index + words.length - words.trimStart().length;
      const fact = { kind, text: said, start, key: `${kind} ${said.toLowerCase().replace(/[\s\u00a0]+/gu, ' ')}` };
      if (isFree(fact)) found.push(fact);
    }
  }
  for (const fact of facts.filter(weak)) if (isFree(fact)) found.push(fact);
  return found.sort((one, other) => one.start - other.start);
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

const policyWords =
  'polic(?:y|ies)|warrant(?:y|ies)|guarantee[sd]?|entitled|eligible|free of charge|at no cost|non-?refundable|terms(?: and conditions)?|garantie\\p{L}*|gewährleistung\\p{L}*|anspruch|kostenlos|kostenfrei|agb|garant[ií]a\\p{L}*|gratis|sin coste|sin costo|política|derecho a|gratuit\\p{L}*|sans frais|politique|conditions générales|garansi|kebijakan|tanpa biaya|berhak|grátis|gratuit[oa]s?|sem custos?|direito a';

const promiseWords =
  "(?:i|we|you|he|she|they|it)(?:['’]ll| will)(?! (?:find|see|notice|know|understand))|i promise|we promise|going to|(?:ich|wir) (?:werde|werden|sorge|sorgen|melde|melden|schicke|schicken|erstatte|erstatten|sende|senden|veranlasse|veranlassen|prüfe|prüfen)|sie (?:erhalten|bekommen)|(?:le|te|les) (?:enviaré|enviaremos|escribiré|escribiremos|devolveré|devolveremos|llamaré|llamaremos)|voy a|vamos a|recibir[áa]s?|(?:je|nous) (?:vais|allons|vous (?:envoie|envoyons|rappelle|rappelons|rembourse|remboursons|tiens|tenons))|vous recevrez|(?:saya|kami) akan|akan (?:saya|kami|anda)|anda akan|(?:eu )?vou|vamos|(?:você|voce) (?:vai|receberá)|receberá|enviarei|enviaremos";

/** The first kind that takes a stretch keeps it. */
const patterns: ReadonlyArray<readonly [TellingFact['kind'], RegExp]> = [
  [
    'duration',
    whole(
      '\\d+(?:\\s?(?:-|–|to|bis|a|à|sampai|até)\\s?\\d+)?\\s(?:working|business|calendar)?\\s?(?:hours?|days?|weeks?|months?|years?|minutes?|stunden?|werktagen?|arbeitstagen?|tagen?|wochen?|monaten?|jahren?|minuten|horas?|días?|semanas?|mes(?:es)?|años?|minutos?|heures?|jours?|semaines?|mois|ans?|années?|jam|hari|minggu|bulan|tahun|menit|dias?|anos?)(?: (?:kerja|hábiles|laborables|ouvrés|ouvrables|úteis))?',
    ),
  ],
  ['duration', waitPattern],
  ['day', dayPattern],
  [
    'day',
    whole("today|tonight|this (?:morning|afternoon|evening|week)|next week|heute|hoy|aujourd[’']hui|hari ini|hoje"),
  ],
  ['policy', whole(policyWords)],
  ['promise', whole(promiseWords)],
];
