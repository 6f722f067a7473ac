import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepDurably, openDatabase, type StorageKeeper } from '@/utils/database';

/** A browser that answers so, and counts how often it was asked to keep. */
function browserThat(persisted: boolean, grants: boolean) {
  const asked = vi.fn<() => Promise<boolean>>(async () => grants);
  return { storage: { persisted: async () => persisted, persist: asked } satisfies StorageKeeper, asked };
}

describe('what is kept when the disk fills up', () => {
  it.each([
    { persisted: true, grants: false, durable: true, asked: 0 },
    { persisted: false, grants: true, durable: true, asked: 1 },
    { persisted: false, grants: false, durable: false, asked: 1 },
  ])('is asked of the browser only where it has not promised it: %o', async ({ persisted, grants, durable, asked }) => {
    const browser = browserThat(persisted, grants);
    expect(await keepDurably(browser.storage)).toBe(durable);
    expect(browser.asked).toHaveBeenCalledTimes(asked);
  });

  it.each([
    ['knows no storage manager', undefined],
    ['lets a worker only look', { persisted: async () => false }],
    ['has none of it', {}],
  ])('is not promised where the browser %s', async (_, storage) => {
    expect(await keepDurably(storage)).toBe(false);
  });

  it('is not promised where the browser throws, and nothing else fails for it', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warned.mockRestore());
    const persist = () => Promise.reject(new TypeError('storage is off'));
    expect(await keepDurably({ persisted: async () => false, persist })).toBe(false);
    expect(warned).toHaveBeenCalledOnce();
  });

  it('is asked for by whoever opens the database', async ({ task }) => {
    const { storage, asked } = browserThat(false, true);
    (await openDatabase({ name: task.id, storage })).close();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  });
});
