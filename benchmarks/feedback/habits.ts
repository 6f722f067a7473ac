import { replySentences } from '@/utils/feedback';
import type { Habit } from '@/utils/voice';

export type Random = () => number;

/** Park and Miller's minimal standard generator, so that a history comes again. */
export function seeded(seed: number): Random {
  let state = (seed * 7919 + 17) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A habit of an invented agent: what it is called, and what it does to a draft. */
export interface PlantedHabit {
  expected: Habit;
  edit: (lines: DraftLines, name: string) => DraftLines;
}

/** A draft as an agent sees it. */
export interface DraftLines {
  greeting?: string;
  sentences: string[];
  close: string[];
}

/** Cuts a draft the way an agent reads it. */
export function linesOf(draft: string): DraftLines {
  const parts = replySentences(draft);
  const greeting = parts.find(({ part }) => part === 'greeting')?.text;
  return {
    ...(greeting !== undefined && { greeting }),
    sentences: parts.filter(({ part }) => part === 'opener' || part === 'body').map(({ text }) => text.trim()),
    close: parts.filter(({ part }) => part === 'close').map(({ text }) => text),
  };
}

/** The reply that these lines are. */
export function replyOf({ greeting, sentences, close }: DraftLines): string {
  return [...(greeting === undefined ? [] : [greeting]), sentences.join(' '), close.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

interface Choices {
  greetings: string[];
  closes: string[];
  swaps: [string, string][];
  never: string[];
  lines: string[];
}

const choices: Record<string, Choices> = {
  en: {
    greetings: ['Hey {name},', 'Good day {name},', 'Dear {name},', 'Morning {name},'],
    closes: ['Cheers,', 'Best,', 'Warmly,', 'Yours,'],
    swaps: [
      ['about', 'regarding'],
      ['sorry', 'apologetic'],
      ['I am', "I'm"],
      ['thing', 'matter'],
      ['write', 'email'],
    ],
    never: ['so', 'here', 'myself'],
    lines: [
      'You can always reply straight to this message and it lands with me.',
      'Nothing else is needed from your side for now.',
      'I have put a note on your file so nobody asks you twice.',
    ],
  },
  de: {
    greetings: ['Moin {name},', 'Servus {name},', 'Liebe Grüße an Sie {name},', 'Grüß Gott {name},'],
    closes: ['Beste Grüße', 'Schöne Grüße', 'Bis bald', 'Freundliche Grüße'],
    swaps: [
      ['Nachricht', 'Mail'],
      ['Antwort', 'Rückmeldung'],
      ['Uhrzeit', 'Zeit'],
      ['Tag', 'Werktag'],
    ],
    never: ['hier', 'nun', 'schon'],
    lines: [
      'Sie erreichen mich jederzeit direkt über diese Nachricht.',
      'Von Ihrer Seite ist im Moment nichts weiter nötig.',
      'Ich habe das in Ihrem Konto vermerkt, damit niemand noch einmal fragt.',
    ],
  },
  id: {
    greetings: ['Hai {name},', 'Dear {name},', 'Selamat siang {name},', 'Halo Kakak {name},'],
    closes: ['Terima kasih,', 'Salam sukses,', 'Hormat kami,', 'Sampai jumpa,'],
    swaps: [
      ['Kakak', 'Anda'],
      ['kami', 'tim kami'],
      ['soal', 'mengenai'],
      ['maaf', 'mohon maaf'],
    ],
    never: ['memang', 'jadi', 'sudah'],
    lines: [
      'Kakak bisa langsung membalas pesan ini kapan saja.',
      'Untuk saat ini tidak ada yang perlu Kakak lakukan lagi.',
      'Catatan ini saya simpan supaya Kakak tidak ditanya dua kali.',
    ],
  },
};

export const historyLanguages = Object.keys(choices);

/** Three to five habits of one invented agent, some of them only for one topic. */
export function plantHabits(language: string, topics: readonly string[], random: Random): PlantedHabit[] {
  const { greetings, closes, swaps, never, lines } = choices[language]!;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const scope = { language };
  const line = pick(lines);
  const lineTopic = random() < 0.4 ? pick(topics) : undefined;
  const [not, write] = pick(swaps);
  const word = pick(never);
  const greeting = pick(greetings);
  const close = pick(closes);
  const all: PlantedHabit[] = [
    {
      expected: { kind: 'greeting', write: greeting, scope },
      edit: (lineSet, name) =>
        lineSet.greeting === undefined ? lineSet : { ...lineSet, greeting: greeting.replace('{name}', name) },
    },
    {
      expected: { kind: 'close', write: close, scope },
      edit: (lineSet) =>
        lineSet.close.length === 0 ? lineSet : { ...lineSet, close: [close, ...lineSet.close.slice(1)] },
    },
    {
      expected: { kind: 'drop-opener', scope },
      edit: (lineSet) =>
        lineSet.sentences.length > 1 ? { ...lineSet, sentences: lineSet.sentences.slice(1) } : lineSet,
    },
    {
      expected: { kind: 'add-line', write: line, scope: { language, ...(lineTopic && { topic: lineTopic }) } },
      edit: (lineSet) => ({ ...lineSet, sentences: [...lineSet.sentences, line] }),
    },
    {
      expected: { kind: 'swap', not, write, scope },
      edit: (lineSet) => ({ ...lineSet, sentences: lineSet.sentences.map((text) => withWord(text, not, write)) }),
    },
    {
      expected: { kind: 'never', not: word, scope },
      edit: (lineSet) => ({ ...lineSet, sentences: lineSet.sentences.map((text) => withWord(text, word, '')) }),
    },
  ];
  const count = 3 + Math.floor(random() * 3);
  return shuffled(all, random).slice(0, count);
}

function withWord(text: string, not: string, write: string): string {
  const found = new RegExp(`(?<![\\p{L}])${not}(?![\\p{L}])${write === '' ? ' ?' : ''}`, 'giu');
  return text.replace(found, write).trim();
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
