/** Cuts text into words; the part of `Intl.Segmenter` that is used here. */
export type Segmenter = (text: string) => Iterable<string>;

/**
 * The words of a text in any language, as written (case counts, punctuation and spacing do not).
 * Emoji count as words, because adding one is an edit. What helpdesk editors change by themselves does not count:
 * composed or decomposed accents, curly or straight apostrophes, kinds of space and soft hyphens.
 */
export function words(text: string, segmenter: Segmenter = defaultSegmenter): string[] {
  return [...segmenter(normalise(text))];
}

/**
 * Without `Intl.Segmenter` (Firefox before 125): runs of letters, digits and marks are words, and each character of a
 * script that writes no spaces is a word of its own. Coarser for Thai and Japanese, equal for most of the rest.
 */
export function plainSegmenter(text: string): string[] {
  return text.match(plainWord) ?? [];
}

const defaultSegmenter: Segmenter = typeof Intl.Segmenter === 'function' ? intlSegmenter() : plainSegmenter;

const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const plainWord = new RegExp(
  String.raw`[${spaceless}]\p{M}*|(?:(?![${spaceless}])[\p{L}\p{N}\p{M}_])+(?:['.](?![${spaceless}])[\p{L}\p{N}\p{M}_]+)*|\p{Extended_Pictographic}`,
  'gu',
);

function intlSegmenter(): Segmenter {
  // One fixed locale, so that an agent who changes the browser's language still compares like with like.
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return function* (text) {
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (isWordLike || /\p{Extended_Pictographic}/u.test(segment)) yield segment;
    }
  };
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02BC]/g, "'")
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/[\u00A0\u202F\u2007]/g, ' ');
}
