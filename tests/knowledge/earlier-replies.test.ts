import { describe, expect, it } from 'vitest';
import { acceptedReplySources, createTeamKnowledge, type KeptRow, type SourceText } from '@/utils/knowledge';
import { conversationOf } from '../support/draft-requests';
import { teamMacros } from '../support/team-macros';

const conversation = conversationOf({
  subject: 'Refund',
  messages: ['Hello, where is my refund? The money is still not on my card.'],
});
const said = acceptedReplySources([
  {
    id: 's1',
    at: '2026-11-12T09:00:00Z',
    text: 'I have asked the bank where the refund to your card is. It left us on Monday.',
  },
  { id: 's2', at: '2026-11-13T09:00:00Z', text: 'The blue lamp is back in the shop.' },
]);

function visit(replies: () => Promise<readonly SourceText[]>) {
  const rows: KeptRow[] = [];
  const troubles: unknown[] = [];
  const knowledge = createTeamKnowledge({
    store: { keptKnowledge: async () => undefined, keepKnowledge: async (row) => void rows.push(row) },
    replies,
    breathe: async () => undefined,
    now: () => new Date('2026-11-28T12:00:00Z'),
    onTrouble: (error) => troubles.push(error),
  });
  const question = { conversation, macros: teamMacros, language: 'en' };
  return { rows, troubles, question, knowledge };
}

describe('what the agent wrote in other tickets', () => {
  it('is found by sentence where it fits, with its day', async () => {
    const { knowledge, question } = visit(async () => said);
    expect(await knowledge.earlier(question)).toMatchObject([
      { id: 'accepted-reply:s1#0', kind: 'accepted-reply', sentAt: '2026-11-12T09:00:00Z', best: true },
      { id: 'accepted-reply:s1#1' },
    ]);
  });

  it('is not among what a draft may rest on', async () => {
    const { knowledge, question } = visit(async () => said);
    const found = await knowledge.find(question);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ kind }) => kind)).not.toContain('accepted-reply');
  });

  it('is in no index that is kept, and not in the library that goes along with requests', async () => {
    const { knowledge, question, rows } = visit(async () => said);
    await knowledge.find(question);
    await knowledge.earlier(question);
    const library = (await knowledge.library(question)) ?? [];
    expect(library.length).toBeGreaterThan(0);
    expect(JSON.stringify([rows, library])).not.toContain('asked the bank');
  });

  it('is gone with the next search once it was deleted, for the same ticket too', async () => {
    let kept: readonly SourceText[] = said;
    const { knowledge, question } = visit(async () => kept);
    expect(await knowledge.earlier(question)).toHaveLength(2);
    kept = [];
    expect(await knowledge.earlier(question)).toEqual([]);
  });

  it('is none where it cannot be read, and says so', async () => {
    const { knowledge, question, troubles } = visit(async () => {
      throw new Error('disk');
    });
    expect(await knowledge.earlier(question)).toEqual([]);
    expect(troubles).toHaveLength(1);
  });
});
