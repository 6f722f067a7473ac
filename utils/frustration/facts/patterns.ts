import type { Day, PromiseKind, TimeUnit } from './kinds';

/** How customers state facts in English, German, Spanish, French, Indonesian and Portuguese. */

/**
 * The letters of the languages that are read, to stand between brackets in a pattern. `\p{L}` holds those of all scripts: a browser takes 1 to
 * 2 ms for each pattern with it, which whoever waits for a first reading would wait for.
 */
const latinLetters = 'A-Za-zªµºÀ-ɏẞ';

export const numberWords: ReadonlyMap<string, number> = new Map(
  [
    ['one a an ein eine einen einer einem un una une um uma satu', 1],
    ['two zwei dos deux dua dois duas', 2],
    ['three drei tres trois tiga três', 3],
    ['four vier cuatro quatre empat quatro', 4],
    ['five fünf cinco cinq lima', 5],
    ['six sechs seis enam', 6],
    ['seven sieben siete sept tujuh sete', 7],
    ['eight acht ocho huit delapan oito', 8],
    ['nine neun nueve neuf sembilan nove', 9],
    ['ten zehn diez dix sepuluh dez', 10],
  ].flatMap(([words, count]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(count)]),
  ),
);

export const unitPatterns: ReadonlyArray<readonly [RegExp, TimeUnit]> = [
  [/^(?:hours?|hrs?|stunden?|horas?|heures?|jam|sejam)$/i, 'hour'],
  [/^(?:days?|tag|tage|tagen|días?|dias?|jours?|hari|sehari)$/i, 'day'],
  [/^(?:weeks?|wks?|wochen?|semanas?|semaines?|minggu|pekan|seminggu|sepekan)$/i, 'week'],
  [/^(?:months?|monat|monate|monaten|mes|meses|mês|mois|bulan|sebulan)$/i, 'month'],
];

const units =
  'hours?|hrs?|stunden?|horas?|heures?|jam|days?|tag|tage|tagen|días?|dias?|jours?|hari|weeks?|wks?|wochen?|semanas?|semaines?|minggu|pekan|months?|monat|monate|monaten|mes|meses|mês|mois|bulan';

const wait = `(?<![${latinLetters}\\d])(?:(sejam|sehari|seminggu|sepekan|sebulan)|(\\d{1,2}|${[...numberWords.keys()].join('|')})(?: (?:long|whole|full|volle|vollen|ganze|ganzen))? (${units}))(?![${latinLetters}\\d])`;

/** Group 1: an Indonesian unit that means one; groups 2 and 3: number and unit. "Three working days" is not "three days". */
export const waitPattern = /* @__PURE__ */ new RegExp(wait, 'gi');

/** The same for text in lower case: a browser compiles it in two thirds of the time, which a first reading waits for. */
export const lowerWaitPattern = new RegExp(wait, 'g');

export const ordinalWords: ReadonlyMap<string, number> = new Map(
  [
    ['second zweite zweiten zweites segunda segundo deuxième seconde kedua', 2],
    ['third dritte dritten drittes tercera tercer troisième ketiga terceira terceiro', 3],
    ['fourth vierte vierten viertes cuarta quatrième keempat quarta', 4],
    ['fifth fünfte fünften quinta cinquième kelima', 5],
    ['sixth sechste sechsten sexta sixième keenam', 6],
    ['seventh siebte siebten séptima septième ketujuh sétima', 7],
    ['eighth achte achten octava huitième kedelapan oitava', 8],
    ['ninth neunte neunten novena neuvième kesembilan nona', 9],
    ['tenth zehnte zehnten décima dixième kesepuluh', 10],
  ].flatMap(([words, count]) =>
    String(words)
      .split(' ')
      .map((word): [string, number] => [word, Number(count)]),
  ),
);

/** An ordinal before "time" or "contact"; a bare "third" might count anything. */
export const ordinalPattern = new RegExp(
  `(?<![${latinLetters}\\d])(\\d{1,2}(?:st|nd|rd|th|[.ªº]|e|ème)?|${[...ordinalWords.keys()].join('|')})[ -](?:times?|contacts?|e-?mails?|messages?|tickets?|complaints?|mal|anfrage|nachricht|vez|veces|correo|fois|kali|kalinya)(?![${latinLetters}\\d])`,
  'i',
);

/** That the customer turned to us, in whatever way. */
export const contactVerb =
  /(?:writ|wrote|contact|ask|e-?mail|messag|call|report|chas|complain|schreib|schrieb|geschrieben|meld|kontakt|anruf|angerufen|frag|nachhak|escrib|escrit|llam|pregunt|reclam|écri|appel|relanc|demand|tulis|hubung|tanya|kontak|lapor|chat|escrev|ligu|pergunt)/i;

/** That a length of time is the customer's own doing and no wait: "I have used it for two years", "telling him for weeks". */
export const ownDoing = new RegExp(
  String.raw`(?<![${latinLetters}])(?:us(?:e|ed|ing)|customers?|members?|subscri\w+|told him|telling (?:him|her|them)|looking forward|planning|saving|own(?:ed)?|nutzen?|benutzen?|Kund(?:e|in)|Mitglied|uso|usamos|usuari[oa]|cliente|utilise|client|cliente|pakai|memakai|pelanggan|langganan)(?![${latinLetters}])`,
  'i',
);

export const promiseVerb =
  /(?:promis|said|told|assur|guarant|zugesagt|versproch|versprech|gesagt|promet|dijer|dijo|dit|janji|disser|disse)/i;

export const promisePatterns: ReadonlyArray<readonly [RegExp, PromiseKind]> = [
  [
    /(?:refund|money back|erstatt|rückzahl|zurückzahl|reembols|devoluci|devolver|rembours|pengembalian|estorn)/i,
    'refund',
  ],
  [/(?:replacement|new one|ersatz|austausch|reemplazo|remplac|pengganti|ganti baru|substitui)/i, 'replacement'],
  [/(?:technician|engineer|techniker|técnico|technicien|teknisi)/i, 'visit'],
  [
    /(?:call(?:ed)?\b|phone|\bring\b|rückruf|zurückruf|zurückgerufen|anruf|angerufen|llamar|llamad|rappel|telepon|ligação|ligar|telefonar)/i,
    'call',
  ],
  [/(?:deliver|dispatch|ship|arriv|liefer|zustell|entrega|llegar|livr|kirim|antar|chegar)/i, 'delivery'],
  [/(?:repair|\bfix|repar|behoben|beheben|répar|perbaik|consert)/i, 'repair'],
  [
    /(?:repl(?:y|ied)|respon|answer|get back|hear from|antwort|melden|gemeldet|respuest|répon|balas|dibalas|kabar|respost)/i,
    'reply',
  ],
];

export const amountPattern = new RegExp(
  String.raw`(?:US\$|R\$|[$€£¥]|(?<![${latinLetters}])(?:Rp\.?|EUR|USD|IDR|GBP|BRL|CHF)(?![${latinLetters}]))\s?\d[\d.,]{0,24}(?:\s?(?:ribu|juta|rb|jt)(?![${latinLetters}]))?|\d[\d.,]{0,24}\s?(?:[€$£]|(?:EUR|USD|IDR|GBP|BRL|CHF)(?![${latinLetters}]))`,
  'g',
);

export const dayWords: ReadonlyMap<string, Day> = new Map(
  (
    [
      ['tomorrow morgen mañana demain besok amanhã', 'tomorrow'],
      ['monday montag lunes lundi senin segunda-feira', 'mon'],
      ['tuesday dienstag martes mardi selasa terça-feira', 'tue'],
      ['wednesday mittwoch miércoles mercredi rabu quarta-feira', 'wed'],
      ['thursday donnerstag jueves jeudi kamis quinta-feira', 'thu'],
      ['friday freitag viernes vendredi jumat sexta-feira', 'fri'],
      ['saturday samstag sonnabend sábado samedi sabtu', 'sat'],
      ['sunday sonntag domingo dimanche minggu', 'sun'],
    ] as const
  ).flatMap(([words, day]) => words.split(' ').map((word): [string, Day] => [word, day])),
);

export const dayPattern = new RegExp(
  `(?<![${latinLetters}\\d])(${[...dayWords.keys()].join('|')})(?![${latinLetters}\\d])`,
  'gi',
);

const qualifier =
  '(?:over|about|almost|nearly|more than|now|nun|schon|fast|über|mehr als|más de|casi|plus de|presque|lebih dari|hampir|mais de|quase)';

/** What stands before a length of time that someone has waited, in lower case. */
export const sinceBefore = new RegExp(
  `(?:\\b(?:for|since|seit|schon|depuis|desde|hace|llevo|selama|sudah|waiting|waited|been)|\\bhá|warte|espero|attends)(?: ${qualifier}){0,2}\\s*$`,
);

/** What stands before a day by which something is needed. */
export const untilBefore =
  /(?:by|before|until|till|bis|vor|para|antes de|avant|pour|d['’]ici|sebelum|até)(?: (?:this|next|coming|zum|kommenden|nächsten|el|le|la|hari|próxima|próximo))?\s*$/i;

/** The sentence that holds `start` to `end`, at most 200 characters to either side. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s+[^.!?]*$/));
  // The point of a number ends no sentence: "Rp 1.850.000".
  const to = after.search(/[!?\n]|\.(?!\d)/);
  return before.slice(from + 1) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
