/** The same names with each value changed. */
export function eachOf<Names extends string, From, To>(
  all: Record<Names, From>,
  change: (one: From) => To,
): Record<Names, To> {
  const names = Object.keys(all) as Names[];
  return Object.fromEntries(names.map((name) => [name, change(all[name])])) as Record<Names, To>;
}
