import type { NamePlace } from './known';
import { isInitial, isKnownName, joins } from './phrase';
import type { Word } from './tokens';
import { brands, firmsAfter, firmsBefore, townNames } from './words/firms';
import { isGoodsNoun } from './words/goods';

/** Whether what looks like a name is that of goods in quotation marks, of a shop, a firm, a brand or a town. */
export function isNobody(text: string, words: readonly Word[], place: NamePlace): boolean {
  return (
    isQuoted(text, words, place) ||
    isFirm(words, place) ||
    isBought(text, words, place) ||
    isBrand(text, words, place) ||
    isTown(text, words, place)
  );
}

/** "Regal „Ludwig“", "the "Big Walter" grill": a word in quotation marks is a title of something; of several, one that we do not know. */
function isQuoted(text: string, words: readonly Word[], { from, end }: NamePlace): boolean {
  const [first, last] = [words[from], words[end - 1]];
  if (!first || !last || !opening.test(text.slice(Math.max(0, first.start - 2), first.start))) {
    // "La mesa «Don Paco»": the title stands inside.
    const title = words[from - 1];
    return title !== undefined && first?.gap === ' ' && isQuotedFrom(text, words, from - 1, end);
  }
  return closing.test(text.slice(last.end, last.end + 2)) && isNoPair(text, words, from, end);
}

function isQuotedFrom(text: string, words: readonly Word[], from: number, end: number): boolean {
  const [first, last] = [words[from], words[end - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    opening.test(text.slice(Math.max(0, first.start - 2), first.start)) &&
    closing.test(text.slice(last.end, last.end + 2)) &&
    isGoodsNoun(words[from - 1]?.plain ?? '')
  );
}

const opening = /["“„«»‘‚'][\u00a0\u202f ]?$/;
const closing = /^[\u00a0\u202f ]?["”“»«’‘']/;

/** Goods before or after, or one word (or some that we do not know) that nothing says to be a person's: not `signed by "W. Holm"`, not what a mail header quotes. */
function isNoPair(text: string, words: readonly Word[], from: number, end: number): boolean {
  const before = words[from - 1]?.plain ?? '';
  if (isGoodsNoun(before)) return true;
  const after = words[end];
  if (after && !after.gap.includes('.') && isGoodsNoun(after.plain)) return true;
  if (/^["”“»«’‘'] ?[<(]/.test(text.slice(words[end - 1]?.end ?? 0, (words[end - 1]?.end ?? 0) + 3))) return false;
  if (from === 0 || saysWho.test(before)) return false;
  return end - from === 1 || !words.slice(from, end).every((word) => isKnownName(word) || isInitial(word));
}

const saysWho =
  /^(?:by|from|is|was|are|named|called|name|names|namens|said|says|signed|written|spelled|spelt|read|reads|as|to|with|not|and|user|agent|nick|hi|dear|von|ist|war|heisst|als|mit|und|an|nicht|statt|par|de|du|est|et|comme|avec|pour|signe|por|es|era|y|como|con|no|firmado|e|com|para|assinado|oleh|adalah|seharusnya|tertulis|bernama|sebagai|dengan|dan|bukan|dari|kepada|nama|nombre|nom|nome)$/;

/** "Muebles Garrido", "PT Surya Gemilang", "Harvey Nolan Furniture", "Marks & Spencer". */
export function isFirm(words: readonly Word[], { from, end }: NamePlace): boolean {
  const [first, last, next] = [words[from], words[end - 1], words[end]];
  if (!first || !last) return false;
  if (firmsBefore.has(first.plain) && end - from > 1) return true;
  if (isAfterFirm(words, from)) return true;
  if (end - from > 1 && firmsAfter.has(last.plain)) return true;
  if (isOfFirm(next)) return true;
  return isOfFamily(words, from, end);
}

/** "PT Adi Surya": right before, or before other capital words, stands what only firms are called. */
function isAfterFirm(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= from - 3 && joins(words[at + 1], words[at]); at -= 1) {
    if (firmsBefore.has(words[at]?.plain ?? '')) return true;
    if (!words[at]?.isCapital) return false;
  }
  return false;
}

/** "Harper & Finch Ltd", "Bauer und Söhne", "Teixeira e Filhos". */
function isOfFamily(words: readonly Word[], from: number, end: number): boolean {
  const [first, next] = [words[from], words[end]];
  const isSign = next?.gap === ' & ';
  const other = isSign ? next : words[end + 1];
  if (other && (isSign || (next?.gap === ' ' && /^(?:and|und|y|e|et)$/.test(next.plain) && other.gap === ' '))) {
    if (
      /^(?:sohne?|tochter|sons?|daughters?|co|company|fils|cie|hijos?|filhos?|hermanos|irmaos|figli|partners?|associates)$/.test(
        other.plain,
      ) &&
      other.isCapital
    )
      return true;
    const after = words[isSign ? end + 1 : end + 2];
    if (after?.gap === ' ' && after.isCapital && firmsAfter.has(after.plain)) return true;
  }
  return first?.gap === ' & ' && isOfFirm(words[end]);
}

function isOfFirm(next: Word | undefined): boolean {
  return next !== undefined && /^,? $/.test(next.gap) && next.isCapital && firmsAfter.has(next.plain);
}

/** "Achetée chez Lambert", "bought at Harvey Nolan", "bei Otto bestellt": where one buys, not from whom. */
function isBought(text: string, words: readonly Word[], { from, end }: NamePlace): boolean {
  const [before, first, last] = [words[from - 1], words[from], words[end - 1]];
  if (!before || !first || !last || first.gap !== ' ') return false;
  if (before.plain === 'bei')
    return (
      !before.isCapital &&
      end - from === 1 &&
      /^[^.,!?\n]{0,20} (?:gekauft|bestellt|erworben)(?!\p{L})/u.test(text.slice(last.end, last.end + 34))
    );
  if (!/^(?:chez|at|en|na|nas|no|di)$/.test(before.plain)) return false;
  for (let at = from - 2; at >= Math.max(0, from - 5); at -= 1) if (buying.test(words[at]?.plain ?? '')) return true;
  return false;
}

const buying = /^(?:bought|purchased|ordered|achet|command[eé]|compr|adquir|beli$|membeli|dibeli)/;

/** "Hugo Boss", "Louis Vuitton": unless it stands alone on its line, as who signs does. */
function isBrand(text: string, words: readonly Word[], { from, end }: NamePlace): boolean {
  for (let at = Math.max(0, from - 1); at < end; at += 1) {
    const known = words[at]?.isCapital ? brands.get(words[at]?.plain ?? '') : undefined;
    const rest = known?.find((said) => said.every((part, step) => words[at + 1 + step]?.plain === part));
    const last = rest && words[at + rest.length];
    if (!last) continue;
    const isLine =
      /(?:^|\n)[^\p{L}\n]*$/u.test(words[at]?.gap ?? '') && /^[ \t]*(?:\n|$)/.test(text.slice(last.end, last.end + 8));
    if (!isLine) return true;
  }
  return false;
}

/** "In Rosario", "arrivé à Lourdes", "en Mercedes y en León": a single word where a place is told. */
function isTown(text: string, words: readonly Word[], { from, end }: NamePlace): boolean {
  const [before, word, twoBefore] = [words[from - 1], words[from], words[from - 2]];
  if (!before || !word || end - from !== 1 || word.gap !== ' ' || /^['’]s/.test(text.slice(word.end, word.end + 2)))
    return false;
  const where = before.plain;
  if (where === 'in' || where === 'em') return true;
  if (where === 'en') return !words.some(({ plain }) => dutch.test(plain));
  if (where === 'di') return words.some(({ plain }) => indonesian.test(plain));
  if (!townNames.has(word.plain)) return false;
  const isRoute = (twoBefore?.isCapital && !twoBefore.isFirst) || isTravel(words, from - 2);
  if (/^(?:a|to|from|nach|aus|near|hacia|hasta|ke|dari|via|uber|depuis|desde|vers)$/.test(where))
    return where === 'near' || where === 'nach' || isRoute;
  const joint = /^(?:and|or|y|o|e|ou|et|und|oder|dan|atau)$/.test(where);
  return joint && from > 1 && isTown(text, words, { from: from - 2, end: from - 1 });
}

/** Whether a word of going or arriving stands a few words before, in the same sentence. */
function isTravel(words: readonly Word[], at: number): boolean {
  for (let back = at; back > at - 6 && back >= 0; back -= 1) {
    if (travels.test(words[back]?.plain ?? '')) return true;
    if (words[back]?.isFirst) return false;
  }
  return false;
}

const dutch = /^(?:het|een|niet|ik|heb|voor|maar|naar|ook|wij|jij|je|zijn)$/;
const indonesian = /^(?:yang|saya|sudah|tidak|belum|untuk|dan|sampai|dari|ini|itu|ada|kami|gak|nggak|bisa|ke)$/;
const travels =
  /^(?:fl[iey]|trips?$|travel|diver|train|bus|route|road|moved|moving|relocat|arriv|went|going|viaj|vuel|lleg|part[ie]|mud|via[gj]|voo|cheg|vol$|vols|train|voyag|fahr|reis|zug|flug|gereist|gezogen|umgezogen|terbang|pindah|tiba|perg|loin|pres|cerca|longe|perto|habite|vis)/;
