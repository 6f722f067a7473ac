import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sum, tallyOf } from '../../scripts/support/tally';

const folder = mkdtempSync(join(tmpdir(), 'tandem-tally-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (counts: object, testResults: readonly object[]) => {
  const file = join(folder, 'report.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0 };
  writeFileSync(file, JSON.stringify({ ...none, ...counts, testResults }));
  return tallyOf(file);
};
const test = (status: string, fullName: string, failureMessages: readonly string[] = []) => ({
  status,
  fullName,
  title: fullName,
  failureMessages,
});

describe('what a run of tests came to', () => {
  it('names each test that failed with the first lines of why, and none that passed', () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const tally = report({ numPassedTests: 1, numFailedTests: 1 }, [
      {
        status: 'failed',
        name: 'a.e2e.ts',
        message: '',
        assertionResults: [test('passed', 'keeps it'), test('failed', 'sends it', [long])],
      },
    ]);
    expect(tally).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
    expect(tally.faults).toHaveLength(1);
    expect(tally.faults?.[0]?.split('\n')).toEqual([
      'sends it',
      ...Array.from({ length: 12 }, (_, line) => `  line ${line}`),
    ]);
  });

  it('counts a file that could not be loaded as one failure, and names it', () => {
    const tally = report({}, [
      { status: 'failed', name: 'b.test.ts', message: 'Error: no such module', assertionResults: [] },
    ]);
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0, faults: ['b.test.ts\n  Error: no such module'] });
  });

  it('counts a run that left no report as one failure', () => {
    expect(tallyOf(join(folder, 'nothing.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up', () => {
    expect(sum([report({ numPassedTests: 2, numTodoTests: 1 }, []), { passed: 3, failed: 4, skipped: 5 }])).toEqual({
      passed: 5,
      failed: 4,
      skipped: 6,
    });
  });
});
