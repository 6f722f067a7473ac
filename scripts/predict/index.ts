import '../support/english';
import { createInterface } from 'node:readline';
import { answerLine } from './answer';
import { tasks } from './tasks';

/**
 * Reads one JSON value a line from standard input and writes one a line to standard output, in order. A line that
 * cannot be read or answered becomes `{"id", "error"}`; the rest goes on.
 */
async function main(): Promise<void> {
  const name = process.argv[2] ?? '';
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) {
    console.error(`Usage: npm run predict -- <${Object.keys(tasks).join('|')}> < lines.jsonl`);
    process.exitCode = 2;
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answerLine(task, line))}\n`);
  }
}

// Whoever reads the answers may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
await main();
