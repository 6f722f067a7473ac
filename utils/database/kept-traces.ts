import type { Collection } from 'dexie';
import { reopened, type OpenedTurn, type Turn, type TurnStore } from '@/utils/feedback';
import { dayOf, digestOf, digestVersion, type DayDigest } from '@/utils/insights';
import type { Access } from './access';
import type { DigestStore, MarkStore } from './database';
import { isSuggestion, rowsFrom } from './rows';
import type { Tables } from './schema';

/** Turns on disk. */
export function keptTurns(access: Access): TurnStore {
  const change = (id: string, changed: (turn: Turn | undefined) => Turn | undefined) =>
    access.write(['turns', 'days'], async ({ turns, days }) => {
      const before = await turns.get(id);
      const after = changed(before);
      if (!after || after === before) return { before, after: undefined };
      await turns.put(after);
      await days.bulkDelete([dayOf(after.openedAt), ...(before ? [dayOf(before.openedAt)] : [])]);
      return { before, after };
    });
  return {
    open: async (opened: OpenedTurn) =>
      (await change(opened.id, (turn) => reopened(turn, opened))).before === undefined,
    drafted: async (id, at) =>
      void (await change(id, (turn) => (turn && !turn.draftedAt ? { ...turn, draftedAt: at } : turn))),
    answer: async (turn) =>
      (await change(turn.id, (before) => (before && !before.answer ? turn : before))).after !== undefined,
    forTicket: (ticketKey) => access.read(({ turns }) => turns.where({ ticketKey }).toArray()),
  };
}

/** Marks on disk. */
export function keptMarks(access: Access): MarkStore {
  return {
    put: (mark) =>
      access.write(['marks', 'days'], async ({ marks, days }) => {
        const before = await marks.get(mark.id);
        await marks.put(mark);
        await days.bulkDelete([dayOf(mark.at), ...(before ? [dayOf(before.at)] : [])]);
      }),
    remove: (id) =>
      access.write(['marks', 'days'], async ({ marks, days }) => {
        const before = await marks.get(id);
        if (!before) return;
        await marks.delete(id);
        await days.delete(dayOf(before.at));
      }),
    get: (id) => access.read(({ marks }) => marks.get(id)),
    all: () => access.read(({ marks }) => marks.orderBy('at').toArray()),
  };
}

/** Days made in one transaction, so that no write of another page falls between reading the rows and keeping their digest. */
const daysAtOnce = 14;

/** Digests on disk, made where they are missing; only made where nothing may be written. */
export function keptDigests(access: Access): DigestStore {
  return {
    async days(range = {}) {
      const [from, to] = [dayOf(range.from ?? ''), dayOf(range.to ?? '9999')];
      const known = await access.read(({ days }) => days.where('day').between(from, to, true, false).toArray());
      const current = known.filter(({ version }) => version === digestVersion);
      const missing = await daysBetween(
        access,
        current.map(({ day }) => day),
        from,
        to,
      );
      const made: DayDigest[] = [];
      for (let at = 0; at < missing.length; at += daysAtOnce) {
        made.push(...(await make(access, missing.slice(at, at + daysAtOnce))));
      }
      if (made.length === 0) return current;
      return [...current, ...made].sort((one, other) => (one.day < other.day ? -1 : 1));
    },
  };
}

function make(access: Access, wanted: readonly string[]): Promise<DayDigest[]> {
  if (access.around.readOnly) return access.read((tables) => digestsOf(tables, wanted));
  return access.write(['suggestions', 'outcomes', 'turns', 'marks', 'days'], async (tables) => {
    const made = await digestsOf(tables, wanted);
    await tables.days.bulkPut(made);
    return made;
  });
}

/** Digests of these days, in order; the rows of all of them are read at once. */
async function digestsOf(tables: Tables, wanted: readonly string[]): Promise<DayDigest[]> {
  const [first, last] = [wanted[0]!, `${wanted.at(-1)!}\uFFFF`];
  const found = await tables.suggestions.where('[shownAt+id]').between([first], [last]).toArray();
  const suggestions = found.filter(isSuggestion);
  const outcomes = await tables.outcomes.bulkGet(suggestions.map(({ id }) => id));
  const turns = await tables.turns.where('[openedAt+id]').between([first], [last]).toArray();
  const marks = await tables.marks.where('at').between(first, last).toArray();
  const rows = rowsFrom(suggestions, outcomes);
  const [rowsBy, turnsBy, marksBy] = [
    Map.groupBy(rows, ({ suggestion }) => dayOf(suggestion.shownAt)),
    Map.groupBy(turns, ({ openedAt }) => dayOf(openedAt)),
    Map.groupBy(marks, ({ at }) => dayOf(at)),
  ];
  return wanted.map((day) => digestOf(day, rowsBy.get(day) ?? [], turnsBy.get(day) ?? [], marksBy.get(day) ?? []));
}

/**
 * Days from `from` to before `to` on which anything was kept, but for those of `known` (in order). Only the gaps between these are looked into, all at
 * once: a write takes the digest of its day away, so that a day with one needs no look.
 */
async function daysBetween(access: Access, known: readonly string[], from: string, to: string): Promise<string[]> {
  const gaps = gapsBetween(known, from, to);
  const found = await access.read(({ suggestions, turns, marks }) =>
    Promise.all(
      gaps.flatMap(([after, before]) => [
        daysIn((last) => suggestions.where('[shownAt+id]').between([last], [before], false, false), after),
        daysIn((last) => turns.where('[openedAt+id]').between([last], [before], false, false), after),
        daysIn((last) => marks.where('at').between(last, before, false, false), after),
      ]),
    ),
  );
  return [...new Set(found.flat())].sort();
}

/** What lies between neighbouring days has no moment in it, and is left out. */
function gapsBetween(known: readonly string[], from: string, to: string): Array<[after: string, before: string]> {
  const starts = [from, ...known.map(dayAfter)];
  return starts.flatMap((start, at): Array<[string, string]> => {
    const end = known[at] ?? to;
    return start < end ? [[start, end]] : [];
  });
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Skips from day to day in an index, without reading the rows. */
async function daysIn(between: (last: string) => Collection, start: string): Promise<string[]> {
  const days: string[] = [];
  for (let last = start; ;) {
    const [key] = (await between(last).limit(1).keys()) as unknown as Array<string | [string, string]>;
    if (key === undefined) return days;
    const day = dayOf(typeof key === 'string' ? key : key[0]);
    days.push(day);
    last = `${day}\uFFFF`;
  }
}
