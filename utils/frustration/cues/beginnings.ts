import { isDigit } from '../tokens';

/**
 * Which patterns to try where a text has these letters, each digit read as 0: a table of hashes, so that nobody reads thousands of keys when
 * a reader wakes up. Of what a long beginning begins with, the first letters are there too, so that a search can stop early. Two beginnings
 * of one hash share their patterns: one is then tried where it finds nothing.
 */
export interface Beginnings {
  /** The hash of a beginning in each of 2^n slots, 0 in a free one; a beginning stands in the first free slot from its hash on. */
  hashes: Int32Array;
  /** By slot: the place of the one pattern, counted over all lists, or from `several` on where in `places` its places stand. */
  values: Uint16Array;
  /** Runs of places, how many first. */
  places: Uint16Array;
}

/** So many letters of every beginning are there; from then on a search goes to the longest. */
const surely = 3;
/** In letters. With four, twice as many patterns were tried, and compiled, on a ticket of 50 messages. */
export const longestBeginning = 8;

/** From this value on a slot points into `places`. */
const several = 0x8000;
const zero = 0x30;
/** FNV-1a's, of 32 bits. */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Makes the table of `beginnings`: with what each pattern may begin, by its place. Throws where a table cannot hold so many. */
export function tableOf(beginnings: ReadonlyArray<readonly string[]>): Beginnings {
  const all = new Map<number, number[]>([[slotHash(hashOf('')), []]]);
  const placesOf = (letters: string) => {
    const hash = slotHash(hashOf(letters));
    const found = all.get(hash) ?? [];
    all.set(hash, found);
    return found;
  };
  for (const [place, each] of beginnings.entries()) {
    for (const letters of each) {
      for (let length = 1; length <= surely && length < letters.length; length += 1) placesOf(letters.slice(0, length));
      const places = placesOf(letters);
      if (!places.includes(place)) places.push(place);
    }
  }
  if (beginnings.length > several) throw new Error('There are more patterns than a table can hold.');
  return filled(all);
}

function filled(all: ReadonlyMap<number, readonly number[]>): Beginnings {
  const slots = 2 ** Math.ceil(Math.log2(all.size * 1.25));
  const hashes = new Int32Array(slots);
  const values = new Uint16Array(slots);
  const places: number[] = [];
  for (const [hash, found] of all) {
    let slot = hash & (slots - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    values[slot] = found.length === 1 ? found[0]! : several + places.length;
    if (found.length !== 1) places.push(found.length, ...found);
  }
  if (places.length >= several) throw new Error('There are more beginnings of patterns than a table can hold.');
  return { hashes, values, places: Uint16Array.from(places) };
}

/** Adds the patterns whose first letters stand in `text` at `at` to `met`, in no order. */
export function meet({ hashes, values, places }: Beginnings, text: string, at: number, met: number[]): void {
  const last = Math.min(text.length, at + longestBeginning);
  let hash = offset;
  for (let i = at; ; i += 1) {
    const value = valueAt(hashes, values, slotHash(hash));
    if (value < 0) {
      if (i - at <= surely) return;
    } else if (value < several) {
      if (!met.includes(value)) met.push(value);
    } else {
      const from = value - several;
      for (let next = from + 1; next <= from + places[from]!; next += 1) {
        if (!met.includes(places[next]!)) met.push(places[next]!);
      }
    }
    if (i >= last) return;
    hash = withLetter(hash, text.charCodeAt(i));
  }
}

/** -1 where no beginning has this hash. */
function valueAt(hashes: Int32Array, values: Uint16Array, hash: number): number {
  const lastSlot = hashes.length - 1;
  for (let slot = hash & lastSlot, tries = 0; hashes[slot] !== 0 && tries <= lastSlot; slot = (slot + 1) & lastSlot) {
    if (hashes[slot] === hash) return values[slot]!;
    tries += 1;
  }
  return -1;
}

function hashOf(letters: string): number {
  let hash = offset;
  for (let i = 0; i < letters.length; i += 1) hash = withLetter(hash, letters.charCodeAt(i));
  return hash;
}

function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (isDigit(code) ? zero : code), prime);
}

/** Spread over all slots, and never 0, which is a free slot. */
function slotHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0 || 1;
}

/** How long the parts of a table are, as `tableBytes` and `tableFrom` need it. */
export interface TableShape {
  slots: number;
  places: number;
}

/** A table as bytes, in the order of the machine, which is the same on all that browsers run on. */
export function tableBytes({ hashes, values, places }: Beginnings): Uint8Array {
  const parts = [hashes, values, places].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `tableBytes` wrote, from a place that may be divided by 4. Throws where the bytes end too early. */
export function tableFrom(bytes: ArrayBuffer, start: number, { slots, places }: TableShape): Beginnings {
  return {
    hashes: new Int32Array(bytes, start, slots),
    values: new Uint16Array(bytes, start + 4 * slots, slots),
    places: new Uint16Array(bytes, start + 6 * slots, places),
  };
}

/** How many bytes a table takes, filled up to a number that may be divided by 4. */
export function tableLength({ slots, places }: TableShape): number {
  return 4 * Math.ceil((6 * slots + 2 * places) / 4);
}
