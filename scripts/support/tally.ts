import { existsSync, readFileSync } from 'node:fs';

/** What a run of tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What went wrong, a test each, for the end of a long output. */
  faults?: readonly string[];
  /** What went wrong at the first try and not at the second, likewise. */
  mended?: readonly string[];
}

/** What the tests of one file came to. `file` is its whole path. */
export interface FileTally extends Tally {
  file: string;
  faults: readonly string[];
}

interface JsonReport {
  testResults: FileReport[];
}

interface FileReport {
  status: string;
  name: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: readonly string[] }[];
}

/** Reads Vitest's JSON report; nothing where none was left. A file that failed before its tests could run counts as one failure. */
export function fileTallies(reportFile: string): FileTally[] | undefined {
  if (!existsSync(reportFile)) return undefined;
  return (JSON.parse(readFileSync(reportFile, 'utf8')) as JsonReport).testResults.map(fileTally);
}

function fileTally({ status, name, message, assertionResults }: FileReport): FileTally {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const unloaded = status === 'failed' && failed.length === 0;
  return {
    file: name,
    passed,
    failed: failed.length + (unloaded ? 1 : 0),
    skipped: assertionResults.length - passed - failed.length,
    faults: unloaded
      ? [`${name}\n${firstLines(message)}`]
      : failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages.map(firstLines)].join('\n')),
  };
}

/** So much of a failure tells what it is; the whole stands where it happened. */
const faultLines = 12;

function firstLines(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !line.includes('node_modules'));
  return lines
    .slice(0, faultLines)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n');
}

/** Adds up, what went wrong too. */
export function sum(tallies: readonly Tally[]): Required<Tally> {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    faults: tallies.flatMap(({ faults }) => faults ?? []),
    mended: tallies.flatMap(({ mended }) => mended ?? []),
  };
}

/** A run of which some files were run again: those count as they came out then, and what they mended is named. */
export function withSecondTry(first: readonly FileTally[], second: readonly FileTally[]): Tally[] {
  return first.map((before) => {
    const after = second.find(({ file }) => file === before.file);
    if (!after) return before;
    return after.failed === 0 ? { ...after, mended: before.faults } : after;
  });
}
