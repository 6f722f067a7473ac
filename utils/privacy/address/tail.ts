import { countries, states } from './places';

const unit =
  /^[,;]?[ \t]*(?:\n[ \t>]*)?(?:rt\.? ?\d{1,3} ?\/ ?rw\.? ?\d{1,3}|(?:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|building|bldg|block|wohnung|whg|etage|og|stock|appt|appartement|b[âa]t(?:iment)?|[ée]tage|piso|puerta|pta|esc(?:alera)?|planta|local|apto|apartamento|bloco|bl|casa|andar|fração|interno|int|scala|lok(?:al)?|m|rt|rw|blok|lt|lantai|no|bo[iî]te|bte|bus|dep(?:ar)?to|dpto|departamento|oficina|of|sala|loja|conj(?:unto)?|torre|top|t[üu]r|porte|manzana|mz|lote|kel(?:urahan)?|kec(?:amatan)?|desa|dusun)(?!\p{L})\.? ?(?:#|n[º°o.]{1,2} ?)?[\dA-Za-z][\w/.-]{0,12}(?:\/? ?rw\.? ?\d{1,3})?|#[ ]?\d{1,5}[a-z]?|\d{1,2}\.?[ºª°](?: ?[a-z]{1,4}(?![\p{L}])(?:\.(?=,))?)?(?: ?(?:izq|dcha|esq|dto)\.?)?|(?:bajos?|[áa]tico|entresuelo|entlo\.|ppal\.|s[óo]tano|rez-de-chauss[ée]e|rdc|erdgeschoss|dachgeschoss|hinterhaus|r\/c|t[ée]rreo|fundos)(?=[,.\n])|c\/o [^\n,]{2,40})/iu;
const postcodeFirst =
  /^[,;]?[ \t]*(?:\n[ \t>]*)?(?:-[ \t]?)?(?:(?:CEP|C\.P\.|CP|PLZ):? )?(?:[A-Z]{1,2}-)?(?:\d{4,5} ?[A-Z]{2}(?= |\n|,|$)|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d{2}|\d{4,6})(?:-\d{4})?(?![\p{L}\p{N}])/u;
const britishPostcode =
  /^[,;]?[ \t]*(?:\n[ \t>]*)?(?:,[ \t]*)?(?:[AFD]PO A[AEP] \d{5}|[afd]po a[aep] \d{5}|[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y\d]{4})(?![A-Za-z\d])/;
const place =
  /^[,;]?[ \t]*(?:[-–][ \t])?(?:\n[ \t>]*)?(?:,[ \t]*)?((?:(?:St|Sta|Sto|Mt|Ft|Kel|Kec|Co|Col|Fracc|Urb|Jd|Vl)\. )?(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}(?![\p{L}\p{N}])|\([\p{L} ]{2,25}\))(?:[ -](?:(?:de|del|de la|do|da|dos|am|an der|im|ob der|upon|sur|les|la|le|el|na|nad|y|e|of|under|aan den|den|di)[ -])?(?:\p{Lu}[\p{L}\p{M}'’()-]{0,30}(?![\p{L}\p{N}]))){0,3}(?:\/[A-Z]{2}(?![\p{L}\p{N}]))?)/u;

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
    if ((afterPostcode && /^,? \p{Lu}/u.test(rest)) || isSureTown(rest, said, text.charAt(tentative))) end = tentative;
    afterPostcode = false;
    if (said.length < town[0].length) break;
  }
  return end;
}

/** A town that stands right after a postcode, a comma that ends the address, or is a country or a state. */
function isSureTown(rest: string, said: string, next: string): boolean {
  const name = said.replace(/^[\s,;–-]+/, '').trim();
  if (states.has(name.toUpperCase()) && name === name.toUpperCase()) return true;
  if (countries.has(name.toLowerCase())) return true;
  return /^, ?\p{Lu}/u.test(rest) && /^[.,;\n)]?$/.test(next) && !/^[,;]?[ \t]*\n/.test(rest);
}

const stops =
  /^(?:thanks?|thank|regards|best|kind|sincerely|cheers|yours|please|can|could|hello|hi|and|is|was|the|i|my|we|you|it|this|that|but|so|if|when|what|where|why|how|not|no|yes|mobile|phone|tel|telp|fax|desk|email|e-mail|mail|website|danke|bitte|viele|mit|liebe|gracias|saludos|un|merci|cordialement|bien|obrigad[oa]|atenciosamente|terima|salam|mohon|tolong|hp|name|order|dan|ist|kann|ich|wir|seit|estimad[oa]|por|je|nous|o|a|eu)(?!\p{L})/iu;

function cutAtStop(town: string): string {
  const words = town.split(/(?<=[ -])/);
  const at = words.findIndex((said, index) => index > 0 && stops.test(said));
  return at < 0 ? town : words.slice(0, at).join('').trimEnd();
}
