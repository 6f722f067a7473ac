/** Texts that make careless patterns slow: near misses, repeated, of about `length` characters. */
export function adversarialTexts(length: number): Array<{ name: string; text: string }> {
  const repeated = Object.entries(pieces).map(([name, piece]) => ({ name, text: repeat(piece, length) }));
  return [
    ...repeated,
    { name: 'random digits and separators', text: random(length, '0123456789 -./()+') },
    { name: 'random letters and separators', text: random(length, 'aAbB.,@:-\n 1') },
    { name: 'random hexadecimal and colons', text: random(length, '0123456789abcdef:') },
  ];
}

const pieces: Readonly<Record<string, string>> = {
  'digits without end': '7',
  'digits and spaces': '1 ',
  'digits and hyphens': '12-',
  'digits and dots': '1.',
  'grouped like a card, never valid': '4111 1111 1111 1112 ',
  'sixteen digits': '4111111111111112 ',
  'grouped like a phone': '415-239-6272 ',
  'national phones': '07911 123456, ',
  'distinct foreign phones': '+49 151 04521919 +33 6 46 66 47 53 ',
  'opened brackets': '(((((((((0',
  'plus signs': '+1+2+3',
  'at signs': '@',
  'letters and at signs': 'a@',
  'dots before an at sign': 'a.a.a.a.a.a@',
  'long domain without end': 'x@a.b.c.d.e.f.g.h.',
  'almost spelled-out mail': 'anna at example dot ',
  colons: ':',
  'hex and colons': 'ab:',
  'double colons': '1::',
  'country codes': 'DE89 ',
  'IBAN without end': 'GB29NWBK601613319268',
  'capital words': 'Anna Weber ',
  'unknown capital words': 'Xqrst Yplm ',
  'one capital word': 'A',
  initials: 'A. B. C. ',
  greetings: 'Hi dear hello thanks ',
  'cues only': 'my name is my husband spoke with agent ',
  particles: 'de la van der ',
  streets: '12 Main Street, ',
  'numbers before capitals': '12 Aaaa Bbbb Cccc Dddd ',
  'almost streets': 'Calle de la Rosa y ',
  'German streets': 'Hauptstraße 12, 10115 ',
  'towns and commas': 'Berlin, Paris, Rome, ',
  'addresses announced': 'my address is 5 A B C D E ',
  'born and dates': 'born 1.2.19 ',
  months: 'geboren am 1. Januar ',
  links: 'https://a.b/1234567890 ',
  'token shapes': '[EMAIL_1][NAME_',
  'opened square brackets': '[[[[',
  apostrophes: "a'b'c'd's",
  hyphens: 'a-b-c-d-',
  'accents apart from letters': 'e\u0301\u0301\u0301',
  lines: '\n',
  spaces: ' ',
  'national numbers': '123-45-6789 ',
  'eleven digits': '12345678901 ',
  'label without value': 'passport number is ',
  'loud words': 'STREET AVENUE ROAD ',
  'lists of people': '\n- Anna Weber - ',
  'lists of contacts': '\n1. Xqrst Yplm - a@b.cd ',
  'who is whose': 'Xqrst, my colleague, ',
  nicknames: 'Anna "Kiko" Weber ',
  'initials and family names': 'M. G. Weber. ',
  versions: 'version 1.2.3.4 and 1.5.6.7 ',
  'houses before streets': 'The Old Rectory, Flat 1, ',
  'streets by number': 'Carrera 43A # 16-45, ',
  'forms of towns': 'PLZ/Ort: 80337 A ',
  'company numbers': '12.345.678/0001-90 ',
  surrogates: '😀1😀',
};

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Pseudo-random and the same every time. */
function random(length: number, alphabet: string): string {
  let seed = 42;
  return Array.from({ length }, () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return alphabet.charAt(Math.floor((seed / 4_294_967_296) * alphabet.length));
  }).join('');
}
