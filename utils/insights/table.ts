import {
  draftColumns,
  markColumns,
  turnColumns,
  type DayDigest,
  type DraftColumn,
  type MarkColumn,
  type TurnColumn,
} from './digest';

/** Many rows of numbers, one column after another's name. */
export class Columns<C extends string> {
  readonly #numbers: Float64Array;
  readonly #columns: readonly C[];
  readonly count: number;

  constructor(numbers: Float64Array, columns: readonly C[]) {
    this.#numbers = numbers;
    this.#columns = columns;
    this.count = numbers.length / columns.length;
  }

  /** Where a column stands; for `get`. */
  at(column: C): number {
    return this.#columns.indexOf(column);
  }

  get(row: number, column: number): number {
    return this.#numbers[row * this.#columns.length + column]!;
  }

  /** One number of one row, by name; for places that are not in a hot loop. */
  value(row: number, column: C): number {
    return this.get(row, this.at(column));
  }
}

/** The numbers of many days together. Columns that end in `Name` are indexes into `names`. */
export interface FactTable {
  names: readonly string[];
  drafts: Columns<DraftColumn>;
  turns: Columns<TurnColumn>;
  marks: Columns<MarkColumn>;
}

/** Puts days together. Each day counts its names on its own; here they are counted once. */
export function tableOf(days: readonly DayDigest[]): FactTable {
  const names = new Map<string, number>();
  const renamed = days.map((day) =>
    day.names.map((name) => {
      const known = names.get(name);
      if (known !== undefined) return known;
      names.set(name, names.size);
      return names.size - 1;
    }),
  );
  return {
    drafts: new Columns(joined(days, renamed, 'drafts', draftColumns), draftColumns),
    turns: new Columns(joined(days, renamed, 'turns', turnColumns), turnColumns),
    marks: new Columns(joined(days, renamed, 'marks', markColumns), markColumns),
    names: [...names.keys()],
  };
}

function joined(
  days: readonly DayDigest[],
  renamed: readonly number[][],
  part: 'drafts' | 'turns' | 'marks',
  columns: readonly string[],
): Float64Array {
  const all = new Float64Array(days.reduce((total, day) => total + day[part].length, 0));
  const nameColumns = columns.flatMap((column, at) => (column.endsWith('Name') ? [at] : []));
  let offset = 0;
  days.forEach((day, index) => {
    all.set(day[part], offset);
    const own = renamed[index]!;
    for (let row = offset; row < offset + day[part].length; row += columns.length) {
      for (const column of nameColumns) {
        const name = all[row + column]!;
        if (name === name) all[row + column] = own[name]!;
      }
    }
    offset += day[part].length;
  });
  return all;
}
