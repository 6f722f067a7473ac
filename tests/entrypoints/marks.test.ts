import 'fake-indexeddb/auto';
import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { noNumbers } from '@/entrypoints/panel/numbers';
import { openStore } from '@/entrypoints/panel/store';
import { readingKey, ticketKey } from '@/utils/conversation';
import type { ReadingMark } from '@/utils/feedback';
import { createChosenReader, shortName } from '@/utils/frustration';
import { forgetTicket, loadInboxes, noteReading } from '@/utils/settings/inbox-store';
import { loadModelFromDisk, threadOf } from '../support/frustration';

beforeEach(() => fakeBrowser.reset());

const reader = createChosenReader(loadModelFromDisk, async () => 'balanced', loadInboxes);
const thread = threadOf(['customer', 'I have been waiting for two weeks now. Why does nobody call me back?']);
const dismissal = (i: number): ReadingMark => ({
  id: `desk:${i}#m`,
  ticketKey: `desk:${i}`,
  at: new Date().toISOString(),
  verdict: 'wrong',
  level: 'frustrated',
  score: 0.8,
  modelScore: 0.8,
  language: 'en',
  causes: [],
});

describe('a mark in the panel', () => {
  it('moves the readings of this machine once there are 30, and back again when they are taken back', async () => {
    const { records } = await openStore(false, noNumbers);
    const before = await reader.read(thread);
    for (let i = 0; i < 29; i += 1) await records.mark(dismissal(i).id, dismissal(i));
    expect((await reader.read(thread)).score).toBe(before.score);
    await records.mark(dismissal(29).id, dismissal(29));
    expect((await reader.read(thread)).score).toBeLessThan(before.score);
    await records.mark(dismissal(29).id, undefined);
    expect((await reader.read(thread)).score).toBe(before.score);
  });

  it('bears the name that the reading was noted under', async () => {
    const reading = await reader.read(thread);
    await noteReading(reading, thread, 90);
    const id = readingKey(ticketKey(thread), reading.messages.at(-1)!.messageId);
    const { records } = await openStore(false, noNumbers);
    await records.mark(id, { ...dismissal(1), id });
    const { en } = await loadInboxes();
    expect(en?.votes[0]?.id).toMatch(/^[0-9a-f]{1,8}$/);
    expect(en?.scores[0]?.shown?.id).toBe(en?.votes[0]?.id);
  });

  it('is kept as numbers, without the ticket', async () => {
    const { records } = await openStore(false, noNumbers);
    await records.mark(dismissal(4127).id, dismissal(4127));
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).toContain('0.8');
    expect(stored).not.toContain('4127');
  });

  it('is forgotten with its ticket, and with a reading after the days that are kept', async () => {
    const { records } = await openStore(false, noNumbers);
    await records.mark(dismissal(1).id, dismissal(1));
    await records.mark(dismissal(2).id, dismissal(2));
    await forgetTicket(dismissal(1).ticketKey, [dismissal(1).id]);
    const { en } = await loadInboxes();
    expect(en?.votes.map(({ id }) => id)).toEqual([shortName(dismissal(2).id)]);
    const inDays = (days: number) => new Date((en!.votes[0]!.day! + days) * 86_400_000);
    const reading = await reader.read(thread);
    await noteReading(reading, thread, 90, inDays(89));
    expect((await loadInboxes())['en']?.votes).toHaveLength(1);
    await noteReading(reading, thread, 90, inDays(90));
    expect((await loadInboxes())['en']?.votes).toEqual([]);
  });

  it('teaches nothing in a private window', async () => {
    const { records } = await openStore(true, noNumbers);
    await records.mark(dismissal(1).id, dismissal(1));
    expect(await loadInboxes()).toEqual({});
  });
});
