/**
 * Narrows what an API answered, field by field. Small on purpose: this runs in every helpdesk page.
 * Nothing here throws: an answer of another shape reads as empty, and the caller decides whether that will do.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none where the value is not an object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The objects of a list; none where the value is not a list. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null).map(fieldsOf) : [];
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An id as text, whether the API writes it as a number or as text. Zero and negative ids name nobody. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'number' ? (value > 0 ? String(value) : undefined) : textOf(value);
}

/** A moment as ISO 8601 in UTC. */
export function timeOf(value: unknown): string | undefined {
  const date = new Date(typeof value === 'string' || typeof value === 'number' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
