/**
 * Keys as they are now, without a read of the database at every press: each is read when it is first asked for, and again whenever `watch` says that
 * keys may have changed; who asks meanwhile waits for that. What could not be read is tried again by the next who asks.
 */
export function liveKeys(
  read: (baseUrl: string) => Promise<string | undefined>,
  watch: (changed: () => void) => void,
): (baseUrl: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<string | undefined>>();
  const readNow = (baseUrl: string): Promise<string | undefined> => {
    const reading = read(baseUrl);
    known.set(baseUrl, reading);
    reading.catch(() => known.get(baseUrl) === reading && known.delete(baseUrl));
    return reading;
  };
  watch(() => {
    for (const baseUrl of known.keys()) {
      void readNow(baseUrl).catch((error: unknown) =>
        console.debug('Tandem will read this key when it is asked for:', error),
      );
    }
  });
  return (baseUrl) => known.get(baseUrl) ?? readNow(baseUrl);
}
