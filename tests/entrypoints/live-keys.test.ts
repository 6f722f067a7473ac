import { describe, expect, it } from 'vitest';
import { liveKeys } from '@/entrypoints/panel/live-keys';

const home = 'https://api.example';

function rig(stored: Record<string, string>) {
  const reads: string[] = [];
  let change: () => void = () => undefined;
  let fails = false;
  const keyFor = liveKeys(
    async (baseUrl) => {
      reads.push(baseUrl);
      if (fails) throw new Error('the database did not answer');
      return stored[baseUrl];
    },
    (changed) => {
      change = changed;
    },
  );
  return { keyFor, reads, change: () => change(), fail: (now: boolean) => (fails = now) };
}

describe('a key that is read ahead of a press', () => {
  it('is read once, and only for the address that it was entered for', async () => {
    const { keyFor, reads } = rig({ [home]: 'one' });
    expect([await keyFor(home), await keyFor(home)]).toEqual(['one', 'one']);
    expect(await keyFor('https://other.example')).toBeUndefined();
    expect(reads).toEqual([home, 'https://other.example']);
  });

  it('is the new one right after it was changed, and none after it was forgotten', async () => {
    const stored: Record<string, string> = { [home]: 'old' };
    const { keyFor, change } = rig(stored);
    await keyFor(home);
    stored[home] = 'new';
    change();
    expect(await keyFor(home)).toBe('new');
    delete stored[home];
    change();
    expect(await keyFor(home)).toBeUndefined();
  });

  it('is asked for again where it could not be read', async () => {
    const { keyFor, fail } = rig({ [home]: 'one' });
    fail(true);
    await expect(keyFor(home)).rejects.toThrow('did not answer');
    fail(false);
    expect(await keyFor(home)).toBe('one');
  });
});
