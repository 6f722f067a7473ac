import {
  draftColumns,
  markColumns,
  turnColumns,
  type DayDigest,
  type DraftColumn,
  type MarkColumn,
  type TurnColumn,
} from './digest';

/** Columns of names: they hold indexes. */
type NameOf<C extends string> = Extract<C, `${string}Name`>;

/** The rows of many days, column by column. A column is put together when it is first asked for, and kept. */
export class Columns<C extends string> {
  readonly #numbers = new Map<C, Float64Array>();
  readonly #names = new Map<C, Int32Array>();
  readonly #columns: readonly C[];
  readonly #days: readonly Float64Array[];
  readonly #renamed: readonly (readonly number[])[];
  readonly count: number;

  /** `days` hold all columns of a row, row after row; `renamed` says for each day what its names are called in the table. */
  constructor(columns: readonly C[], days: readonly Float64Array[], renamed: readonly (readonly number[])[]) {
    this.#columns = columns;
    this.#days = days;
    this.#renamed = renamed;
    this.count = days.reduce((total, day) => total + day.length, 0) / columns.length;
  }

  has(column: string): column is C {
    return (this.#columns as readonly string[]).includes(column);
  }

  /** One number a row. */
  numbers(column: Exclude<C, NameOf<C>>): Float64Array {
    const known = this.#numbers.get(column);
    if (known) return known;
    const all = new Float64Array(this.count);
    this.#each(column, (row, value) => {
      all[row] = value;
    });
    this.#numbers.set(column, all);
    return all;
  }

  /** One index into the table's names a row; -1 where there is no name. */
  names(column: NameOf<C>): Int32Array {
    const known = this.#names.get(column);
    if (known) return known;
    const all = new Int32Array(this.count);
    this.#each(column, (row, value, day) => {
      all[row] = value === value ? (this.#renamed[day]?.[value] ?? -1) : -1;
    });
    this.#names.set(column, all);
    return all;
  }

  #each(column: C, take: (row: number, value: number, day: number) => void): void {
    const width = this.#columns.length;
    const offset = this.#columns.indexOf(column);
    let row = 0;
    this.#days.forEach((numbers, day) => {
      for (let at = offset; at < numbers.length; at += width) {
        take(row, numbers[at]!, day);
        row += 1;
      }
    });
  }
}

/** The numbers of many days together. Columns that end in `Name` are indexes into `names`. */
export interface FactTable {
  names: readonly string[];
  drafts: Columns<DraftColumn>;
  turns: Columns<TurnColumn>;
  marks: Columns<MarkColumn>;
  /** Tickets by a number of their own each, from 0 on, one a draft; and how many there are. */
  tickets(): { of: Int32Array; count: number };
}

/** Puts days together. Each day counts its names on its own; here they are counted once. */
export function tableOf(days: readonly DayDigest[]): FactTable {
  const names = new Map<string, number>();
  const renamed = days.map((day) => day.names.map((name) => numberOf(names, name)));
  const drafts = new Columns(
    draftColumns,
    days.map((day) => day.drafts),
    renamed,
  );
  let tickets: ReturnType<FactTable['tickets']> | undefined;
  return {
    names: [...names.keys()],
    drafts,
    turns: new Columns(
      turnColumns,
      days.map((day) => day.turns),
      renamed,
    ),
    marks: new Columns(
      markColumns,
      days.map((day) => day.marks),
      renamed,
    ),
    tickets: () => (tickets ??= numbered(drafts.numbers('ticket'))),
  };
}

/** A table of hashes in plain numbers, at most half full: a `Map` of as many takes twenty times as long. */
function numbered(hashes: Float64Array): { of: Int32Array; count: number } {
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  const slots = new Float64Array(size).fill(Number.NaN);
  const numbers = new Int32Array(size);
  const of = new Int32Array(hashes.length);
  let count = 0;
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row]!;
    let at = hash % size;
    while (slots[at] !== hash && !Number.isNaN(slots[at])) at = (at + 1) % size;
    if (slots[at] !== hash) {
      slots[at] = hash;
      numbers[at] = count;
      count += 1;
    }
    of[row] = numbers[at]!;
  }
  return { of, count };
}

function numberOf<K>(known: Map<K, number>, key: K): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, known.size);
  return known.size - 1;
}
