import { gzipSync } from 'node:zlib';
import { asConversation, authoredConversations, authoredMessages } from '@/scripts/train/corpora';
import { createFrustrationReader } from '@/utils/frustration';
import { languageCodes } from '@/utils/frustration/languages';
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
  const turns = authoredConversations()
    .filter(({ lang }) => lang === 'en')
    .flatMap(({ messages }) => messages);
  if (turns.length < 50) return;
  const started = performance.now();
  const reader = createFrustrationReader((file) => Promise.resolve(readModelFile(file)));
  const ticket = asConversation({
    id: 'long',
    lang: 'en',
    messages: turns.slice(0, 50),
    final: { level: 0, trend: 'steady', causes: [] },
    split: 'test',
  });
  await reader.read(ticket);
  row('first reading of 50', (performance.now() - started).toFixed(1));
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const begun = performance.now();
    await reader.read(ticket);
    times.push(performance.now() - begun);
  }
  row('ticket of 50 messages', quantile(times, 0.5), quantile(times, 0.95));
}

function kilobytes(file: string): string {
  return (gzipSync(new Uint8Array(readModelFile(file)), { level: 9 }).length / 1024).toFixed(1);
}

function quantile(values: readonly number[], at: number): string {
  return values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))]!.toFixed(3);
}
