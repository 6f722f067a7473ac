/**
 * A chunk of code that is fetched when it is first asked for and from then on there at once: `import()` of what is loaded already still waits for
 * other work of the page. A load that failed is tried again with the next call.
 */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
