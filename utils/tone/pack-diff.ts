import { canonicalJson } from './canonical-json';
import type { TeamPack } from './pack';
import { below } from './plain-data';

/** One field that another version says otherwise. */
export interface FieldChange {
  /** `presets.warm-and-plain.length`; things with an id are named by it. */
  path: string;
  /** Absent where the field is new. */
  before?: string;
  /** Absent where the field is gone. */
  after?: string;
}

/**
 * Every field in which `after` differs, in the order in which it stands there; nothing where the two say the same. A list of
 * texts gives its entries one by one; moving a preset is a change of `order`. The signature is no field.
 */
export function packDiff(before: TeamPack | undefined, after: TeamPack): FieldChange[] {
  const { signature: _, ...old } = before ?? ({} as Partial<TeamPack>);
  const { signature: __, ...fresh } = after;
  return diffOf(old, fresh);
}

/** The same for any two pieces of plain data. */
export function diffOf(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  if (isList(before) || isList(after)) return listDiff(asList(before), asList(after), path);
  if (isGroup(before) || isGroup(after)) return groupDiff(asGroup(before), asGroup(after), path);
  return [change(path, before, after)];
}

function groupDiff(before: Record<string, unknown>, after: Record<string, unknown>, path: string): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((name) => diffOf(before[name], after[name], below(path, name)));
}

function listDiff(before: readonly unknown[], after: readonly unknown[], path: string): FieldChange[] {
  if (![...before, ...after].every((entry) => idOf(entry) !== undefined)) return entriesDiff(before, after, path);
  const byId = (list: readonly unknown[]) => new Map(list.map((entry) => [idOf(entry) ?? '', entry]));
  const [old, fresh] = [byId(before), byId(after)];
  const shared = (list: readonly unknown[], other: ReadonlyMap<string, unknown>) =>
    list.map((entry) => idOf(entry) ?? '').filter((id) => other.has(id));
  const [wasOrder, isOrder] = [shared(before, fresh).join(', '), shared(after, old).join(', ')];
  return [
    ...(wasOrder === isOrder ? [] : [{ path: below(path, 'order'), before: wasOrder, after: isOrder }]),
    ...groupDiff(Object.fromEntries(old), Object.fromEntries(fresh), path),
  ];
}

/** Entries without an id are the same where they say the same; where only their order differs, that is said. */
function entriesDiff(before: readonly unknown[], after: readonly unknown[], path: string): FieldChange[] {
  const gone = without(before, after);
  const added = without(after, before);
  if (gone.length === 0 && added.length === 0) return [change(path, before.join('\n'), after.join('\n'))];
  const paired = Math.min(gone.length, added.length);
  return [
    ...gone.slice(0, paired).map((entry, at) => change(path, entry, added[at])),
    ...gone.slice(paired).map((entry) => change(path, entry, undefined)),
    ...added.slice(paired).map((entry) => change(path, undefined, entry)),
  ];
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = others.map((entry) => canonicalJson(entry));
  return list.filter((entry) => {
    const at = left.indexOf(canonicalJson(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function change(path: string, before: unknown, after: unknown): FieldChange {
  return {
    path,
    ...(before !== undefined && { before: shown(before) }),
    ...(after !== undefined && { after: shown(after) }),
  };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] => (isList(value) ? value : []);
const asGroup = (value: unknown): Record<string, unknown> => (isGroup(value) ? value : {});

function idOf(entry: unknown): string | undefined {
  return isGroup(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
}
