import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { authoredMessages } from '@/scripts/train/corpora';
import { createFrustrationReader } from '@/utils/frustration';
import type { LanguageCode } from '@/utils/frustration/languages';
import { languageCodes } from '@/utils/frustration/languages';
import { longTicket } from './long-ticket';
import { hasModel, loadScorer, readModelFile } from './models';
import { row } from './table';

/** Bytes of each model, time for a message and for a ticket of 50 messages, in this process. */
export async function printCost(): Promise<void> {
  row('size', 'KB gzip');
  for (const language of languageCodes.filter(hasModel)) row(language, kilobytes(`frustration-${language}.bin`));
  row('language', kilobytes('language.bin'));
  const texts = authoredMessages('en').map(({ text }) => text);
  if (texts.length === 0) return;
  const { score } = loadScorer('en');
  for (const text of texts) score(text);
  const times = texts.map((text) => {
    const started = performance.now();
    score(text);
    return performance.now() - started;
  });
  row('time', 'median ms', 'p95 ms');
  row('one message', quantile(times, 0.5), quantile(times, 0.95));
  await printTicket();
}

async function printTicket(): Promise<void> {
  const ticket = longTicket('en');
  if (!ticket) return;
  row('first reading of 50', 'median ms', '(of five fresh processes, which share the machine)');
  for (const language of languageCodes.filter((code) => longTicket(code))) {
    const colds = Array.from({ length: 5 }, () => coldReading(language));
    row(`  ${language}`, quantile(colds, 0.5));
  }
  const reader = createFrustrationReader((file) => Promise.resolve(readModelFile(file)));
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    const begun = performance.now();
    await reader.read(ticket);
    times.push(performance.now() - begun);
  }
  row('ticket of 50 messages', quantile(times.slice(5), 0.5), quantile(times.slice(5), 0.95));
}

/** Milliseconds of a first reading in a process of its own, its files in memory already. */
function coldReading(language: LanguageCode): number {
  const file = resolve(import.meta.dirname, 'cold.ts');
  return Number(execFileSync(process.execPath, ['--import', 'tsx', file, language], { encoding: 'utf8' }));
}

function kilobytes(file: string): string {
  return (gzipSync(new Uint8Array(readModelFile(file)), { level: 9 }).length / 1024).toFixed(1);
}

function quantile(values: readonly number[], at: number): string {
  return values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))]!.toFixed(3);
}
