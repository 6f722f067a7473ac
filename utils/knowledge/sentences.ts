/** One sentence of a text, trimmed, and whether it begins on a new line or paragraph. */
export interface Sentence {
  text: string;
  starts?: 'line' | 'paragraph';
}

/** Cuts plain text into sentences. A line break always ends one; list numbers and common abbreviations do not. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let starts: Sentence['starts'];
  for (const line of text.replace(/\r\n?/gu, '\n').split('\n')) {
    if (line.trim() === '') {
      if (sentences.length > 0) starts = 'paragraph';
      continue;
    }
    for (const sentence of sentencesOfLine(line)) {
      sentences.push(starts ? { text: sentence, starts } : { text: sentence });
      starts = undefined;
    }
    starts = 'line';
  }
  return sentences;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const runsOn =
  /(?:^|[\s(])(?:\p{Lu}|\d{1,3}|Dr|Mr|Mrs|Ms|Hr|Fr|Frau|Sra?|Srta|Mme|No|Nr|Núm|art|approx|ca|bzw|z\. ?B|d\. ?h|u\. ?a|inkl|zzgl|etc|e\. ?g|i\. ?e|p\. ?ej|p\. ?ex|ej|vs|Rp|Tel|tgl|dll|dsb|No)\.\s*$/u;

function sentencesOfLine(line: string): string[] {
  const parts: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(line)) {
    open += segment;
    if (runsOn.test(open)) continue;
    parts.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') parts.push(open.trim());
  return parts.filter((part) => part !== '');
}
