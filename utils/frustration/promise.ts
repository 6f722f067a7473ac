/** As in `facts/patterns.ts`, which a panel loads at once, and this only with the reader: shared, both would be in a chunk of their own, which costs the panel more. */
const latinLetters = 'A-Za-zªµºÀ-ɏẞ';

/**
 * How long an agent asked for, in hours, read from a promise such as "within 24 hours" or "2x24 jam"; else nothing. With
 * `saidAt`, a weekday and a time of day count too ("on Wednesday", "tomorrow by 1 pm"), on the clock of this machine.
 */
export function promisedHours(agentText: string, saidAt?: Date): number | undefined {
  const text = inDigits(agentText.toLowerCase());
  let hours: number | undefined;
  // Most replies name no number: then half of the patterns need not be compiled.
  for (const [pattern, unit] of /\d/.test(text) ? [...numberedSpans, ...namedSpans] : namedSpans) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = Number(match[1] ?? 1) * unit;
    hours = hours === undefined ? found : Math.max(hours, found);
  }
  if (!saidAt || Number.isNaN(saidAt.getTime()) || !isToCome(text)) return hours;
  const until = hoursToClock(text, saidAt) ?? hoursToWeekday(text, saidAt);
  // A clock names the end of "today" and of "tomorrow"; of several days the latest counts.
  if (until === undefined) return hours;
  return hours === undefined || hours <= 1.5 * day ? until : Math.max(hours, until);
}

/** What a text promises to come, with `promisedHours` where it says when; undefined where it promises nothing. */
export function promiseIn(agentText: string, saidAt?: Date): { hours: number | undefined } | undefined {
  const hours = promisedHours(agentText, saidAt);
  return hours !== undefined || willDo.test(agentText.toLowerCase()) ? { hours } : undefined;
}

function isToCome(text: string): boolean {
  return willDo.test(text) || toCome.test(text);
}

/** Hours to the end of the weekday that the text names, the last of several. */
function hoursToWeekday(text: string, saidAt: Date): number | undefined {
  const named = [...text.matchAll(weekday)].map(([, name = '']) => weekdays.get(name)!);
  if (named.length === 0) return undefined;
  const ahead = named.map((number) => (number - saidAt.getDay() + 7) % 7);
  const end = new Date(saidAt.getFullYear(), saidAt.getMonth(), saidAt.getDate() + Math.max(...ahead) + 1);
  return (end.getTime() - saidAt.getTime()) / 3_600_000;
}

/** Hours to the time of day that the text names, the last of several: today's, or tomorrow's where it says so. */
function hoursToClock(text: string, saidAt: Date): number | undefined {
  const named = [...text.matchAll(clock)].at(-1);
  if (!named) return undefined;
  const { hour, minutes, half } = named.groups!;
  const at = hour === undefined ? 12 : Number(hour);
  if (at > 24) return undefined;
  const date = saidAt.getDate() + (tomorrow.test(text) ? 1 : 0);
  const onDay = (added: number) =>
    (new Date(saidAt.getFullYear(), saidAt.getMonth(), date, at + added, Number(minutes ?? 0)).getTime() -
      saidAt.getTime()) /
    3_600_000;
  const isAfternoon = half === 'p' && at < 12;
  const first = onDay(isAfternoon ? 12 : 0);
  // "By 3" is said of the next 3 on a dial.
  const next = first <= 0 && half === undefined && at <= 12 ? onDay(12) : first;
  return next > 0 ? next : undefined;
}

/** Numbers from one to ten, in the languages that are read; what is also an article is left out. */
const numberWords: ReadonlyMap<string, number> = new Map(
  [
    'one satu',
    'two dua dos zwei deux dois duas',
    'three tiga tres drei trois três',
    'four empat cuatro vier quatre quatro',
    'five lima cinco fünf cinq',
    'six enam seis sechs',
    'seven tujuh siete sieben sept sete',
    'eight delapan ocho acht huit oito',
    'nine sembilan nueve neun neuf nove',
    'ten sepuluh diez zehn dix dez',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
);

function inDigits(text: string): string {
  return text.replace(wordPattern, (word) => String(numberWords.get(word) ?? word));
}

const wordPattern = new RegExp(`[${latinLetters}]+`, 'g');

const day = 24;
type Span = readonly [pattern: RegExp, hoursEach: number];
const numberedSpans: readonly Span[] = [
  [/\b(\d{1,3}) ?(?:minutes?|mins?|menit|minuten|minutos?)\b/, 1 / 60],
  [/\b(\d{1,3}) ?(?:hours?|hrs?|h|jam|stunden|horas?|heures?)\b/, 1],
  [/\b\d ?x ?24\b/, day],
  [
    /\b(?:\d{1,2} ?(?:-|–|to|bis|a|à|sampai) ?)?(\d{1,2}) ?(?:(?:business|working|calendar) )?(?:days?|hari(?: kerja)?|(?:werk)?tagen?|d[ií]as?|dias?|jours?)\b/,
    day,
  ],
  [/\b(\d{1,2}) ?(?:weeks?|minggu|wochen?|semanas?|semaines?)\b/, 7 * day],
];
const namedSpans: readonly Span[] = [
  [/\b(?:today|tonight|heute|hoy|aujourd'hui|hoje|hari ini|shortly|in a moment|right away|sebentar)\b/, 12],
  [/\b(?:tomorrow|besok|morgen|mañana|demain|amanhã)\b/, 1.5 * day],
  [/\b(?:this week|by friday|minggu ini|diese woche|esta semana|cette semaine)\b/, 5 * day],
];

const willDo =
  /\b(?:we|i|it|they|you|someone|he|she)(?:'ll| will| are going to| am going to)\b|\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|end of)\b|\bakan\b|\bsegera\b|\bwerden?\b|\bwird\b|\b(?:va|vamos|voy) a\b|\b(?:vamos|vai|vou|irá|iremos)\b|\b(?:va|allons|vais|sera|serez|recevrez)\b/;

/** Beside `willDo`: what is arranged, and the future forms of languages that have their own. */
const toCome = new RegExp(
  String.raw`\b(?:will|should|planned|booked|scheduled|due|arrives?|comes?|dijadwalkan|datang|sampai|geplant|kommt|kommen|bringt|liefern|programad[oa]|previst[oa]|llega|sale|prévue?|arrive|chega|sai|[${latinLetters}]{3,}(?:rá|rán|remos|era|eront|erons))(?![${latinLetters}])`,
);

const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'sunday minggu sonntag domingo dimanche',
    'monday senin montag lunes lundi segunda',
    'tuesday selasa dienstag martes mardi terça',
    'wednesday rabu mittwoch miércoles mercredi quarta',
    'thursday kamis donnerstag jueves jeudi quinta',
    'friday jumat freitag viernes vendredi sexta',
    'saturday sabtu samstag sábado samedi',
  ].flatMap((names, number) => names.split(' ').map((name) => [name, number] as const)),
);

/** Where "minggu" is a week and "segunda" a second one, a number or an article of its own stands before it. */
const weekday = new RegExp(
  String.raw`(?<![${latinLetters}\d]|\d )(${[...weekdays.keys()].join('|')})(?![${latinLetters}])`,
  'g',
);

const tomorrow = new RegExp(
  String.raw`(?<![${latinLetters}])(?:tomorrow|besok|morgen|mañana|demain|amanhã)(?![${latinLetters}])`,
);

/** A time of day after a word that makes it one, its hour and minutes; noon has neither. */
const clock = new RegExp(
  String.raw`(?<![${latinLetters}])(?:(?:by|before|until|till|and|at|um|bis|vor|gegen|und|à|avant|vers|et|a las|antes de las|y|às|até as|antes das|e|jam|pukul) (?<hour>\d{1,2})(?:(?:[:.]| ?h ?)(?<minutes>\d{2})| ?(?<half>[ap])\.?m\b| ?(?:uhr|h)(?![${latinLetters}])| ?(?=o.clock|pagi|siang|sore|malam)|(?<=(?:between|zwischen|entre|entre las|antara jam) \d{1,2} (?:and|und|et|y|y las|e|e as|dan) \d{1,2})(?![\d:]))|(?:by|before|until|bis|avant|antes de(?:l)?|até o|a|à) (?:noon|mittag|midi|mediodía|meio-dia))`,
  'g',
);
