import type { Place } from './places';
import { unnumberedSums } from './unnumbered-sums';

/**
 * Sums from which a customer speaks of large money, by currency; about five thousand euros, rounded to what people there
 * would say. A number without a currency counts from `bare` on, and only when it is written as a sum ("12k", "1.2 million").
 */
export const largeFrom = {
  EUR: 5_000,
  USD: 5_000,
  GBP: 5_000,
  CHF: 5_000,
  CAD: 7_500,
  AUD: 7_500,
  SGD: 7_500,
  PLN: 20_000,
  BRL: 25_000,
  MXN: 100_000,
  INR: 400_000,
  IDR: 50_000_000,
  bare: 50_000,
} as const;

type Currency = keyof typeof largeFrom;
const signs: ReadonlyArray<[RegExp, Currency]> = [
  [/r\$|reais|real\b|brl/, 'BRL'],
  [/rp|rupiah|idr|juta|miliar|jt\b/, 'IDR'],
  [/a\$|aud/, 'AUD'],
  [/c\$|cad/, 'CAD'],
  [/mxn|pesos/, 'MXN'],
  [/inr|₹|rupees|lakh|crore/, 'INR'],
  [/chf|franken|francs? suisses?|swiss/, 'CHF'],
  [/pln|zl/, 'PLN'],
  [/£|gbp|pounds?|quid|grand/, 'GBP'],
  [/\$|usd|dollars?|dolar\w*|bucks/, 'USD'],
  [/€|eur|euros?|riesen/, 'EUR'],
];

const before = '(?:(r\\$|a\\$|c\\$|rp\\.?|idr|usd|eur|gbp|chf|brl|mxn|inr|[$€£₹]) ?)?';
const number = '(\\d{1,3}(?:[., \u00a0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)';
const scale =
  '(?: ?(k|thousand|million|mio|mn|m|billion|tausend|tsd\\.?|millionen|million|milliarden?|mil|millon|millones|mil milhoes|milhao|milhoes|mille|millions?|jt|juta|ribu|rb|miliar|milyar|lakh|crore|grand|riesen)(?![a-z]))?';
const after =
  "(?:(?: de| d'| of| d)? ?(rupiah|idr|usd|eur|euros?|gbp|chf|brl|mxn|inr|dollars?|dolar(?:es)?|pounds?|reais|real|pesos(?: mexicanos)?|franken|francs? suisses?|bucks|zl|pln|[$€£])(?![a-z]))?";
const sum = new RegExp(`(?<![\\w.,#/-])${before}${number}${scale}${after}(?![\\d])`, 'g');

const scales: ReadonlyArray<[RegExp, number]> = [
  [/^(?:k|thousand|tausend|tsd\.?|mil|mille|ribu|rb|grand|riesen)$/, 1e3],
  [/^(?:lakh)$/, 1e5],
  [/^(?:million|mio|mn|m|millionen|millon|millones|milhao|milhoes|millions?|jt|juta)$/, 1e6],
  [/^(?:crore)$/, 1e7],
  [/^(?:billion|milliarden?|miliar|milyar|mil milhoes)$/, 1e9],
];

/** Something happened or may happen to the money. Without one of these words a price is only a price. */
const stake =
  /(?:bounced|escrow|cargad|cargaron|nyangkut|caiu|gone|emptied|drained|vanish|disappear|phish|outstanding|raib|lenyap|auszahlung|stehen? (?:\w+ )*aus|geklaut|vaciaron|vacio|vide|envole|sumiram|sumi|esvazi|hackead|piratead|hack|debit|charg|transfer|wire|missing|lost|lose|losing|refund|owe|frozen|freez|block|lock|stolen|stole|scam|fraud|withdraw|withdrew|deposit|at stake|at risk|puts|paid|pay|damage|invoice|account|payout|moved|recall|sent|took|commission|pension|saving|payroll|never (?:made|delivered|arrived)|inherit|loan|mortgage|claim|abgebucht|uberweis|verschwund|eingezogen|schaden|betrogen|anzahlung|schuld|gezahlt|konto|blockiert|gesperrt|abgehoben|gestohlen|auftrag|rechnung|cobra|ahorro|convenc|cuenta segura|golpist|transfer|perd|estaf|debe|pague|enviaron|bloquead|retenid|retir|roba|nomina|factura|contrato|juego|prelev|virement|escroqu|acompte|devez|paye|parti|gele|bloqu|retir|vole|salaire|facture|contrat|sumiu|debit|golpe|retid|devem|paguei|mandaram|sacaram|fatura|salario|hilang|tertipu|terdebet|tagihan|uang|dana|rugi|transaksi|tertahan|dicairkan|cair|refund|tarik|kerusakan|komisi|bayar|salah transfer|klaim|saldo|rekening|masuk|tersangkut|deposito|stuck|pending|review|on hold|held up|can't|cannot|hasn't|haven't|shows? (?:zero|0)|hangt|steckt|komme (?:ich )?nicht|ausgezahlt|festgeld|kaution|atascad|sacar|salio|no (?:me |le )?(?:llega|ha llegado|aparece|puedo)|coince|deblo[cq]|toucher|en attente|toujours pas|verse|travad|travaram|sacad|saque|nao (?:caiu|entrou|aparece|recebi)|macet|belum (?:\w+ ){0,2}(?:masuk|cair|bisa|terima|diterima|sampai|dibayar|kembali|ditransfer)|in (?:process|progress|clearing)|processing|compliance|bearbeitung|en proceso|en revision|em analise|em processamento|en cours|dalam proses|nobody can|findet|rembours|reembols|erstatt|ruckzahl|pengembalian|attend|wir warten|warte|esperando|aguardando|menunggu|sitting with|sat with)/;
/** What somebody asks who only wants to know terms, or to move money of their own. */
const enquiry =
  /(?<![a-z])(?:interest|what rate|which rate|rates?|eligible|qualif\w+|enough (?:to|for)|which (?:card|account|plan)|how (?:long|much)|limits?|fees?|is (?:it|that|this) possible|instal?ments?|in (?:two|three|four|\d+) parts|(?:i'd|i would) like to|i want to (?:open|transfer|withdraw|pay|send|invest|move)|(?:can|could|may) i (?:pay|transfer|send|withdraw|open|get|apply)|zins\w*|reicht|raten|wie (?:lange|hoch|viel)|was bringt|kann ich|mochte ich|ich mochte|interes|rendimiento|cuanto|que limite|puedo|quiero|taux|combien|rapporte|puis-je|je (?:veux|voudrais|souhaite)|rende|quanto|qual|quais|consigo|quero|gostaria|bunga|berapa|limit|biaya\w*|boleh|bisa (?:ajukan|kredit|transfer|tarik)|mau (?:transfer|tarik|buka|kirim|setor))(?![a-z])/;
/** And what makes it more than a question. */
const event =
  /(?<![a-z])(?:bounced|gone|went|emptied|drained|vanish\w*|disappear\w*|phish\w*|charged|debited|missing|lost|losing|refund\w*|owed?|froze\w*|block\w*|locked|stolen|stole|scam\w*|fraud\w*|at (?:risk|stake)|damage\w*|recall|took|taken|never|stuck|pending|wrong\w*|mistake|twice|double|hasn't|haven't|didn't|not (?:arrived|received|there)|still|can't|cannot|error|without|unauthori\w+|nobody|nicht|kein\w*|doppelt|zweimal|falsch\w*|statt|abgebucht|verschwund\w*|schaden|betrogen|blockiert|gesperrt|gestohlen|immer noch|ohne|seit|fremd\w*|no (?:ha|han|me|puedo|llega|aparece|han|pued\w+)|dos veces|doble|error|cobra(?:ron|do)|perd\w+|estaf\w+|bloque\w+|reten\w+|rob\w+|desaparec\w+|sin|todavia|aun|equivocad\w*|desde|pas|jamais|toujours|deux fois|erreur|sans|depuis|perdu\w*|arnaqu\w+|bloqu\w+|vole\w*|disparu\w*|preleve\w*|nao|duas vezes|erro|sem|ainda|desde|perdi|golpe|sumi\w+|retid\w+|errad\w+|travad\w+|belum (?:\w+ ){0,2}(?:masuk|cair|bisa|terima|diterima|sampai|dibayar|kembali)|tidak|gak|ga|nggak|dua kali|salah|gagal|hilang|tertipu|tanpa|terdebet|tertahan|raib)(?![a-z])/;
/** Counts that are no money. */
const counts =
  /^ ?(?:rows?|lines?|points?|views?|followers|seguidores|inscritos|abonnes|abonnenten|leitores|lectores|lecteurs|subscribers?|listeners|readers|users|items|km|miles|steps|zeilen|punkte|horern?|hits|words|filas|puntos|oyentes|lignes|auditeurs|linhas|pontos|ouvintes|poin|pengikut|views|subscriber|people|personen|personas|x|px|mah|mb|gb|w\b|rpm|mhz)/;

/** The same, said first: "my points, 50 million". */
const countedBefore =
  /(?<![a-z])(?:poin|points?|punkte|puntos|pontos|koin|coins?|gold|gems|diamonds?|xp|score|skor)(?: \w+)?:? $/;

const wholes =
  /(?<![a-z])(?:life savings|all (?:of )?my savings|my entire (?:inheritance|savings|pension)|(?:five|six|seven|eight) figures (?:under|short|down|missing|out|gone|overdrawn|too much)|(?:my|whole|entire) inheritance|(?:six|seven|five)-figure|half a million|ganzes erbe|gesamten? ersparnisse|lebensersparn?(?:te|isse|tes)|lebensersparte|sechsstellig\w*|siebenstellig\w*|halbe[rn]? million|(?:todos (?:mis|los|sus|nuestros)|mis) ahorros|todas as economias|ahorros de toda (?:la|mi|una) vida|herencia entera|toda mi herencia|seis digitos|medio millon|toutes mes economies|economies de toute une vie|tout mon heritage|a six chiffres|demi-million|todas as minhas economias|economias da vida toda|heranca inteira|minha heranca|seis digitos|meio milhao|seluruh tabungan|tabungan seumur hidup|tabungan pensiun|warisan (?:orang tua|saya|keluarga)|ratusan juta|setengah miliar|puluhan juta|(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) thousand (?:dollars|euros|pounds))(?![a-z])/g;

const brazilian =
  /(?<![a-z])(?:maquininha|pix|boleto|voces|vcs?|nao|minha|meus?|salario|funcionarios|uma|foi|em|pra|pro|dele|cai)(?![a-z])/;

/** Places where the customer speaks of a large sum that something happened to; the text as `plainText` gives it. */
export function largeSums(plain: string): Place[] {
  const said = Array.from(plain.matchAll(wholes), placeOf);
  const sums = Array.from(plain.matchAll(sum))
    .filter((match) => isLarge(match, plain))
    .map(placeOf);
  return [...said, ...sums, ...unnumberedSums(plain)];
}

function placeOf(match: RegExpExecArray): Place {
  return { start: match.index, end: match.index + match[0].length };
}

function isLarge(match: RegExpExecArray, plain: string): boolean {
  const [whole, prefix = '', digits = '', factor = '', suffix = ''] = match;
  const end = match.index + whole.length;
  const currency = currencyOf(
    `${prefix} ${suffix} ${/jt|juta|miliar|milyar|ribu|rb/.test(factor) ? 'rp' : ''}${/grand|riesen/.exec(factor)?.[0] ?? ''}`,
  );
  // An Indonesian M is a miliar, a thousand millions.
  const scaled = currency === 'IDR' && factor.trim() === 'm' ? 'miliar' : factor;
  const value = valueOf(digits) * (scales.find(([pattern]) => pattern.test(scaled))?.[1] ?? 1);
  if (
    counts.test(plain.slice(end, end + 14)) ||
    countedBefore.test(plain.slice(Math.max(0, match.index - 24), match.index))
  )
    return false;
  const around = plain.slice(Math.max(0, match.index - 120), end + 120);
  if (!stake.test(around) || (enquiry.test(around) && !event.test(around))) return false;
  if (currency) return value >= largeFrom[currency];
  const nearby = currencyOf(/^[^\d.,;!?\n]{0,14}/.exec(plain.slice(end, end + 14))?.[0] ?? '');
  // "27 mil" of a Brazilian is in reais.
  if (!nearby && factor.trim() === 'mil' && brazilian.test(plain)) return value >= largeFrom.BRL;
  if (nearby) return value >= largeFrom[nearby] && value >= 1000;
  // "3 m" without a currency is a length.
  return factor.trim() !== '' && factor.trim() !== 'm' && value >= largeFrom.bare;
}

function currencyOf(text: string): Currency | undefined {
  return signs.find(([pattern]) => pattern.test(text))?.[1];
}

/** "25.000" and "25,000" are twenty-five thousand, "1,2" is one and a fifth. */
function valueOf(digits: string): number {
  const grouped = digits.replace(/[., \u00a0](?=\d{3}(?:\D|$))/g, '');
  return Number(grouped.replace(',', '.'));
}
