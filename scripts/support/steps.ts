import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run';
import { type Tally, tallyOf } from './tally';

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

/** How a Vitest project is run: only files with one of the filters in their names, a test given up after so many tries. */
interface TestRun {
  filters?: readonly string[];
  tries?: number;
}

/** A Vitest project, each of its tests counted. The report names each test that needed another try. */
export function tests(project: string, { filters = [], tries = 1 }: TestRun = {}): Step {
  const report = join(root, '.cache', `${project}.json`);
  return {
    name: `${project} tests`,
    async run() {
      mkdirSync(join(root, '.cache'), { recursive: true });
      rmSync(report, { force: true });
      const code = await run('vitest', [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        `--retry=${tries - 1}`,
        // A filter may name files of one project only.
        ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
      ]);
      const tally = tallyOf(report);
      return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
    },
  };
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
  for (const fault of results.flatMap(({ tally }) => tally.faults ?? [])) console.log(`FAILED ${fault}\n`);
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
