/** Long enough for a page that woke the worker to have asked, in milliseconds. */
const patienceMs = 2_000;

/** A reading that goes before what nobody waits for. */
export interface ReadingFirst<R extends (...given: never[]) => Promise<unknown>> {
  /** As `read` itself. */
  read: R;
  /** Runs a task once the first reading was answered or has failed, or where none has come in two seconds. */
  afterwards: (task: () => Promise<void>) => void;
}

/** For a worker that has just been woken up. What tasks reject with goes to the console. */
export function readingFirst<R extends (...given: never[]) => Promise<unknown>>(read: R): ReadingFirst<R> {
  const { promise: answered, resolve } = Promise.withResolvers<void>();
  // A task of its own, so that the answer itself goes out before.
  const settle = () => void setTimeout(resolve, 0);
  const patience = setTimeout(resolve, patienceMs);
  const first = (...given: Parameters<R>) => {
    clearTimeout(patience);
    return read(...given).finally(settle);
  };
  return {
    read: first as R,
    afterwards(task) {
      void answered.then(task).catch((error: unknown) => console.warn('Tandem could not finish its start:', error));
    },
  };
}
