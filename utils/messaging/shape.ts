/**
 * What crosses a wall has a shape. These few kinds are all that our messages need; the page's side has room for 20 KB in all,
 * and a schema library would take a third of it.
 *
 * A shape takes anything and gives a copy that holds what the shape names and nothing else, or `misfit`. Never throws.
 */
export type Shape<T> = (value: unknown) => T | typeof misfit;
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export const misfit = Symbol('misfit');

/** Text of so many UTF-16 units. */
/* @__NO_SIDE_EFFECTS__ */
export function text(most: number, least = 0): Shape<string> {
  return (value) => (typeof value === 'string' && value.length <= most && value.length >= least ? value : misfit);
}

/* @__NO_SIDE_EFFECTS__ */
export function matching(pattern: RegExp): Shape<string> {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : misfit);
}

/** A number, neither infinite nor NaN. */
export const number: Shape<number> = (value) => (Number.isFinite(value) ? (value as number) : misfit);

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : misfit);

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends readonly (string | boolean)[]>(values: T): Shape<T[number]> {
  return (value) => (values.includes(value as T[number]) ? (value as T[number]) : misfit);
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined ? undefined : shape(value));
}

/* @__NO_SIDE_EFFECTS__ */
export function list<T>(item: Shape<T>, most: number): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return misfit;
    const items = value.map(item);
    return items.includes(misfit) ? misfit : (items as T[]);
  };
}

export type Fields = Record<string, Shape<unknown>>;
type Optional<F extends Fields> = { [K in keyof F]: undefined extends Shaped<F[K]> ? K : never }[keyof F];
export type ObjectOf<F extends Fields> = { [K in Exclude<keyof F, Optional<F>>]: Shaped<F[K]> } & {
  [K in Optional<F>]?: Shaped<F[K]>;
} extends infer O
  ? { [K in keyof O]: O[K] }
  : never;

/* @__NO_SIDE_EFFECTS__ */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return misfit;
    const copy: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(fields)) {
      const field = shape(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
      if (field === misfit) return misfit;
      if (field !== undefined) copy[key] = field;
    }
    return copy as ObjectOf<F>;
  };
}

/** The first of the shapes that fits. */
/* @__NO_SIDE_EFFECTS__ */
export function either<S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Shaped<S[number]>> {
  return (value) => {
    for (const shape of shapes) {
      const fitted = shape(value);
      if (fitted !== misfit) return fitted as Shaped<S[number]>;
    }
    return misfit;
  };
}

/** Objects that are told apart by their `type`. */
/* @__NO_SIDE_EFFECTS__ */
export function byType<V extends Record<string, Fields>>(
  variants: V,
): Shape<{ [K in keyof V]: Flat<{ type: K } & ObjectOf<V[K]>> }[keyof V]> {
  return (value) => {
    const type: unknown =
      typeof value === 'object' && value !== null && Object.hasOwn(value, 'type') && 'type' in value
        ? value.type
        : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(variants, type)) return misfit;
    const fitted = object(variants[type] ?? {})(value);
    return fitted === misfit ? misfit : ({ type, ...fitted } as never);
  };
}

type Flat<T> = { [K in keyof T]: T[K] };
