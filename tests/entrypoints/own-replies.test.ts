import { describe, expect, it } from 'vitest';
import { voiceKeeper } from '@/entrypoints/panel/voice';
import { memoryDatabase } from '@/utils/database';
import { defaultPreferences, type Preferences } from '@/utils/settings';
import type { LearnedPair } from '@/utils/voice';
import { conversationOf } from '../support/draft-requests';

const conversation = conversationOf({ messages: ['Where is my refund?'] });
const pair = (id: string, change: Partial<LearnedPair> = {}): LearnedPair => ({
  id,
  ticketKey: `sample:${conversation.account}:other-${id}`,
  at: '2026-11-12T09:00:00Z',
  scope: { language: 'en', brand: conversation.account, topic: 'refund' },
  presetId: 'warm',
  draft: 'x',
  sent: 'Hello [NAME_1],\n\nThe bank has it. We wrote to [EMAIL_1] twice.\n\nBest,\nTom',
  applied: [],
  ...change,
});

async function keeperWith(pairs: readonly LearnedPair[], preferences: Partial<Preferences> = {}) {
  const database = memoryDatabase({ now: () => new Date('2026-11-28T00:00:00Z') });
  for (const each of pairs) {
    await database.voice.keepPending({ ...each, suggestionId: each.id, shownAt: each.at });
    await database.voice.settlePending(each.id, each);
  }
  return {
    database,
    keeper: voiceKeeper(database, async () => ({ ...defaultPreferences, voiceMemory: true, ...preferences })),
  };
}

describe('the agent’s own replies', () => {
  it('are given without the letter’s frame and without a sentence that speaks of another customer', async () => {
    const { keeper } = await keeperWith([pair('a')]);
    expect(await keeper.replies(conversation)).toEqual([
      { kind: 'accepted-reply', id: 'a', title: '', text: 'The bank has it.', sentAt: '2026-11-12T09:00:00Z' },
    ]);
  });

  it.each<[string, LearnedPair[], Partial<Preferences>]>([
    ['the agent has not opted in', [pair('a')], { voiceMemory: false }],
    ['they were for another brand', [pair('a', { scope: { language: 'en', brand: 'other', topic: 'refund' } })], {}],
    [
      'they were for this very ticket',
      [pair('a', { ticketKey: `${conversation.helpdesk}:${conversation.account}:${conversation.ticketId}` })],
      {},
    ],
    ['nothing but masked sentences is left', [pair('a', { sent: 'Hello,\n\nWe wrote to [EMAIL_1].\n\nBest' })], {}],
  ])('are none where %s', async (_, pairs, preferences) => {
    const { keeper } = await keeperWith(pairs, preferences);
    expect(await keeper.replies(conversation)).toEqual([]);
  });

  it('are gone once voice memory is forgotten', async () => {
    const { keeper, database } = await keeperWith([pair('a'), pair('b')]);
    expect(await keeper.replies(conversation)).toHaveLength(2);
    await database.voice.forgetAll();
    expect(await keeper.replies(conversation)).toEqual([]);
  });

  it('are gone with what was kept of their ticket', async () => {
    const { keeper, database } = await keeperWith([pair('a'), pair('b')]);
    await database.deleteForTicket(pair('a').ticketKey);
    expect((await keeper.replies(conversation)).map(({ id }) => id)).toEqual(['b']);
  });

  it('are gone with all that was kept, and past their time', async () => {
    const { keeper, database } = await keeperWith([pair('a'), pair('old', { at: '2024-01-01T00:00:00Z' })]);
    await database.sweep(30);
    expect((await keeper.replies(conversation)).map(({ id }) => id)).toEqual(['a']);
    await database.deleteAllFeedback();
    expect(await keeper.replies(conversation)).toEqual([]);
  });
});
