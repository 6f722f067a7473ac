import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetInboxes, loadInboxes, noteScore, noteVote } from '@/utils/settings/inbox-store';

beforeEach(() => fakeBrowser.reset());

describe('what this installation has seen', () => {
  it('outlives the page that saw it, whoever writes at the same moment', async () => {
    await Promise.all([
      noteScore('en', { id: 'a', score: 0.2 }),
      noteScore('en', { id: 'b', score: 0.3 }),
      noteVote('en', 'c', { id: 'c', score: 0.9, frustrated: false }),
    ]);
    const { en } = await loadInboxes();
    expect(en?.scores.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    expect(en?.votes).toEqual([{ id: 'c', score: 0.9, frustrated: false }]);
  });

  it('is forgotten on request', async () => {
    await noteScore('en', { id: 'a', score: 0.2 });
    await forgetInboxes();
    expect(await loadInboxes()).toEqual({});
  });

  it.each([['text'], [{ en: 'much' }], [{ en: { scores: [{ id: 1 }], votes: [] } }]])(
    'is nothing where %j is stored',
    async (value) => {
      await fakeBrowser.storage.local.set({ inbox: value });
      expect(await loadInboxes()).toEqual({});
    },
  );
});
