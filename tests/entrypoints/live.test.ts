import { describe, expect, it } from 'vitest';
import { live } from '@/entrypoints/panel/live';

describe('a value that is kept as its watcher tells it', () => {
  it('is read once, however often it is asked for', async () => {
    let reads = 0;
    const value = live(
      async () => (reads += 1),
      () => undefined,
      new AbortController().signal,
    );
    expect([await value(), await value()]).toEqual([1, 1]);
  });

  it('is what the watcher told last', async () => {
    let tell: (latest: string) => void = () => undefined;
    const value = live(
      async () => 'read',
      (listener) => {
        tell = listener;
      },
      new AbortController().signal,
    );
    expect(await value()).toBe('read');
    tell('told');
    expect(await value()).toBe('told');
  });
});
