/** Where something in a file is not plain data that we take. */
export interface PlainDataFault {
  /** The place, as one would write it: `presets[0].phrases`. */
  path: string;
  fault: 'reserved-name' | 'too-deep' | 'not-plain';
}

/** Names that mean something to the engine itself. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first place at which a value is more than JSON made of own fields: a reserved name, too many levels, or a thing that JSON
 * does not know. Nothing of the value is run.
 */
export function plainDataFault(value: unknown, deepest: number, path = ''): PlainDataFault | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { path, fault: 'not-plain' };
  if (typeof value !== 'object') return { path, fault: 'not-plain' };
  if (deepest === 0) return { path, fault: 'too-deep' };
  if (Array.isArray(value)) return firstFault(value.entries(), deepest, (index) => `${path}[${index}]`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return { path, fault: 'not-plain' };
  const name = Object.getOwnPropertyNames(value).find((own) => reserved.has(own));
  if (name !== undefined) return { path: below(path, name), fault: 'reserved-name' };
  return firstFault(Object.entries(value), deepest, (key) => below(path, String(key)));
}

/** `presets[0]` and `name` -> `presets[0].name`. */
export function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function firstFault(
  entries: Iterable<[string | number, unknown]>,
  deepest: number,
  pathOf: (key: string | number) => string,
): PlainDataFault | undefined {
  for (const [key, entry] of entries) {
    const found = plainDataFault(entry, deepest - 1, pathOf(key));
    if (found) return found;
  }
  return undefined;
}
