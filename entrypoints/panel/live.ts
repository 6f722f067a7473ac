/**
 * What changes rarely and is asked for at every press: read when it is first asked for, and from then on as its watcher tells it, until
 * the signal aborts. Storage answers in milliseconds, of which a draft that asks several times would wait for each.
 */
export function live<T>(
  load: () => Promise<T>,
  watch: (listener: (latest: T) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): () => Promise<T> {
  let known: Promise<T> | undefined;
  watch((latest) => {
    known = Promise.resolve(latest);
  }, signal);
  return () => (known ??= load());
}
