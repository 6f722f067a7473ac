import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FrustrationReading } from '@/utils/frustration';
import { forgetInboxes, loadInboxes, noteReading, noteVote } from '@/utils/settings/inbox-store';
import { threadOf } from '../support/frustration';

beforeEach(() => fakeBrowser.reset());

const ticket = (ticketId: string) => ({ ...threadOf(['customer', 'Where is it?']), ticketId });
const reading = (modelScore: number): FrustrationReading => ({
  language: 'en',
  supported: true,
  level: 'frustrated',
  score: modelScore,
  modelScore,
  trend: 'steady',
  causes: [],
  evidence: [],
  messages: [{ messageId: '0', level: 'frustrated', score: modelScore }],
});

describe('what this installation has seen', () => {
  it('outlives the page that saw it, whoever writes at the same moment', async () => {
    await Promise.all([
      noteReading(reading(0.2), ticket('1')),
      noteReading(reading(0.3), ticket('2')),
      noteVote('en', 'c', { id: 'c', score: 0.9, frustrated: false }),
    ]);
    const { en } = await loadInboxes();
    expect(en?.scores.map(({ score }) => score).toSorted()).toEqual([0.2, 0.3]);
    expect(en?.scores.map(({ shown }) => shown?.flagged)).toEqual([true, true]);
    expect(en?.votes).toEqual([{ id: 'c', score: 0.9, frustrated: false }]);
  });

  it.each([
    ['calm', false],
    ['concerned', false],
    ['frustrated', true],
    ['furious', true],
  ] as const)('says of a reading that was %s whether it was shown as a flag: %s', async (level, flagged) => {
    await noteReading({ ...reading(0.2), level }, ticket('1'));
    const { en } = await loadInboxes();
    expect(en?.scores[0]?.shown?.flagged).toBe(flagged);
  });

  it('is forgotten on request', async () => {
    await noteReading(reading(0.2), ticket('1'));
    await forgetInboxes();
    expect(await loadInboxes()).toEqual({});
  });

  it('is nothing of a language that is not supported', async () => {
    await noteReading({ ...reading(0.2), modelScore: undefined }, ticket('1'));
    expect(await loadInboxes()).toEqual({});
  });

  it('outlives an update, scores without what was shown included', async () => {
    const before = { en: { scores: [{ id: 'a', score: 0.4 }], votes: [{ id: 'c', score: 0.9, frustrated: false }] } };
    await fakeBrowser.storage.local.set({ inbox: before });
    expect(await loadInboxes()).toEqual(before);
  });

  it.each([['text'], [{ en: 'much' }], [{ en: { scores: [{ id: 1 }], votes: [] } }]])(
    'is nothing where %j is stored',
    async (value) => {
      await fakeBrowser.storage.local.set({ inbox: value });
      expect(await loadInboxes()).toEqual({});
    },
  );
});
