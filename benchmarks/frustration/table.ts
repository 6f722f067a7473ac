/** Prints one row of a table: the first cell wide, the others in columns. */
export function row(first: string, ...cells: readonly string[]): void {
  console.log([first.padEnd(26), ...cells.map((cell) => cell.padStart(12))].join(' ').trimEnd());
}

/** A share as per cent with one decimal. */
export function percent(share: number): string {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '-';
}
