import { countries, states } from './places';

const side =
  '(?: (?:links|rechts|mitte|li\\.?|re\\.?|gauche|droite|face|izq(?:uierda|\\.)?|d(?:er|c)?ha\\.?|derecha|esq(?:uerdo|\\.)?|dto\\.?|direito|frente))?';
/** "apto 302", "2. OG links", "3e étage", "4º B", "Lantai 5", "RT 02/RW 03": what a flat, a floor, a house at the back is called. */
const unit = new RegExp(
  [
    '^[,;]?[ \\t]*(?:[-–][ \\t])?(?:\\n[ \\t>]*)?(?:',
    'rt\\.? ?\\d{1,3} ?\\/ ?(?:rw\\.? ?)?\\d{1,3}',
    '|(?:apt|apartment|suite|ste|unit|flat|floor|fl|level|shop|room|rm|building|bldg|block|tower|gate|wohnung|whg|etage|og|stock|haus|eingang|aufgang|stiege|top|t[üu]r|appt?|apart|appartement|b[âa]t(?:iment)?|escalier|[ée]tage|bureau|porte|piso|puerta|pta|portal|esc(?:alera)?|planta|local|apto|ap|apartamento|bloco|bl|bloque|quadra|qd|casa|andar|fração|interno|interior|int|ext|scala|lok(?:al)?|m|rt|rw|blok|lt|lantai|no|unit|tower|gedung|kamar|bo[iî]te|bte|bus|dep(?:ar)?to|dpto|departamento|oficina|of|sala|loja|conj(?:unto)?|cj|torre|manzana|mz|lote|kel(?:urahan)?|kec(?:amatan)?|desa|dusun)(?!\\p{L})\\.? ?(?:#|n[º°o.]{1,2} ?)?["“”«\'’]?[\\dA-Za-z][\\w/.-]{0,12}["“”»\'’]?(?: ["“«][\\dA-Za-z]{1,3}["”»])?(?:\\/? ?rw\\.? ?\\d{1,3})?',
    '|#[ ]?\\d{1,5}[a-z]?',
    `|\\d{1,2}\\. ?(?:og|ug|stock(?:werk)?|etage|obergescho(?:ss|ß))(?!\\p{L})${side}`,
    `|\\d{1,2} ?(?:er|[èe]re|e|[èe]me)\\.? [ée]t(?:age|g\\.?)?(?!\\p{L})${side}`,
    '|(?:\\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|top|lower|upper) fl(?:oor|\\.)(?!\\p{L})',
    `|\\d{1,2}\\.?[ºª°](?:-?[ ]?["“«]?[a-z]{1,4}["”»]?(?![\\p{L}])(?:\\.(?=,))?)?${side}`,
    '|(?:andar|piso|lantai) \\d{1,2}',
    `|(?:bajos?|[áa]tico|entresuelo|entlo\\.|ppal\\.|s[óo]tano|rez-de-chauss[ée]e|rdc|e\\.?g\\.?|d\\.?g\\.?|erdgeschoss|dachgeschoss|souterrain|hinterhaus|vorderhaus|seitenflügel|gartenhaus|hochparterre|parterre|r\\/c|t[ée]rreo|fundos|porte (?:gauche|droite)|porta (?:esquerda|direita))${side}(?=[,.\\n])`,
    '|(?:barrio|bairro|col\\.|colonia|urb\\.|fracc\\.|esquina|esq\\.|kel\\.|kec\\.) (?:(?:de|del|la|las|los|el|da|do|das|dos) )?\\p{Lu}\\p{L}+(?: (?:(?:de|del|la|las|los|el|da|do|das|dos) )?\\p{Lu}\\p{L}+){0,2}',
    '|c\\/o [^\\n,]{2,40})',
  ].join(''),
  'iu',
);
const postcodeFirst =
  /^[,;]?[ \t]*(?:\n[ \t>]*)?(?:-[ \t]?)?(?:(?:CEP|C\.P\.|CP|PLZ|kode pos|code postal):? )?(?:[A-Z]{1,2}-)?(?:\d{4,5} ?[A-Z]{2}(?= |\n|,|$)|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d{2}|[A-HJ-NP-Z]\d{4}[A-Z]{3}|\d{4,6})(?:-\d{4})?(?![\p{L}\p{N}])/u;
const britishPostcode =
  /^[,;]?[ \t]*(?:\n[ \t>]*)?(?:,[ \t]*)?(?:[AFD]PO A[AEP] \d{5}|[afd]po a[aep] \d{5}|[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y\d]{4})(?![A-Za-z\d])/;
const place =
  /^[,;]?[ \t]*(?:[-–][ \t])?(?:\n[ \t>]*)?(?:,[ \t]*)?((?:(?:St|Sta|Sto|Mt|Ft|Kel|Kec|Co|Col|Fracc|Urb|Jd|Vl)\. )?(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}(?![\p{L}\p{N}])|\([\p{L} ]{2,25}\))(?:[ -](?:(?:de|del|de la|do|da|dos|am|an der|im|ob der|upon|sur|les|la|le|el|na|nad|y|e|of|under|aan den|den|di)[ -])?(?:\p{Lu}[\p{L}\p{M}'’()-]{0,30}(?![\p{L}\p{N}]))){0,3}(?:\/[A-Z]{2}(?![\p{L}\p{N}])| \d{1,3}(?=,|\n|$)| (?:Cedex|CEDEX)(?: \d{1,2})?(?!\p{L}))?)/u;

/**
 * Where an address ends: from the end of street and number on, takes flats, postcodes, towns, states and countries as long as
 * they follow each other. A town on its own is taken only where a comma, a postcode or a known state or country goes with it.
 */
export function tailEnd(text: string, from: number, limit: number): number {
  let end = from;
  // "Király u. 12." before a line end: the full stop belongs to the number.
  let tentative = from + (/^\.(?=[ \t]*\n)/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  let afterPostcode = false;
  for (let round = 0; round < 9 && tentative < limit; round += 1) {
    const rest = text.slice(tentative, limit);
    const postcode = britishPostcode.exec(rest) ?? postcodeFirst.exec(rest);
    const certain = (unit.exec(rest) ?? postcode)?.[0];
    if (certain) {
      tentative += certain.length;
      end = tentative;
      afterPostcode = certain === postcode?.[0];
      continue;
    }
    const town = place.exec(rest);
    if (!town || stops.test(town[1] ?? '')) break;
    const said = cutAtStop(town[0]);
    tentative += said.length;
    if ((afterPostcode && /^,? \p{Lu}/u.test(rest)) || isSureTown(rest, said, text.slice(tentative, tentative + 8)))
      end = tentative;
    afterPostcode = false;
    if (said.length < town[0].length) break;
  }
  return end;
}

/** A town that stands right after a postcode, a comma that ends the address, or is a country or a state. */
function isSureTown(rest: string, said: string, next: string): boolean {
  const name = said
    .replace(/^[\s,;–(-]+/, '')
    .replace(/\)$/, '')
    .trim();
  if (states.has(name.toUpperCase()) && name === name.toUpperCase()) return true;
  if (countries.has(name.toLowerCase())) return true;
  return (
    /^, ?\p{Lu}/u.test(rest) &&
    /^(?:[.,;\n)?!]|$| (?:e|y|et|and|und|dan|o|or|oder|ou|but|pero|mas|mais|aber) \p{Ll})/u.test(next) &&
    !/^[,;]?[ \t]*\n/.test(rest)
  );
}

const stops =
  /^(?:thanks?|thank|regards|best|kind|sincerely|cheers|yours|please|can|could|hello|hi|and|is|was|the|i|my|we|you|it|this|that|but|so|if|when|what|where|why|how|not|no|yes|mobile|phone|tel|telp|fax|desk|email|e-mail|mail|website|danke|bitte|viele|mit|liebe|gracias|saludos|un|merci|cordialement|bien|obrigad[oa]|atenciosamente|terima|salam|mohon|tolong|hp|name|order|dan|ist|kann|ich|wir|seit|estimad[oa]|por|je|nous|o|a|eu)(?!\p{L})/iu;

function cutAtStop(town: string): string {
  const words = town.split(/(?<=[ -])/);
  const at = words.findIndex((said, index) => index > 0 && stops.test(said));
  return at < 0 ? town : words.slice(0, at).join('').trimEnd();
}
