/** How far two texts are apart, counted in words. */
export interface Edit {
  /** Fewest words inserted, deleted or replaced that turn one into the other. */
  distance: number;
  /** `distance` over the longer text's words, 0 (equal) to 1 (nothing in common); 0 for two empty texts. */
  share: number;
}

/**
 * Levenshtein distance of two fingerprints. Time grows with the product of the parts that differ, memory with the shorter one.
 */
export function editDistance(before: readonly number[], after: readonly number[]): Edit {
  const longest = Math.max(before.length, after.length);
  if (longest === 0) return { distance: 0, share: 0 };
  const [shorter, longer] = before.length <= after.length ? [before, after] : [after, before];
  const start = commonStart(shorter, longer);
  const end = commonEnd(shorter, longer, start);
  const distance = levenshtein(shorter.slice(start, shorter.length - end), longer.slice(start, longer.length - end));
  return { distance, share: distance / longest };
}

function commonStart(shorter: readonly number[], longer: readonly number[]): number {
  let length = 0;
  while (length < shorter.length && shorter[length] === longer[length]) length += 1;
  return length;
}

function commonEnd(shorter: readonly number[], longer: readonly number[], start: number): number {
  let length = 0;
  while (length < shorter.length - start && shorter.at(-1 - length) === longer.at(-1 - length)) length += 1;
  return length;
}

/** One row of the table is kept; `diagonal` is the cell above and to the left. */
function levenshtein(columns: readonly number[], rows: readonly number[]): number {
  const row = Uint32Array.from({ length: columns.length + 1 }, (_, index) => index);
  for (let y = 0; y < rows.length; y += 1) {
    let diagonal = row[0]!;
    row[0] = y + 1;
    for (let x = 0; x < columns.length; x += 1) {
      const above = row[x + 1]!;
      const replaced = diagonal + (columns[x] === rows[y] ? 0 : 1);
      row[x + 1] = Math.min(replaced, above + 1, row[x]! + 1);
      diagonal = above;
    }
  }
  return row[columns.length]!;
}
