import { fakeBrowser } from '../support/fake-extension';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ticketKey } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import { forgetInboxes, forgetTicket, loadInboxes, noteReading, noteVote } from '@/utils/settings/inbox-store';
import { threadOf } from '../support/frustration';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

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

const unsupported: FrustrationReading = { ...reading(0.2), modelScore: undefined };

describe('what this installation has seen', () => {
  it('outlives the page that saw it, whoever writes at the same moment', async () => {
    await Promise.all([
      noteReading(reading(0.2), ticket('1'), 90),
      noteReading(reading(0.3), ticket('2'), 90),
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
    await noteReading({ ...reading(0.2), level }, ticket('1'), 90);
    const { en } = await loadInboxes();
    expect(en?.scores[0]?.shown?.flagged).toBe(flagged);
  });

  it('is forgotten on request', async () => {
    await noteReading(reading(0.2), ticket('1'), 90);
    await forgetInboxes();
    expect(await loadInboxes()).toEqual({});
  });

  it('is forgotten after the days that are kept, and by the ticket', async () => {
    await noteReading(reading(0.2), ticket('1'), 90, new Date('2026-08-01T10:00:00Z'));
    await noteReading(reading(0.3), ticket('2'), 90, new Date('2026-11-29T10:00:00Z'));
    await noteReading(reading(0.4), ticket('3'), 90, new Date('2026-11-30T10:00:00Z'));
    expect((await loadInboxes())['en']?.scores.map(({ score }) => score)).toEqual([0.3, 0.4]);
    await forgetTicket(ticketKey(ticket('2')), []);
    expect((await loadInboxes())['en']?.scores.map(({ score }) => score)).toEqual([0.4]);
  });

  it('is looked through with a reading that is not kept, too', async () => {
    await noteReading(reading(0.2), ticket('1'), 90, new Date('2026-08-01T10:00:00Z'));
    await noteReading(unsupported, ticket('2'), 90, new Date('2026-11-30T12:00:00Z'));
    expect((await loadInboxes())['en']?.scores).toEqual([]);
  });

  it('is not written anew where nothing is to be forgotten', async () => {
    await noteReading(reading(0.2), ticket('1'), 90);
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    await noteReading(unsupported, ticket('2'), 90);
    await forgetTicket('desk:unknown', ['desk:unknown#1']);
    await noteVote('de', 'unknown', undefined);
    expect(written).not.toHaveBeenCalled();
    await forgetTicket(ticketKey(ticket('1')), []);
    expect(written).toHaveBeenCalledOnce();
  });

  it('is gone where it is damaged and something is to be forgotten', async () => {
    const damaged = { scores: [{ id: 'a', score: 0.4 }], votes: [{ id: 'b', score: null, frustrated: true }] };
    await fakeBrowser.storage.local.set({ inbox: { en: damaged } });
    await forgetTicket('desk:1', []);
    expect((await fakeBrowser.storage.local.get('inbox'))['inbox']).toEqual({});
  });

  it('says so where the browser cannot say what is stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    expect(await loadInboxes()).toEqual({});
    await expect(forgetTicket('desk:1', [])).rejects.toThrow('no storage');
    await expect(noteReading(reading(0.2), ticket('1'), 90)).rejects.toThrow('no storage');
  });

  it('does not come back with what was being written when all was deleted', async () => {
    await noteReading(reading(0.2), ticket('1'), 90);
    await Promise.all([noteReading(reading(0.3), ticket('2'), 90), forgetInboxes()]);
    expect(await loadInboxes()).toEqual({});
  });

  it('is nothing of a language that is not supported', async () => {
    await noteReading({ ...reading(0.2), modelScore: undefined }, ticket('1'), 90);
    expect(await loadInboxes()).toEqual({});
  });

  it('outlives an update, scores without what was shown included', async () => {
    const before = { en: { scores: [{ id: 'a', score: 0.4 }], votes: [{ id: 'c', score: 0.9, frustrated: false }] } };
    await fakeBrowser.storage.local.set({ inbox: before });
    expect(await loadInboxes()).toEqual(before);
  });

  it.each([
    ['text'],
    [[]],
    [{ en: 'much' }],
    [{ en: null }],
    [{ en: { scores: [{ id: 1 }], votes: [] } }],
    [{ en: { scores: [null], votes: [] } }],
    [{ en: { scores: [], votes: {} } }],
    [{ en: { scores: [{ id: 'a', score: null }], votes: [] } }],
    [{ en: { scores: [{ id: 'a', score: 0.4, day: 'Monday' }], votes: [] } }],
    [{ en: { scores: [{ id: 'a', score: 0.4, shown: { id: 'b' } }], votes: [] } }],
    [{ en: { scores: [], votes: [{ id: 'a', score: 0.4 }] } }],
    [{ en: { scores: [], votes: [] }, de: {} }],
  ])('is nothing where %j is stored', async (value) => {
    await fakeBrowser.storage.local.set({ inbox: value });
    expect(await loadInboxes()).toEqual({});
  });
});
