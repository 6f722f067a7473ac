import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { weightedKappa } from './metrics';

/** q calm, g glad, p polite problem, m mild frustration, s strong frustration, f furious. */
export type Band = 'q' | 'g' | 'p' | 'm' | 's' | 'f';

/** The level 0 to 3 that a band stands for: questions, thanks and polite problems are all calm. */
export const bandLevels: Readonly<Record<Band, number>> = { q: 0, g: 0, p: 0, m: 1, s: 2, f: 3 };

/** The first annotator's band and the second's, given blind. */
export type Pair = readonly [first: Band, second: Band];

/** Whether a line may be learnt from and measured on: both on the same side of level 2, and at most one level apart. */
export function agreed([first, second]: Pair): boolean {
  return sameSide([first, second]) && distance([first, second]) <= 1;
}

/** How far two annotators agree on levels 0 to 3. */
export interface Agreement {
  lines: number;
  /** Share of lines with the same level, 0 to 1; NaN without lines. */
  raw: number;
  /** Quadratic-weighted kappa. */
  kappa: number;
  /** Lines by the first annotator's level (row) and the second's (column). */
  matrix: number[][];
  /** Lines two or more levels apart. */
  far: number;
  /** Lines that only one of the two would flag (level >= 2). */
  sides: number;
  /** Lines to leave out: either of both. */
  dropped: number;
}

/** Compares two annotators. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const matrix = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  for (const [a, b] of pairs) matrix[bandLevels[a]]![bandLevels[b]]! += 1;
  const count = (is: (pair: Pair) => boolean) => pairs.filter((pair) => is(pair)).length;
  const levels = (side: 0 | 1) => pairs.map((pair) => bandLevels[pair[side]]);
  return {
    lines: pairs.length,
    raw: count((pair) => distance(pair) === 0) / pairs.length,
    kappa: weightedKappa(levels(0), levels(1), 4),
    matrix,
    far: count((pair) => distance(pair) >= 2),
    sides: count((pair) => !sameSide(pair)),
    dropped: count((pair) => !agreed(pair)),
  };
}

const sameSide = ([a, b]: Pair) => bandLevels[a] >= 2 === bandLevels[b] >= 2;
const distance = ([a, b]: Pair) => Math.abs(bandLevels[a] - bandLevels[b]);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const language of ['en', 'id', 'de', 'es', 'fr', 'pt']) print(language);

function print(language: string): void {
  const folder = resolve(import.meta.dirname, '../../data/frustration');
  const read = (file: string) =>
    readFileSync(resolve(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; band: Band; split?: string });
  const second = new Map(read(`labels/second-${language}.jsonl`).map(({ id, band }) => [id, band]));
  const files = readdirSync(resolve(folder, 'authored')).filter((name) => name.startsWith(`${language}-`));
  const rows = files.flatMap((name) => read(`authored/${name}`)).filter(({ id }) => second.has(id));
  for (const split of ['train', 'test', 'all']) {
    const part = rows.filter((row) => split === 'all' || row.split === split);
    const { lines, raw, kappa, matrix, far, sides, dropped } = agreementOf(
      part.map((r) => [r.band, second.get(r.id)!]),
    );
    console.log(
      `${language} ${split}: ${lines} lines, raw ${(100 * raw).toFixed(1)} %, weighted kappa ${kappa.toFixed(3)}`,
    );
    console.log(`  dropped ${dropped} (two levels apart ${far}, other side of level 2 ${sides})`);
    if (split === 'all') console.log(matrix.map((row, i) => `  first ${i} | ${row.join(' ')}`).join('\n'));
  }
}
