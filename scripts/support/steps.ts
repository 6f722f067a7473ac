import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run';
import { type FileTally, fileTallies, sum, type Tally, withSecondTry } from './tally';

/** One step of `npm run check` or `npm test`. */
export interface Step {
  name: string;
  run(): Promise<Tally>;
}

/** A command that passes or fails as a whole. */
export function command(name: string, bin: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const code = await run(bin, args);
      return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
    },
  };
}

/** How a Vitest project is run: only files with one of the filters in their names; files that failed once more, on the second of two tries. */
interface TestRun {
  filters?: readonly string[];
  tries?: 1 | 2;
}

/**
 * A Vitest project, each of its tests counted. A second try is of a whole file, since a story rests on the steps before it; the end of
 * the output names what needed one.
 */
export function tests(project: string, { filters = [], tries = 1 }: TestRun = {}): Step {
  return {
    name: `${project} tests`,
    async run() {
      const first = await runProject(project, filters);
      const failed = (first.files ?? []).filter((file) => file.failed > 0).map(({ file }) => file);
      if (tries === 1 || !first.files || failed.length === 0) return totalOf(first);
      console.log(`\n== ${project} tests, second try of ${failed.join(', ')}`);
      const second = await runProject(project, failed);
      const files = second.files ? withSecondTry(first.files, second.files) : first.files;
      return totalOf({ code: second.code, files });
    },
  };
}

interface ProjectRun {
  code: number;
  /** Absent where the run left no report. */
  files?: readonly Tally[];
}

function totalOf({ code, files }: ProjectRun): Tally {
  if (!files) return { passed: 0, failed: 1, skipped: 0 };
  const total = sum(files);
  // Something outside every test went wrong.
  return code !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
}

async function runProject(
  project: string,
  filters: readonly string[],
): Promise<{ code: number; files?: readonly FileTally[] }> {
  const report = join(root, '.cache', `${project}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const code = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // A filter may name files of one project only.
    ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
  ]);
  return { code, files: fileTallies(report) };
}

/** Runs every step even after one failed, prints what each came to, and returns them all. */
export async function runSteps(steps: readonly Step[]): Promise<Tally[]> {
  const results: { name: string; tally: Tally; seconds: number }[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const begun = performance.now();
    const tally = await step.run();
    results.push({ name: step.name, tally, seconds: (performance.now() - begun) / 1000 });
  }
  console.log('');
  const { faults, mended } = sum(results.map(({ tally }) => tally));
  for (const fault of mended) console.log(`passed at its second try: ${fault}\n`);
  for (const fault of faults) console.log(`FAILED ${fault}\n`);
  for (const { name, tally, seconds } of results) {
    console.log(
      `${tally.failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(14)} ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds.toFixed(0)} s)`,
    );
  }
  return results.map((result) => result.tally);
}

/** The steps of `npm run check`: everything but the browsers. */
export const checkSteps: readonly Step[] = [
  command('format', 'prettier', ['--check', '--log-level=warn', '.']),
  command('lint', 'oxlint', ['--type-aware']),
  command('types', 'tsc', ['--noEmit']),
  command('dead code', 'knip', []),
  tests('unit'),
  command('build chrome', 'wxt', ['build', '-b', 'chrome']),
  command('build firefox', 'wxt', ['build', '-b', 'firefox']),
  tests('build'),
];
