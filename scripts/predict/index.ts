import { createInterface } from 'node:readline';
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
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answer(task, line))}\n`);
  }
}

async function answer(task: (typeof tasks)[string], line: string): Promise<object> {
  let input: unknown;
  try {
    input = JSON.parse(line);
    return await task(input);
  } catch (error) {
    return { id: idOf(input), error: error instanceof Error ? error.message : String(error) };
  }
}

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
}

await main();
