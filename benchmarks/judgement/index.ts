import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { assessSensitivity, sensitivityLabels } from '@/utils/judgement';
import { median, quantile } from '../support/statistics';

const splits = [
  'tune',
  'test',
  'unseen',
  'fresh',
  'blind',
  'blind-2',
  'blind-3',
  'blind-4',
  'blind-5',
  'blind-6',
  'blind-7',
] as const;

const line = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  label: z.string(),
  split: z.enum(splits),
});
type Line = z.infer<typeof line>;

/** `npm run bench -- judgement`: the gate against our corpus, tuning and test part apart, with the confusions of each. */
function main(): void {
  const folder = resolve(import.meta.dirname, '../../data/judgement');
  const lines = globSync('*.jsonl', { cwd: folder }).flatMap((file) =>
    readFileSync(resolve(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text))),
  );
  for (const split of splits)
    report(
      split,
      lines.filter((entry) => entry.split === split),
    );
  const times = lines.map(({ text }) => timed(text));
  console.log(`Time a text: median ${median(times).toFixed(3)} ms, p95 ${quantile(times, 0.95).toFixed(3)} ms`);
  const hostile = [
    'i will kill my father died ',
    'a ',
    '1.000.000 ',
    'my son is ',
    'nicht mehr ',
    'book "',
    'he is ten, ',
    'ehemann ex er ',
    'wheelchair nobody else ',
    'my husband he reads my ',
    'he saw the wheelchair colleague got ',
    'ele na minha porta ',
    '"Xx ',
  ].map((piece) => timed(piece.repeat(20_000 / piece.length)));
  console.log(`Hostile texts of 20 kB: worst ${Math.max(...hostile).toFixed(1)} ms`);
}

function report(split: string, lines: readonly Line[]): void {
  const labels = [...sensitivityLabels, 'none'];
  const given = lines.map((entry) => ({ ...entry, said: assessSensitivity(entry.text).label }));
  console.log(`\n${split}: ${lines.length} lines (rows: written for, columns: said)`);
  console.log(
    ['', ...labels.map((label) => label.slice(0, 6)), 'recall', 'precis']
      .map((cell, at) => (at ? cell.padStart(7) : cell.padEnd(15)))
      .join(''),
  );
  for (const label of labels) {
    const row = given.filter((entry) => entry.label === label);
    const counts = labels.map((other) => row.filter(({ said }) => said === other).length);
    const right = row.filter(({ said }) => said === label).length;
    const all = given.filter(({ said }) => said === label).length;
    console.log(
      [
        label.padEnd(15),
        ...counts.map((count) => String(count || '.').padStart(7)),
        share(right, row.length),
        share(right, all),
      ].join(''),
    );
  }
  for (const language of ['en', 'id', 'de', 'es', 'fr', 'pt']) {
    const part = given.filter((entry) => entry.language === language);
    const grave = part.filter(({ label }) => label !== 'none');
    const plain = part.filter(({ label }) => label === 'none');
    console.log(
      `${language}: exact ${share(part.filter(({ said, label }) => said === label).length, part.length)} %, fires on grave ${share(grave.filter(({ said }) => said !== 'none').length, grave.length)} %, fires on hard negatives ${share(plain.filter(({ said }) => said !== 'none').length, plain.length)} %`,
    );
  }
  if (process.argv.includes('--errors') && split !== 'test') {
    for (const { id, said, text } of given.filter((entry) => entry.said !== entry.label))
      console.log(`  ${id} -> ${said}: ${text}`);
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(7);
}

function timed(text: string): number {
  const start = performance.now();
  assessSensitivity(text);
  return performance.now() - start;
}

main();
