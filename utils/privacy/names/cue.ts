import type { NamePlace } from './known';
import { isKnownName, phraseEnd, type PhraseRules } from './phrase';
import type { Word } from './tokens';
import { doubtfulNames } from './words/first-names';

/** A cue found in a text. */
export interface CueAt {
  text: string;
  words: readonly Word[];
  /** First word of the cue. */
  from: number;
  /** First word after the cue. */
  next: number;
  cue: string;
}

/** What stands between a cue and the word after it. */
export function gapOf({ words, next }: CueAt): string {
  return words[next]?.gap ?? '';
}

/** Reads a name at `next`, past a title ("Frau Dr. Weber"). */
export function afterTitle({ words, next, text }: CueAt, rules: PhraseRules): NamePlace[] {
  let from = next;
  while (
    from < next + 3 &&
    /^(?:mr|mrs|ms|miss|mx|dr|prof|med|rer|nat|phil|habil|jur|dent|dipl-ing|herr|herrn|frau|sr|sra|srta|senor|senora|monsieur|madame|mme|m|pak|bu|bapak|ibu|mas|mbak|kak|user|dott|signor|signora|sig|meneer|mevrouw|mevr|dhr|pan|pani|panem|familie|fam|lic|ing|arq|docteur|doctora?)$/.test(
      words[from]?.plain ?? '',
    ) &&
    /^[.:]? ?$/.test(words[from + 1]?.gap ?? 'x') &&
    words[from + 1]?.text !== 'ª'
  )
    from += 1;
  const end = phraseEnd(words, from, rules);
  const isSmall = end > from && !words[from]?.isCapital;
  if (isSmall && rules.small === 'any' && !isKnownName(words[from] as Word) && !endsThere(text, words, end)) return [];
  return end > from ? [{ from, end }] : [];
}

/** Whether what follows the name ends its line or clause. */
export function endsThere(text: string, words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  return (
    last !== undefined &&
    /^(?:['’]s)?[ \t]*(?:[,.!?;:|()\n\r/–—-]|and |und |but |$|\p{Extended_Pictographic})/u.test(
      text.slice(last.end, last.end + 12),
    )
  );
}

/** A word that is a given or a family name, be it an ordinary word as well. */
export function isOnList(word: Word | undefined): boolean {
  return word !== undefined && (isKnownName(word) || doubtfulNames.has(word.plain));
}
