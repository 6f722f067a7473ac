/** How long an agent asked for, in hours, read from a promise such as "within 24 hours" or "2x24 jam"; else nothing. */
export function promisedHours(agentText: string): number | undefined {
  const text = inDigits(agentText.toLowerCase());
  let hours: number | undefined;
  for (const [pattern, unit] of spans) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = Number(match[1] ?? 1) * unit;
    hours = hours === undefined ? found : Math.max(hours, found);
  }
  return hours;
}

/** Whether the text promises anything to come. */
export function promises(agentText: string): boolean {
  return promisedHours(agentText) !== undefined || willDo.test(agentText.toLowerCase());
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
  return text.replace(/\p{L}+/gu, (word) => String(numberWords.get(word) ?? word));
}

const day = 24;
const spans: ReadonlyArray<readonly [pattern: RegExp, hoursEach: number]> = [
  [/\b(\d{1,3}) ?(?:minutes?|mins?|menit|minuten|minutos?)\b/, 1 / 60],
  [/\b(\d{1,3}) ?(?:hours?|hrs?|h|jam|stunden|horas?|heures?)\b/, 1],
  [/\b\d ?x ?24\b/, day],
  [
    /\b(?:\d{1,2} ?(?:-|–|to|bis|a|à|sampai) ?)?(\d{1,2}) ?(?:(?:business|working|calendar) )?(?:days?|hari(?: kerja)?|(?:werk)?tagen?|d[ií]as?|dias?|jours?)\b/,
    day,
  ],
  [/\b(\d{1,2}) ?(?:weeks?|minggu|wochen?|semanas?|semaines?)\b/, 7 * day],
  [/\b(?:today|tonight|heute|hoy|aujourd'hui|hoje|hari ini|shortly|in a moment|right away|sebentar)\b/, 12],
  [/\b(?:tomorrow|besok|morgen|mañana|demain|amanhã)\b/, 1.5 * day],
  [/\b(?:this week|by friday|minggu ini|diese woche|esta semana|cette semaine)\b/, 5 * day],
];

const willDo =
  /\b(?:we|i|it|they|you|someone|he|she)(?:'ll| will| are going to| am going to)\b|\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|end of)\b|\bakan\b|\bsegera\b|\bwerden?\b|\bwird\b|\b(?:va|vamos|voy) a\b|\b(?:vamos|vai|vou|irá|iremos)\b|\b(?:va|allons|vais|sera|serez|recevrez)\b/;
