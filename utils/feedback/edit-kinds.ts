import { readShape, shapeOf, type WordShape } from './shape';

/** What an agent did to a draft. The order is part of the contract: digests store a kind by its index. */
export const editKinds = [
  'changed-greeting',
  'deleted-opener',
  'changed-opener',
  'changed-number',
  'tone-word-out',
  'tone-word-in',
  'added-line',
  'deleted-line',
  'changed-close',
  'shorter',
  'longer',
  'other-words',
] as const;
export type EditKind = (typeof editKinds)[number];

/** How often each kind was seen in one edit; a kind that was not seen is missing. */
export type EditCounts = Partial<Record<EditKind, number>>;

/** Two texts word by word: which words of each have no partner in the other. */
export interface Alignment {
  /** For each word of the draft, whether it is gone. */
  deleted: boolean[];
  /** For each word of the sent text, whether it is new. */
  inserted: boolean[];
}

/** A longest common subsequence of two fingerprints. Time and memory grow with their product, up to 2,000 words each. */
export function alignWords(before: readonly number[], after: readonly number[]): Alignment {
  const rows = Math.min(before.length, mostWords);
  const columns = Math.min(after.length, mostWords);
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let y = rows - 1; y >= 0; y -= 1) {
    for (let x = columns - 1; x >= 0; x -= 1) {
      longest[y * width + x] =
        before[y] === after[x]
          ? longest[(y + 1) * width + x + 1]! + 1
          : Math.max(longest[(y + 1) * width + x]!, longest[y * width + x + 1]!);
    }
  }
  const deleted = before.map(() => true);
  const inserted = after.map(() => true);
  for (let y = 0, x = 0; y < rows && x < columns;) {
    if (before[y] === after[x]) {
      deleted[y++] = false;
      inserted[x++] = false;
    } else if (longest[(y + 1) * width + x]! >= longest[y * width + x + 1]!) y += 1;
    else x += 1;
  }
  return { deleted, inserted };
}

/**
 * What was changed between a draft, of which only fingerprint and shape are known, and the text that was sent, by its kinds.
 * Empty where nothing was. `sentText` without quoted lines and signature; `after` is its fingerprint.
 */
export function editKindsOf(
  before: readonly number[],
  beforeShape: string,
  after: readonly number[],
  sentText: string,
): EditCounts {
  const draft = readShape(beforeShape);
  const sent = readShape(shapeOf(sentText));
  // A shape that does not fit its words says nothing about them.
  if (draft.length !== before.length || sent.length !== after.length) return {};
  const { deleted, inserted } = alignWords(before, after);
  if (!deleted.includes(true) && !inserted.includes(true)) return {};
  const gone = draft.filter((_, at) => deleted[at]);
  const come = sent.filter((_, at) => inserted[at]);
  const counts: Record<EditKind, number> = {
    'changed-greeting': Number([...gone, ...come].some(({ part }) => part === 'greeting')),
    ...openerKinds(draft, deleted),
    'changed-number': Math.max(countOf(gone, 'number'), countOf(come, 'number')),
    'tone-word-out': countOf(gone, 'tone'),
    'tone-word-in': countOf(come, 'tone'),
    'added-line': wholeSentences(sent, inserted, ['opener', 'body']),
    'deleted-line': wholeSentences(draft, deleted, ['body']),
    'changed-close': Number([...gone, ...come].some(({ part }) => part === 'close')),
    shorter: Number(after.length <= before.length * muchShorter),
    longer: Number(after.length >= before.length * muchLonger),
    'other-words': 0,
  };
  if (Object.values(counts).every((count) => count === 0)) counts['other-words'] = gone.length + come.length;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const mostWords = 2_000;
const muchShorter = 0.7;
const muchLonger = 1.4;

/** A sentence of which this share of words has no partner is gone, or new, as a whole. */
const wholeShare = 0.8;
const shortestLine = 4;

function openerKinds(draft: readonly WordShape[], deleted: readonly boolean[]) {
  const opener = draft.flatMap(({ part }, at) => (part === 'opener' ? [deleted[at]!] : []));
  const share = opener.filter(Boolean).length / Math.max(1, opener.length);
  return {
    'deleted-opener': Number(share >= wholeShare),
    'changed-opener': Number(share > 0 && share < wholeShare),
  };
}

function countOf(shapes: readonly WordShape[], mark: WordShape['mark']): number {
  return shapes.filter((shape) => shape.mark === mark).length;
}

function wholeSentences(
  shapes: readonly WordShape[],
  unpaired: readonly boolean[],
  parts: WordShape['part'][],
): number {
  let count = 0;
  for (let start = 0; start < shapes.length;) {
    let end = start + 1;
    while (end < shapes.length && !shapes[end]!.starts) end += 1;
    const lone = unpaired.slice(start, end).filter(Boolean).length;
    const length = end - start;
    if (length >= shortestLine && parts.includes(shapes[start]!.part) && lone >= length * wholeShare) count += 1;
    start = end;
  }
  return count;
}
