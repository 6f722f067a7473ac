/** Check digits of national numbers. Each takes digits (and letters) without separators, and says whether they agree. */

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0);
}

/** United States: areas 000, 666 and groups of zeros were never issued; 9xx are tax numbers (ITIN). */
export function isUsSocialSecurity(digits: string): boolean {
  return /^(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

/** Indonesia, NIK: province, regency, district, birth date (day + 40 for women), serial. */
export function isIndonesianNik(digits: string): boolean {
  return /^(?:1[1-9]|2[1-9]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}$/.test(
    digits,
  );
}

/** Germany, Steuer-IdNr: one digit repeats in the first ten, ISO 7064 mod 11,10. */
export function isGermanTaxId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const distinct = new Set(digits.slice(0, 10)).size;
  if (distinct !== 8 && distinct !== 9) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(10));
}

/** France, numéro de sécurité sociale with its key: 97 minus the number modulo 97; Corsica counts as 19 and 18. */
export function isFrenchInsee(text: string): boolean {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[ab])\d{8}$/i.test(text)) return false;
  const digits = text.replace(/2a/i, '19').replace(/2b/i, '18');
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** Spain, DNI and NIE: a letter by the number modulo 23. */
export function isSpanishId(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[XYZ\d]\d{7}[A-Z]$/.test(upper)) return false;
  const number = Number(upper.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === upper.charAt(8);
}

/** Netherlands, BSN: the eleven-test. */
export function isDutchBsn(digits: string): boolean {
  return /^\d{9}$/.test(digits) && !/^0+$/.test(digits) && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Italy, codice fiscale: the check letter by odd and even places. */
export function isItalianFiscalCode(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[A-Z]{6}[\dLMNPQRSTUV]{2}[A-EHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/.test(upper)) return false;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const valueOf = (character: string): number =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
  const sum = Array.from(upper.slice(0, 15)).reduce(
    (total, character, at) => total + (at % 2 ? valueOf(character) : (odd[valueOf(character)] ?? 0)),
    0,
  );
  return String.fromCharCode(65 + (sum % 26)) === upper.charAt(15);
}

/** Poland, PESEL: birth date with the century in the month, weights 1 3 7 9. */
export function isPesel(digits: string): boolean {
  if (!/^\d{2}(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(digits)) return false;
  return (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits.charAt(10));
}

/** Germany, identity card: nine signs and a digit, weights 7 3 1; no vowels and few letters that look like digits. */
export function isGermanCard(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d$/.test(upper)) return false;
  const valueOf = (character: string): number =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;
  const sum = Array.from(upper.slice(0, 9)).reduce(
    (total, character, at) => total + valueOf(character) * ([7, 3, 1][at % 3] ?? 1),
    0,
  );
  return sum % 10 === Number(upper.charAt(9));
}

/** Brazil, CNPJ: two digits modulo 11. A person who trades alone has one. */
export function isCnpj(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const digit = (length: number): number => {
    const sum = Array.from(digits.slice(0, length)).reduce(
      (total, said, at) => total + Number(said) * (((length - at - 1) % 8) + 2),
      0,
    );
    return ((sum * 10) % 11) % 10;
  };
  return digit(12) === Number(digits.charAt(12)) && digit(13) === Number(digits.charAt(13));
}

/** Brazil, CPF: two digits modulo 11. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const digit = (length: number): number => {
    const weights = Array.from({ length }, (_, at) => length + 1 - at);
    return ((weighted(digits, weights) * 10) % 11) % 10;
  };
  return digit(9) === Number(digits.charAt(9)) && digit(10) === Number(digits.charAt(10));
}
