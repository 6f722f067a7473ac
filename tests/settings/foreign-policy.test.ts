import { fakeBrowser } from '../support/fake-extension';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadTeam } from '@/utils/settings';
import { samplePack } from '../support/packs';

describe('a policy from another realm, as Firefox gives it to a frame in a page', () => {
  it('counts like any other', async () => {
    const foreign = runInNewContext(
      `(${JSON.stringify({ settings: { engine: 'claude' }, pack: JSON.stringify(samplePack()) })})`,
    ) as object;
    fakeBrowser.storage.managed.get = () => Promise.resolve(foreign as never);
    expect(Object.getPrototypeOf(foreign)).not.toBe(Object.prototype);
    expect(await loadTeam()).toMatchObject({ settings: { engine: 'claude' }, packFrom: 'policy', problems: [] });
  });
});
