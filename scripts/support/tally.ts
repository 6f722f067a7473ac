import { existsSync, readFileSync } from 'node:fs';

/** What a run of tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What went wrong, a test each, for the end of a long output. */
  faults?: readonly string[];
}

/** So much of a failure tells what it is; the whole stands where it happened. */
const faultLines = 12;

interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: {
    status: string;
    name: string;
    message: string;
    assertionResults: { status: string; title: string; fullName: string; failureMessages: readonly string[] }[];
  }[];
}

/** Reads Vitest's JSON report. A file that failed before its tests could run counts as one failure. */
export function tallyOf(reportFile: string): Tally {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as JsonReport;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    faults: [
      ...unloaded.map(({ name, message }) => `${name}\n${firstLines(message)}`),
      ...report.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => [fullName, ...failureMessages.map(firstLines)].join('\n')),
    ],
  };
}

function firstLines(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(0, faultLines)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n');
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
