import { words } from './words';

/** Which part of a reply a word stands in. `opener` is the first sentence after the greeting. */
export const wordParts = ['greeting', 'opener', 'body', 'close'] as const;
export type WordPart = (typeof wordParts)[number];

/** What kind of word it is; a word with a digit is a number, whatever else it is. */
export const wordMarks = ['plain', 'number', 'tone'] as const;
export type WordMark = (typeof wordMarks)[number];

/** What is known of one word without the word itself. */
export interface WordShape {
  part: WordPart;
  mark: WordMark;
  /** The first word of its sentence. */
  starts: boolean;
}

/**
 * What a text is made of, word by word, without its words: one letter each, in the order of its `fingerprint`. With it the kinds of
 * an edit can be told later from a draft that was never kept.
 */
export function shapeOf(text: string): string {
  return shapesOf(text).map(letterOf).join('');
}

/** The letters of `shapeOf` as what they stand for. */
export function readShape(letters: string): WordShape[] {
  return Array.from(letters, (letter) => {
    const code = letter.charCodeAt(0) - firstLetter;
    return {
      part: wordParts[Math.floor(code / 6)] ?? 'body',
      mark: wordMarks[Math.floor((code % 6) / 2)] ?? 'plain',
      starts: code % 2 === 1,
    };
  });
}

/** One sentence of a reply, or its greeting or a line of its close. */
export interface ReplySentence {
  part: WordPart;
  text: string;
}

/** The sentences of a reply with the part that each belongs to. Line breaks end a sentence; joined, they hold every word of the text. */
export function replySentences(text: string): ReplySentence[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line]));
  const greets =
    lines.length > 1 && isShort(lines[0]!, longestGreeting) && /[,:!、，]\s*$|^[^.?]{1,40}$/u.test(lines[0]!);
  const tail = closingLines(lines, greets ? 1 : 0);
  return lines.flatMap((line, at): ReplySentence[] => {
    if (greets && at === 0) return [{ part: 'greeting', text: line }];
    const sentences = line.split(sentenceEnd).filter((sentence) => sentence.trim() !== '');
    const opens = at === (greets ? 1 : 0);
    return sentences.map((sentence, index) => ({
      part: at >= lines.length - tail ? 'close' : opens && index === 0 ? 'opener' : 'body',
      text: sentence,
    }));
  });
}

/** Whether a word is there for its tone and not for what it says. Lower or upper case. */
export function isToneWord(word: string): boolean {
  return toneWords.has(word.toLowerCase());
}

function shapesOf(text: string): WordShape[] {
  return replySentences(text).flatMap(({ part, text: sentence }) =>
    words(sentence).map((word, at) => ({ part, mark: markOf(word), starts: at === 0 })),
  );
}

function markOf(word: string): WordMark {
  if (/\p{N}/u.test(word)) return 'number';
  return isToneWord(word) ? 'tone' : 'plain';
}

const firstLetter = 'a'.charCodeAt(0);

function letterOf({ part, mark, starts }: WordShape): string {
  const code = wordParts.indexOf(part) * 6 + wordMarks.indexOf(mark) * 2 + Number(starts);
  return String.fromCharCode(firstLetter + code);
}

const longestGreeting = 6;
const longestClosing = 5;
const sentenceEnd = /(?<=[.!?…]["'”’)]?)\s+/u;

function isShort(line: string, most: number): boolean {
  return words(line).length <= most;
}

/** Up to three short last lines that end no sentence: the sign-off, a name, a team. */
function closingLines(lines: readonly string[], from: number): number {
  let count = 0;
  while (count < 3 && lines.length - count - 1 > from) {
    const line = lines[lines.length - count - 1]!;
    if (!isShort(line, longestClosing) || /[.?!:]\s*$/u.test(line)) break;
    count += 1;
  }
  return count;
}

/** Politeness, regret, thanks and softeners of our six languages. */
const toneWords = new Set(
  (
    'kindly please sorry apologies apologise apologize apology unfortunately thanks thank appreciate understand frustrating really truly sincerely happy glad just hopefully regret dear ' +
    'bitte leider entschuldigung entschuldigen danke gerne herzlich verstehe natürlich selbstverständlich hoffentlich ' +
    'lamento lamentamos siento disculpe disculpas gracias amablemente desafortunadamente lamentablemente entiendo encantado ' +
    'désolé désolée malheureusement merci regrette regrettons comprends navré navrée volontiers ' +
    'maaf mohon terima kasih sayangnya tolong mengerti senang ' +
    'desculpe desculpas obrigado obrigada infelizmente lamentavelmente entendo prazer'
  ).split(' '),
);
