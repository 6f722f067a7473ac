import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { tellKeysChanged, watchKeys } from '@/utils/settings/key-changes';

beforeEach(() => fakeBrowser.reset());

describe('that a key was saved or forgotten', () => {
  it('is told to every page, each time, until it no longer listens, and says nothing of the key', async () => {
    const here = new AbortController();
    let told = 0;
    watchKeys(() => (told += 1), here.signal);
    await tellKeysChanged();
    await tellKeysChanged();
    expect(told).toBe(2);
    here.abort();
    await tellKeysChanged();
    expect(told).toBe(2);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['keys-changed']);
  });
});
