import type { Passage } from '@/utils/knowledge';
import type { CitedSource } from './use-support';

/** So many sentences are offered: more would have to be read. */
const most = 3;

/** The sentences that one key adds: of each source that fits and is not in the draft yet, the one that says most of the matter. */
export function offeredPassages(passages: readonly Passage[], cited: readonly CitedSource[]): Passage[] {
  const used = new Set(cited.flatMap((source) => source.passages.map(sourceOf)));
  const sources = Map.groupBy(
    passages.filter((passage) => !used.has(sourceOf(passage))),
    sourceOf,
  );
  return [...sources.values()].flatMap((all) => all.find(({ best }) => best) ?? all[0] ?? []).slice(0, most);
}

/** Names the source of a passage among all kinds. */
export function sourceOf({ kind, sourceId }: Passage): string {
  return `${kind}:${sourceId}`;
}
