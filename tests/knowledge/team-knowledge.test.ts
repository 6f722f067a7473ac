import { describe, expect, it } from 'vitest';
import {
  createTeamKnowledge,
  policyFactSources,
  type KeptRow,
  type KnowledgeParts,
  type KnowledgeQuestion,
} from '@/utils/knowledge';
import { conversationOf } from '../support/draft-requests';
import { teamMacros } from '../support/team-macros';

const conversation = conversationOf({
  subject: 'Refund',
  messages: ['Hello, where is my refund? The money is still not on my card.'],
});
const question = (over: Partial<KnowledgeQuestion> = {}): KnowledgeQuestion => ({
  conversation,
  macros: teamMacros,
  language: 'en',
  ...over,
});

function setUp(over: Partial<KnowledgeParts> = {}) {
  const rows = new Map<string, KeptRow>();
  const troubles: unknown[] = [];
  let now = new Date('2026-11-28T12:00:00Z');
  let breaths = 0;
  const parts: KnowledgeParts = {
    store: {
      keptKnowledge: async (account) => structuredClone(rows.get(account)),
      keepKnowledge: async (row) => void rows.set(row.account, structuredClone(row)),
    },
    breathe: async () => void (breaths += 1),
    now: () => now,
    onTrouble: (error) => troubles.push(error),
    ...over,
  };
  return {
    rows,
    troubles,
    breaths: () => breaths,
    later: (ms: number) => (now = new Date(now.getTime() + ms)),
    visit: () => createTeamKnowledge(parts),
  };
}

const sourceIds = (passages: readonly { sourceId: string }[]) => [...new Set(passages.map(({ sourceId }) => sourceId))];

describe('what the team knows', () => {
  it('answers on the next visit from what was kept, before the page has listed anything', async () => {
    const world = setUp();
    const first = await world.visit().find(question());
    expect(sourceIds(first)[0]).toBe('1');
    expect(await world.visit().find(question({ macros: [] }))).toEqual(first);
  });

  it('is indexed once for one set of macros, however often it is listed', async () => {
    const world = setUp();
    const visit = world.visit();
    await visit.find(question());
    await visit.find(question({ macros: [...teamMacros] }));
    await world.visit().find(question());
    expect(world.breaths()).toBe(1);
  });

  it('answers from before while changed macros are indexed, and from them afterwards', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    let slow = false;
    const world = setUp({ breathe: () => (slow ? gate : Promise.resolve()) });
    const visit = world.visit();
    await visit.find(question());
    slow = true;
    const changed = [{ id: '99', title: 'Refund::New rule', text: 'A refund takes two days to reach your card.' }];
    expect(sourceIds(await visit.find(question({ macros: changed })))[0]).toBe('1');
    open();
    await new Promise((done) => setTimeout(done));
    expect(sourceIds(await visit.find(question({ macros: changed, instruction: 'refund' })))).toEqual(['99']);
  });

  it('belongs to its account alone', async () => {
    const world = setUp();
    await world.visit().find(question());
    const other = { ...conversation, account: 'other.example' };
    expect(await world.visit().find(question({ conversation: other, macros: [] }))).toEqual([]);
  });

  it('needs no store: what cannot be kept is built again', async () => {
    const broken = async () => {
      throw new Error('disk full');
    };
    const world = setUp({ store: { keptKnowledge: broken, keepKnowledge: broken } });
    expect(sourceIds(await world.visit().find(question()))[0]).toBe('1');
    await new Promise((done) => setTimeout(done));
    expect(world.troubles).toHaveLength(2);
  });

  it('searches macros also where the rest cannot be had', async () => {
    const world = setUp({ others: async () => Promise.reject(new Error('no pack')) });
    expect(sourceIds(await world.visit().find(question()))[0]).toBe('1');
    expect(world.troubles.length).toBeGreaterThan(0);
  });

  it('counts as fresh for ten minutes after the helpdesk gave it', async () => {
    const world = setUp();
    expect(await world.visit().isFresh(conversation)).toBe(false);
    await world.visit().find(question());
    world.later(9 * 60_000);
    expect(await world.visit().isFresh(conversation)).toBe(true);
    world.later(60_000);
    expect(await world.visit().isFresh(conversation)).toBe(false);
  });

  it('knows policy facts also where the helpdesk lists no macros', async () => {
    const facts = policyFactSources(
      [{ id: 'f', text: 'A refund reaches your card within 5 days.', reviewBy: '2027-01-01', audience: 'public' }],
      new Date('2026-11-28'),
    );
    const found = await setUp({ others: async () => facts })
      .visit()
      .find(question({ macros: [] }));
    expect(found.map(({ kind }) => kind)).toEqual(['policy-fact']);
  });

  it('puts articles of the help center behind what the team wrote itself', async () => {
    const article = { id: 'a', title: 'Refunds', text: 'A refund to a card takes ten days.' };
    const found = await setUp()
      .visit()
      .find(question({ articles: [article] }));
    expect(found.at(-1)?.kind).toBe('article');
    expect(found[0]?.kind).toBe('macro');
  });

  it('takes a placeholder from the helpdesk’s own preview, and only where its sentences are the macro’s', async () => {
    const macro = {
      id: 'm',
      title: 'Refund::Sent',
      text: 'Your refund {{ticket.ticket_field_1}} was sent. Wait for it.',
    };
    const find = async (preview: string) =>
      (
        await setUp()
          .visit()
          .find(question({ macros: [macro], previews: { m: preview } }))
      ).map(({ text }) => text);
    expect(await find('Your refund R-77 was sent. Wait for it.')).toEqual([
      'Your refund R-77 was sent.',
      'Wait for it.',
    ]);
    expect(await find('Something else.')).toEqual(['Your refund [ticket field?] was sent.', 'Wait for it.']);
  });
});

describe('the library', () => {
  it('is the same array for one ticket after another, until the macros change', async () => {
    const { visit } = setUp();
    const known = visit();
    const first = await known.library(question());
    expect(await known.library(question({ conversation: { ...conversation, ticketId: '77' } }))).toBe(first);
    const changed = question({ macros: teamMacros.slice(1) });
    await known.library(changed);
    await expect.poll(() => known.library(changed)).not.toBe(first);
    expect(sourceIds((await known.library(changed)) ?? [])).not.toContain(teamMacros[0]?.id);
  });

  it('is the same for every ticket, and nothing where it is too long to go along', async () => {
    const visit = setUp().visit();
    const other = conversationOf({ messages: ['Das Paket ist nicht da.'] });
    expect(await visit.library(question())).toEqual(
      await visit.library(question({ conversation: { ...other, account: conversation.account }, language: 'de' })),
    );
    const long = Array.from({ length: 200 }, (_, at) => ({ id: `${at}`, title: 'T', text: `Word ${at} `.repeat(100) }));
    expect(
      await setUp()
        .visit()
        .library(question({ macros: long })),
    ).toBeUndefined();
  });
});
