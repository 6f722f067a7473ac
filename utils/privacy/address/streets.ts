import { plainOf } from '../names/tokens';

/**
 * The shapes in which streets and house numbers are written. Each finds the core of an address. Every repetition is bounded,
 * so a match costs at most a constant.
 */

const cap = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
const number =
  '\\d{1,5}(?:[ -]?[a-zA-Z](?![\\p{L}\\p{N}]))?(?:[-/]\\d{1,4}[a-zA-Z]?){0,3}(?:-(?:I{1,3}|IV|hs))?(?![\\p{L}\\p{N}]|[.,]\\d)';
const edge = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const particles =
  "(?:d['’]|l['’]|de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|las|le|les|los|lo|el|al|aux?|et|y|e|i|na|of|st\\.)";

const englishKinds = `street str st avenue ave av road rd lane ln drive dr boulevard blvd court ct close way place pl square sq terrace ter
crescent cres grove garden gardens row walk mews hill park parkway pkwy highway hwy circle cir trail trl loop alley wharf quay rise view
green plaza center centers centre centres wood croft village villages river orchard valley valleys courts meadow meadows field fields
height heights ridge run pass path pike turnpike bypass crossing cove creek bend branch bridge canyon cape cliff cliffs common corner
corners course crest dale dam divide estate estates expressway extension falls ferry flat flats ford fords forest forge forges fork freeway
glen glens harbor harbors haven hollow inlet island islands isle junction junctions keys knoll knolls lake lakes landing light lodge mall
manor manors mill mills mission motorway mount mountain mountains neck oval parks plain plains point port prairie radial ramp ranch
rapid rapids rest roads route shoal shoals shore shores skyway spring springs spur spurs squares station stravenue stream summit
throughway trace track trafficway tunnel underpass union unions via viaduct ville vista walks wall ways well wells chase end lea moor nook
parade retreat gate side drove overpass pine oak`;
const english = anyCase(englishKinds);
const direction = `(?:N|S|E|W|N[EW]|S[EW]|North|South|East|West|Lower|Upper|Extension)${end}`;
/** What a house is called that has a name. */
export const houseKinds =
  'Rectory|Vicarage|Cottage|House|Farm|Farmhouse|Barn|Lodge|Mill|Manor|Hall|Court|Villa|Estate|Park|Tower|Towers|Building|Centre|Center|Mansions';

/** 12 Baker Street, 828 W Church Walk: number first, the kind of street last. */
const numberFirst = new RegExp(
  `${edge}\\d{1,6}(?:[ -]?[a-zA-Z](?![\\p{L}\\p{N}]))?(?:[-/]\\d{1,5})?,? (?:(?:\\d{1,4}(?:st|nd|rd|th)?|${cap}) ){1,5}?${english}\\.?${end}(?: (?:${english})\\.?${end})?(?: ${direction})?`,
  'gu',
);
/** 2905 County Road 18 NW, 410 Highway 61: a road that has a number for its name. */
const numberedRoad = new RegExp(
  `${edge}\\d{1,6} (?:(?:County|State|Old|Rural|Ranch|Farm to Market|US|U\\.S\\.) ){0,2}(?:Road|Rd\\.?|Route|Rte\\.?|Highway|Hwy\\.?|FM|CR|SR) \\d{1,4}[A-Z]?(?: ${direction})?${end}`,
  'gu',
);
/** Unit 7, Ballymount Road Lower; The Old Rectory, Church Lane: a flat or a house that has a name, and a street without a number. */
const numberless = new RegExp(
  `${edge}(?:(?:[Uu]nit|UNIT|[Ff]lat|[Aa]pt\\.?|[Aa]partment|[Ss]uite|[Ss]hop) ?[\\dA-Z]{1,4}|(?:The |An? )?(?:${cap} ){1,2}(?:${houseKinds})),? (?:${cap} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Court|Terrace|Crescent|Row|Hill|Green|Parade|Gardens|Square|Way|Wharf|Quay)\\.?${end}(?: ${direction})?`,
  'gu',
);
const numberFirstSmall =
  /(?<![\p{L}\p{N}])\d{1,6}[a-z]? (?!(?:in|on|of|our|the|my|your|this|that|at|for|to|and|down|up|from|by|a|an|with|per|more|other|long|whole|different|people|cars|houses)\b)(?:[\p{L}\p{M}'’.-]{2,20} ){1,3}(?:street|avenue|road|lane|drive|boulevard|blvd|court|crescent|terrace)(?![\p{L}\p{N}])/giu;

const frenchKinds =
  'rue avenue av. av boulevard boul. bd bd. blvd place pl. chemin ch. allée allee all. impasse imp. quai route rte cours square sq. passage faubourg fbg montée sentier ruelle esplanade promenade mail villa résidence lotissement r.';
/** 5 rue de la Paix, 12 bis avenue Foch. */
const french = new RegExp(
  `${edge}\\d{1,5}(?: ?(?:bis|ter|quater|[a-zA-Z]))?,? ${anyCase(frenchKinds)} (?:${particles} ?){0,3}${cap}(?: (?:${particles} ?){0,2}${cap}){0,4}`,
  'gu',
);
/** Hauptstraße 12, Philipp-Ott-Str. 40, Kerkstraat 5, Storgatan 7, Vesterbrogade 3. */
const oneWord = new RegExp(
  `${edge}(?:${cap} ){0,2}\\p{Lu}[\\p{L}'’.-]{0,26}?(?:stra(?:ß|ss)e|[Ss]tr\\.?|weg|platz|allee|gasse|gässchen|ring|damm|ufer|chaussee|graben|markt|steig|pfad|stieg|promenade|straat|laan|plein|gracht|kade|dijk|dreef|singel|steeg|gata|gatan|vägen|gade|vej|veien|vegen|katu|tie|häuschen) ${number}`,
  'gu',
);
/** Reusrather Str. 13, Am Ehrenfriedhof 21. */
const twoWords = new RegExp(
  `${edge}(?:${cap} ){1,3}(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Straat|Laan) ${number}|${edge}(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Beim|Hinter der|Vor dem) ${cap}(?: ${cap})? ${number}`,
  'gu',
);
const kindsBeforeNames =
  'calle c/ cl. pasaje psje. jirón jr. malecón cerrada privada chaussée chée boulevard avenida avda avda. av. av plaza pza. pl. paseo camino carretera ctra. ronda travesía carrer rambla glorieta calzada calz. callejón blvd. via viale v.le piazza p.zza piazzale corso c.so vicolo strada contrada località rua r. travessa tv. praça pça. alameda al. estrada est. rodovia rod. largo quinta ul. ulica ulicy aleja aleje alei os. osiedle plac jl. jl jln. jln jalan gg. gang komp. komplek perum perumahan rue straße str. trg ulice utca';
/** Calle Mayor 5, Via Roma 12, Rua Augusta, 1500, ul. Długa 3, Jl. Sudirman No. 5: the kind of street first, the number last. */
const kindFirst = new RegExp(
  `${edge}${anyCase(kindsBeforeNames)} ?(?!Email|E-mail|UPS|DHL|PayPal|Paypal|WhatsApp|SMS|Chat|Twitter|Instagram|FedEx)(?:${particles} ?){0,3}${cap}(?:,? (?:(?:${particles} ?)|\\d{1,2} (?=de ))?(?:${particles} ?)?${cap}){0,5}(?:,? [Kk][Mm]\\.? ?\\d{1,3}(?:[.,]\\d{1,2})?,?)?(?:,? (?:n[º°o.]{1,2}|[Nn]um\\.?|[Nn]úm\\.?|[Nn]r\\.?|[Nn]o\\.?|NO\\.?|[Nn]omor|número|numero|[Bb]lok|[Kk]av\\.?|[Kk][Mm]\\.?|#))?,? ?#? ?(?:${number}|[Ss]/[Nn]${end})(?: ?- ?\\d{1,3}(?!\\d))?`,
  'gu',
);
/** Carrera 43A # 16-45, Calle 100 No. 8A-55: streets by number, as in Colombia. */
const numbered =
  /(?<![\p{L}\p{N}])(?:carrera|cra|kra|kr|calle|cll|cl|avenida|av|avda|diagonal|dg|transversal|tv|circular)\.? \d{1,3} ?[a-z]{0,2}(?: (?:bis|sur|norte|este))?,? ?(?:#|n[º°o.]{1,2}) ?\d{1,3} ?[a-z]{0,2} ?[-–] ?\d{1,3}(?![\p{L}\p{N}])/giu;
/** Jalan kenanga no 5, written small as in chats. */
const indonesianSmall =
  /(?<![\p{L}\p{N}])(?:jl|jln|jalan|gg|gang|perum|perumahan|komplek)\.? (?:[\p{L}\p{M}'’.]{2,20} ){1,4}(?:no|nomor|blok|nmr)\.? ?[\dA-Za-z][\dA-Za-z/-]{0,6}(?![\p{L}\p{N}])/giu;
/** PO Box 12, Postfach 12 34, Apartado 5, military boxes. */
const boxes =
  /(?<![\p{L}\p{N}])(?:(?:(?:g\.?)?p\.? ?o\.? ?box|post office box|(?:private|locked) (?:mail )?bag|postfach|postbus|apartado(?: postal| de correos)?|casilla(?: de correo)?|caixa postal|bo[iî]te postale|case postale|b\.?p\.?|casella postale|skrytka pocztowa|kotak pos|po box|tromol pos) (?:n[º°o.]{1,2} ?)?\d{1,6}(?: \d{2,3}){0,2}(?![\p{L}\p{N}])(?:-[A-Z](?![\p{L}\p{N}]))?|(?:psc|cmr|unit) \d{1,5},? box \d{1,6}|uss \p{L}{2,20}(?: \p{L}{2,20})?(?=\n[af]po ))/giu;
/** SQN 305 bloco C, Quadra 12 lote 5: blocks of Brazilian towns. */
const blocks =
  /(?<![\p{L}\p{N}])(?:(?:SQ[NS]|SHC[NS]|CL[NS]|CR[NS]|QN[A-Z]|QI|QL|QE) ?\d{1,3},? (?:bloco|bl\.?|conjunto|conj\.?|lote|lt\.?) ?[A-Z\d]{1,4}|(?:quadra|qd\.?) ?\d{1,4}[a-z]?,? (?:lote|lt\.?|casa|conjunto|conj\.?) ?\d{1,4}[a-z]?)(?![\p{L}\p{N}])/giu;
/** 3247 Rua Igreja 25, 91215 Harjukuja 54: a number, a street that we do not know, its number. */
const doubleNumber = new RegExp(
  `${edge}\\d{2,5} (?:\\d{1,3} )?(?:${particles} )?${cap}(?: (?:${cap}|${particles})){0,4} \\d{1,4}[a-zA-Z]?(?=[,.?]? ?(?:\\n|$)|[,.] |[ ,](?:Apt|Suite|Unit))`,
  'gu',
);
/** Burgplatz 118, 50075 Anniedorf and Flabbenhäuschen 35, 27147 Ruben: any street that a postcode and a town follow. */
const beforePostcode = new RegExp(
  `${edge}${cap}(?: (?:${particles} )?${cap}){0,3},? \\d{1,4} ?[a-z]?(?=, ?(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})? \\p{Lu}|, \\d{2}-\\d{3} \\p{Lu})`,
  'gu',
);

/** 3830 Antonietta Pine, South Vincenza, HI 24254: number and capital words before a town with its state or British postcode. */
const beforeState = new RegExp(
  `${edge}\\d{1,6} ${cap}(?: ${cap}){0,4}(?=,? (?:${cap} ?){1,4},? (?:[A-Z]{2} \\d{5}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})(?![\\p{L}\\d]))`,
  'gu',
);

/** A shape, and what stands in every match of it: where a text lacks that, the shape, which is dear, need not be tried. */
export interface StreetShape {
  shape: RegExp;
  /** Words of which one must be there, plain letters; absent where any may stand there. */
  words?: ReadonlySet<string>;
  /** A pattern of few letters that must be found; absent where none is cheaper than the shape. */
  needs?: RegExp;
  /** A match need not have a digit in it. */
  isDigitless?: boolean;
  /** Too weak alone: a town or a postcode has to follow. */
  isTailed?: boolean;
}

/** All shapes, the surest first. */
export const streetShapes: readonly StreetShape[] = [
  {
    shape: boxes,
    words: firstPieces(
      'box bag postfach postbus apartado casilla caixa boite case bp b casella skrytka kotak tromol uss',
    ),
    isDigitless: true,
  },
  { shape: numberFirst, words: firstPieces(englishKinds), needs: /\d[a-z]?,? [^\d]/i },
  { shape: numberedRoad, words: firstPieces('road rd route rte highway hwy fm cr sr') },
  {
    shape: numberFirstSmall,
    words: firstPieces('street avenue road lane drive boulevard blvd court crescent terrace'),
  },
  { shape: french, words: firstPieces(frenchKinds) },
  {
    shape: oneWord,
    needs:
      /(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|gässchen|ring|damm|ufer|chaussee|graben|markt|steig|pfad|stieg|promenade|straat|laan|plein|gracht|kade|dijk|dreef|singel|steeg|gata|gatan|vägen|gade|vej|veien|vegen|katu|tie|häuschen) \d/i,
  },
  {
    shape: twoWords,
    words: firstPieces(
      'strasse str weg platz allee gasse ring damm ufer chaussee straat laan am an auf im in zum zur unter beim hinter vor',
    ),
    needs: /[a-zß.] \d/i,
  },
  { shape: kindFirst, words: firstPieces(kindsBeforeNames) },
  {
    shape: numbered,
    words: firstPieces('carrera cra kra kr calle cll cl avenida av avda diagonal dg transversal tv circular'),
  },
  { shape: indonesianSmall, words: firstPieces('jl jln jalan gg gang perum perumahan komplek'), isDigitless: true },
  { shape: blocks, words: firstPieces('bloco bl conjunto conj lote lt quadra qd casa') },
  { shape: beforePostcode, needs: /\d ?[a-z]?, ?(?:[A-Z]{1,2}-)?\d\d-?\d\d/i },
  { shape: beforeState, needs: /[A-Z] \d{5}|\d[A-Z\d]? \d[A-Z]{2}/ },
  { shape: doubleNumber, needs: /\d\d [^\d\n,;:!?]{3,120} \d{1,4}[a-z]?(?:[,.?\s]|$)/i },
  {
    shape: numberless,
    words: firstPieces(
      'street st road rd lane ln avenue ave drive close court terrace crescent row hill green parade gardens square way wharf quay',
    ),
    isTailed: true,
  },
];

/** "c/", "p.zza", "allée": the letters with which each begins, plain. */
function firstPieces(kinds: string): ReadonlySet<string> {
  return new Set(kinds.split(/\s+/).map((kind) => plainOf(kind).split(/[^a-z]/)[0] ?? ''));
}

/** A group of words, each small, with a capital, or all capitals. */
function anyCase(words: string): string {
  const forms = words.split(/\s+/).flatMap((word) => {
    const escaped = word.replace(/[./]/g, '\\$&');
    return [escaped, escaped.charAt(0).toUpperCase() + escaped.slice(1), escaped.toUpperCase()];
  });
  return `(?:${[...new Set(forms)].toSorted((a, b) => b.length - a.length).join('|')})`;
}
