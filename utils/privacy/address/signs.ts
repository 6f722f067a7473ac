import type { Word } from '../names/tokens';
import { streetShapes } from './streets';

/** Set where a word stands on which the label of an address can rest. */
export const labelSign = 1 << 30;
/** Set where a word stands on which the line of a form with postcode and town can rest. */
export const townSign = 1 << 29;

/** The first four letters of every word on which the label of an address can rest. */
const labelStems: ReadonlySet<string> = new Set(
  'addr wher live livi resi loca ship deli sen sent move meet adre ansc lief wohn dire domi vivo ende mora moro indi abit alam diki kiri ting habi'.split(
    ' ',
  ),
);
const townStems = 'plz wohnort postal cp c cep postcode post zip kode'.split(' ');

/** For each word the shapes whose match it can stand in, bit by bit in their order. */
const signs = new Map<string, number>(townStems.map((stem) => [stem, townSign]));
let always = 0;
for (const [at, { words }] of streetShapes.entries()) {
  if (!words) always |= 1 << at;
  for (const word of words ?? []) signs.set(word, (signs.get(word) ?? 0) | (1 << at));
}

/** Which shapes and labels of addresses the words of a text leave possible: each word is looked up once. */
export function signsIn(words: readonly Word[]): number {
  let said = always;
  for (const { plain } of words) {
    if (plain.includes('-') || plain.includes("'")) for (const piece of plain.split(/['-]/)) said |= signOf(piece);
    else said |= signOf(plain);
  }
  return said;
}

function signOf(piece: string): number {
  return (signs.get(piece) ?? 0) | (labelStems.has(piece.slice(0, 4)) ? labelSign : 0);
}
