import type { Day, PromiseKind, StatedFacts, TimeUnit } from '@/utils/frustration';

/** The words that fill a phrase's placeholders; a fact that is not known is absent. */
export type FactWords = Partial<Record<'wait' | 'ordinal' | 'promised' | 'amount' | 'deadline', string>>;

/** Says the facts in `language` (a key of a preset's phrases). A language whose words we lack states none. */
export function factWords(facts: StatedFacts, language: string): FactWords {
  const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!words) return {};
  const said: FactWords = {
    wait: facts.wait && waitWords(facts.wait.count, words.units[facts.wait.unit], words.numbers),
    ordinal: facts.contact === undefined ? undefined : words.ordinals[facts.contact - 2],
    promised: facts.promised && words.promises[facts.promised],
    amount: facts.amount,
    deadline: facts.deadline && words.days[facts.deadline],
  };
  return Object.fromEntries(Object.entries(said).filter(([, word]) => word !== undefined));
}

interface Words {
  /** Singular with its number, plural, and the word for two where it has a gender. */
  units: Record<TimeUnit, readonly [one: string, many: string, two?: string]>;
  /** Three to ten, after two. */
  numbers: readonly string[];
  /** Second to tenth. */
  ordinals: readonly string[];
  promises: Record<PromiseKind, string>;
  days: Record<Day, string>;
}

function waitWords(count: number, [one, many, two]: Words['units'][TimeUnit], numbers: readonly string[]): string {
  if (count === 1) return one;
  const number = count === 2 ? (two ?? numbers[0]) : numbers[count - 2];
  return `${number ?? count} ${many}`;
}

function list(words: string): string[] {
  return words.split(' ');
}

function days(words: string): Record<Day, string> {
  const [tomorrow = '', mon = '', tue = '', wed = '', thu = '', fri = '', sat = '', sun = ''] = words.split(', ');
  return { tomorrow, mon, tue, wed, thu, fri, sat, sun };
}

const languages: Record<string, Words> = {
  en: {
    units: {
      hour: ['an hour', 'hours'],
      day: ['a day', 'days'],
      week: ['a week', 'weeks'],
      month: ['a month', 'months'],
    },
    numbers: list('two three four five six seven eight nine ten'),
    ordinals: list('second third fourth fifth sixth seventh eighth ninth tenth'),
    promises: {
      call: 'a call back',
      refund: 'a refund',
      replacement: 'a replacement',
      delivery: 'a delivery',
      visit: 'a visit by a technician',
      repair: 'a repair',
      reply: 'a reply',
    },
    days: days('tomorrow, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  },
  // Dative, as after "seit".
  de: {
    units: {
      hour: ['einer Stunde', 'Stunden'],
      day: ['einem Tag', 'Tagen'],
      week: ['einer Woche', 'Wochen'],
      month: ['einem Monat', 'Monaten'],
    },
    numbers: list('zwei drei vier fünf sechs sieben acht neun zehn'),
    ordinals: list('zweiten dritten vierten fünften sechsten siebten achten neunten zehnten'),
    promises: {
      call: 'ein Rückruf',
      refund: 'eine Erstattung',
      replacement: 'ein Ersatz',
      delivery: 'eine Lieferung',
      visit: 'ein Technikerbesuch',
      repair: 'eine Reparatur',
      reply: 'eine Antwort',
    },
    days: days('morgen, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag'),
  },
  es: {
    units: {
      hour: ['una hora', 'horas'],
      day: ['un día', 'días'],
      week: ['una semana', 'semanas'],
      month: ['un mes', 'meses'],
    },
    numbers: list('dos tres cuatro cinco seis siete ocho nueve diez'),
    ordinals: list('segunda tercera cuarta quinta sexta séptima octava novena décima'),
    promises: {
      call: 'una llamada',
      refund: 'un reembolso',
      replacement: 'un reemplazo',
      delivery: 'una entrega',
      visit: 'la visita de un técnico',
      repair: 'una reparación',
      reply: 'una respuesta',
    },
    days: days('mañana, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo'),
  },
  fr: {
    units: {
      hour: ['une heure', 'heures'],
      day: ['un jour', 'jours'],
      week: ['une semaine', 'semaines'],
      month: ['un mois', 'mois'],
    },
    numbers: list('deux trois quatre cinq six sept huit neuf dix'),
    ordinals: list('deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième'),
    promises: {
      call: 'un rappel',
      refund: 'un remboursement',
      replacement: 'un remplacement',
      delivery: 'une livraison',
      visit: 'la visite d’un technicien',
      repair: 'une réparation',
      reply: 'une réponse',
    },
    days: days('demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  },
  id: {
    units: {
      hour: ['satu jam', 'jam'],
      day: ['satu hari', 'hari'],
      week: ['satu minggu', 'minggu'],
      month: ['satu bulan', 'bulan'],
    },
    numbers: list('dua tiga empat lima enam tujuh delapan sembilan sepuluh'),
    ordinals: list('kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh'),
    promises: {
      call: 'telepon balik',
      refund: 'pengembalian dana',
      replacement: 'barang pengganti',
      delivery: 'pengiriman',
      visit: 'kunjungan teknisi',
      repair: 'perbaikan',
      reply: 'balasan',
    },
    days: days('besok, hari Senin, hari Selasa, hari Rabu, hari Kamis, hari Jumat, hari Sabtu, hari Minggu'),
  },
  pt: {
    units: {
      hour: ['uma hora', 'horas', 'duas'],
      day: ['um dia', 'dias'],
      week: ['uma semana', 'semanas', 'duas'],
      month: ['um mês', 'meses'],
    },
    numbers: list('dois três quatro cinco seis sete oito nove dez'),
    ordinals: list('segunda terceira quarta quinta sexta sétima oitava nona décima'),
    promises: {
      call: 'uma ligação',
      refund: 'um reembolso',
      replacement: 'uma substituição',
      delivery: 'uma entrega',
      visit: 'a visita de um técnico',
      repair: 'um conserto',
      reply: 'uma resposta',
    },
    days: days('amanhã, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo'),
  },
};
