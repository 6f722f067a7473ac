import { amountPattern, dayPattern, waitPattern } from './fact-patterns';

/** What makes a sentence one that somebody can hold the team to. */
export const factKinds = ['link', 'amount', 'date', 'duration', 'number', 'policy', 'promise'] as const;
export type FactKind = (typeof factKinds)[number];

/** A stretch of a text that states a fact. */
export interface TellingFact {
  kind: FactKind;
  /** As it stands in the text. */
  text: string;
  /** UTF-16 offset in the text. */
  start: number;
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
  const found: TellingFact[] = [];
  for (const [kind, pattern] of patterns) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (found.some((other) => index < other.start + other.text.length && end > other.start)) continue;
      found.push({
        kind,
        text: words.trim().replace(/[.,:;/-]+$/u, ''),
        start: index + words.length - words.trimStart().length,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Equal for facts that say the same in the same words. */
export function factKey({ text }: TellingFact): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[.,]+$/u, '');
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

const months =
  'january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maret|mei|agustus|desember|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';

const policyWords =
  'polic(?:y|ies)|warrant(?:y|ies)|guarantee[sd]?|entitled|eligible|free of charge|at no cost|non-?refundable|terms(?: and conditions)?|garantie\\p{L}*|gewährleistung\\p{L}*|anspruch|kostenlos|kostenfrei|agb|garant[ií]a\\p{L}*|gratis|sin coste|sin costo|política|derecho a|gratuit\\p{L}*|sans frais|politique|conditions générales|garansi|kebijakan|tanpa biaya|berhak|grátis|gratuit[oa]s?|sem custos?|direito a';

const promiseWords =
  "(?:i|we|you|he|she|they|it)(?:['’]ll| will)(?! (?:find|see|notice|know|understand))|i promise|we promise|going to|(?:ich|wir) (?:werde|werden|sorge|sorgen|melde|melden|schicke|schicken|erstatte|erstatten|sende|senden|veranlasse|veranlassen|prüfe|prüfen)|sie (?:erhalten|bekommen)|(?:le|te|les) (?:enviaré|enviaremos|escribiré|escribiremos|devolveré|devolveremos|llamaré|llamaremos)|voy a|vamos a|recibir[áa]s?|(?:je|nous) (?:vais|allons|vous (?:envoie|envoyons|rappelle|rappelons|rembourse|remboursons|tiens|tenons))|vous recevrez|(?:saya|kami) akan|akan (?:saya|kami|anda)|anda akan|(?:eu )?vou|vamos|(?:você|voce) (?:vai|receberá)|receberá|enviarei|enviaremos";

/** The first kind that takes a stretch keeps it: an amount is no number beside. */
const patterns: ReadonlyArray<readonly [FactKind, RegExp]> = [
  [
    'link',
    /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,24}|(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|net|org|io|de|fr|es|id|br|pt|eu|shop|example|help)(?:\/[^\s<>"')\]]*)?(?![\p{L}\p{N}])/giu,
  ],
  ['amount', amountPattern],
  [
    'date',
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,2}(?:st|nd|rd|th|\\.|er|º)? (?:de )?(?:${months})(?: (?:de )?\\d{4})?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?(?![\\p{L}\\p{N}])|\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}`,
      'giu',
    ),
  ],
  [
    'duration',
    whole(
      '\\d+(?:\\s?(?:-|–|to|bis|a|à|sampai|até)\\s?\\d+)?\\s(?:working|business|calendar)?\\s?(?:hours?|days?|weeks?|months?|years?|minutes?|stunden?|werktagen?|arbeitstagen?|tagen?|wochen?|monaten?|jahren?|minuten|horas?|días?|semanas?|mes(?:es)?|años?|minutos?|heures?|jours?|semaines?|mois|ans?|années?|jam|hari|minggu|bulan|tahun|menit|dias?|anos?)(?: (?:kerja|hábiles|laborables|ouvrés|ouvrables|úteis))?',
    ),
  ],
  ['duration', waitPattern],
  ['date', dayPattern],
  [
    'date',
    whole("today|tonight|this (?:morning|afternoon|evening|week)|next week|heute|hoy|aujourd[’']hui|hari ini|hoje"),
  ],
  ['number', /(?<![\p{L}\p{N}])#?[\p{L}]{0,4}-?\d[\d.,:/-]*%?/gu],
  ['policy', whole(policyWords)],
  ['promise', whole(promiseWords)],
];
