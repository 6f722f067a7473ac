import type { PredictTask } from './tasks';

/**
 * Answers one line of input with one object. Never rejects: a line that is not JSON, or that the task refuses, becomes
 * `{id, error}` with the id where one could be read, and the error in one line.
 */
export async function answerLine(task: PredictTask, line: string): Promise<object> {
  let input: unknown;
  try {
    input = JSON.parse(line);
    return await task(input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: idOf(input), error: message.replace(/\s+/g, ' ') };
  }
}

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
}
