import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FileTally, fileTallies, sum, withSecondTry } from '../../scripts/support/tally';

const folder = mkdtempSync(join(tmpdir(), 'tandem-tally-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (...testResults: readonly object[]) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return fileTallies(file);
};
const test = (status: string, fullName: string, failureMessages: readonly string[] = []) => ({
  status,
  fullName,
  failureMessages,
});
const tally = (file: string, passed: number, ...faults: string[]): FileTally => ({
  file,
  passed,
  failed: faults.length,
  skipped: 0,
  faults,
});

describe('what a run of tests came to', () => {
  it('names each test that failed with the first lines of why, and none that passed', () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const assertionResults = [test('passed', 'keeps it'), test('failed', 'sends it', [long]), test('pending', 'later')];
    const [file] = report({ status: 'failed', name: 'a.e2e.ts', message: '', assertionResults }) ?? [];
    expect(file).toMatchObject({ file: 'a.e2e.ts', passed: 1, failed: 1, skipped: 1 });
    const lines = Array.from({ length: 12 }, (_, line) => `  line ${line}`);
    expect(file?.faults).toEqual([['sends it', ...lines].join('\n')]);
  });

  it('counts a file that failed outside its tests as one failure, and names it', () => {
    const unloaded = { status: 'failed', name: 'b.test.ts', message: 'Error: no such module', assertionResults: [] };
    const torn = { ...unloaded, message: 'Error: afterAll', assertionResults: [test('passed', 'keeps it')] };
    expect(report(unloaded, torn)).toEqual([
      tally('b.test.ts', 0, 'b.test.ts\n  Error: no such module'),
      tally('b.test.ts', 1, 'b.test.ts\n  Error: afterAll'),
    ]);
  });

  it('is unknown where a run left no report', () => {
    expect(fileTallies(join(folder, 'nothing.json'))).toBeUndefined();
  });

  it('counts a file that was run again as it came out then, and names what was mended', () => {
    const first = [tally('a', 3), tally('b', 1, 'b sends'), tally('c', 0, 'c keeps', 'c sends')];
    const second = [tally('b', 2), tally('c', 1, 'c sends')];
    const total = sum(withSecondTry(first, second));
    expect(total).toEqual({ passed: 6, failed: 1, skipped: 0, faults: ['c sends'], mended: ['b sends'] });
  });
});
