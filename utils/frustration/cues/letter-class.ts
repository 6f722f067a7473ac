/** Where the `]` stands that closes the class of letters which opens at `start` of a pattern. */
export function endOfClass(source: string, start: number): number {
  let end = start + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}
