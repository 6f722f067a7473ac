// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allEngines as engines, insertDraft, readComposer, type Hands, type InsertFailure } from '@/utils/composer';
import type { Conversation, Participant } from '@/utils/conversation';
import { adapterFor, helpdeskMatches, helpdesks, type ComposerTarget, type HelpdeskAdapter } from '@/utils/helpdesk';
import { apiOf, type Answers, failingApi, never, pageOf } from '../support/helpdesk-page';

const fixtures = join(import.meta.dirname, 'fixtures');
const reply = 'Hello Mia,\n\nمرحبا 👋🏽 <b>&amp;</b>\nSam';
afterEach(() => vi.useRealTimers());

const refusedFor = (reason: InsertFailure) => ({ ok: false, reason });

/** A page may state no time, or one that only its reader understands: then the reading leaves it out rather than invents it. */
const timesLeftOut = (messages: Case['messages'] = [], { messages: read }: Conversation) =>
  messages.map(([role, visibility, text, at], index) => [role, visibility, text, read[index]?.sentAt && at]);

/** The page's own editors do not run here (they do in `tests/e2e/composer.e2e.ts`): whatever is ordered stands in the element. */
const writingHands: Hands = {
  act(element, order) {
    if ('html' in order) element.innerHTML = order.html;
    return 'html' in order;
  },
};

/*
 * The same sentences over every registered helpdesk. What is particular to one lives in `tests/helpdesk/fixtures/<id>/`:
 * pages (`.html`) and answers of the API (`.json`) as they were recorded, people and values invented, and `cases.json`, a list of
 * cases as typed below. A folder has to hold at least: a ticket with answers and a public composer, an internal and a public
 * message, secrets, an account of what the answers say when they no longer state a visibility, and a page where no ticket is
 * open (a list). Every file in it is named by a case. Nothing else is to be written for a new helpdesk to be under contract.
 */
interface Case {
  /** Ends the sentence "on …". */
  name: string;
  /** The page, and the address that it was recorded under. */
  page: string;
  url: string;
  /** Missing where no ticket is open. */
  ticketId?: string;
  /** Tickets that are mounted but not in front, or named elsewhere on the page. */
  otherTickets: string[];
  /** On a list: the tickets that its links lead to, in order. */
  listed?: string[];
  /** Answers of the API: the start of a path (the longest that fits wins) to a file. Missing where only the page is recorded. */
  answers?: Record<string, string>;
  /** What the answers hold and no reading may. */
  secrets?: string[];
  /** The open reply box; missing where none is open. */
  composer?: Pick<ComposerTarget, 'audience' | 'format'>;
  /** With `answers`: how the conversation came in, and who it is with. */
  channel?: string;
  /** With `answers`: the brand that the answers give, where they give one. */
  brand?: { id: string; name: string };
  customer?: Partial<Participant>;
  /** With `answers`: role, visibility, text and time, oldest first. The page has to tell the same, or `fromPage`. */
  messages?: [string, string, string, string][];
  /** What the page tells instead, where it states less than the API. */
  fromPage?: [string, string, string, string][];
  /**
   * With `answers`: the fields that state a visibility, at whatever depth, and the texts of messages that are public by what
   * they are even without them (a ticket's own description). Everything else counts as internal once they are gone.
   */
  unstated?: { fields: string[]; stillPublic: string[] };
}

const folder = (helpdesk: HelpdeskAdapter) => join(fixtures, helpdesk.id);
const read = (helpdesk: HelpdeskAdapter, file: string) => readFileSync(join(folder(helpdesk), file), 'utf8');
const json = (helpdesk: HelpdeskAdapter, file: string) => JSON.parse(read(helpdesk, file)) as unknown;
const casesOf = (helpdesk: HelpdeskAdapter) => json(helpdesk, 'cases.json') as Case[];
const told = ({ messages }: Conversation) =>
  messages.map(({ author, visibility, text, sentAt }) => [author.role, visibility, text, sentAt]);

it('every helpdesk has an id of its own, match patterns and fixtures, and no fixtures are left over', () => {
  expect(helpdesks.length).toBeGreaterThan(0);
  expect(readdirSync(fixtures).sort()).toEqual(helpdesks.map(({ id }) => id).sort());
  for (const helpdesk of helpdesks) {
    expect(helpdesk.id).toMatch(/^[a-z-]+$/);
    expect(helpdesk.matches.every((match) => /^https:\/\/[^/]+\/.*\*$/.test(match))).toBe(true);
  }
  expect(helpdeskMatches).toEqual(helpdesks.flatMap(({ matches }) => matches));
});

describe.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))('%s', (_id, helpdesk) => {
  const cases = casesOf(helpdesk);
  const open = (one: Case) => pageOf(read(helpdesk, one.page), one.url);
  const answersOf = (one: Case) =>
    Object.fromEntries(Object.entries(one.answers ?? {}).map(([path, file]) => [path, json(helpdesk, file)]));
  const api = (one: Case) => apiOf(answersOf(one));
  const tickets = cases.filter((one) => one.ticketId !== undefined);
  const recorded = tickets.filter((one) => one.answers !== undefined);

  it('is recorded completely', () => {
    const files = cases.flatMap(({ page, answers = {} }) => [page, ...Object.values(answers)]);
    expect([...new Set([...files, 'cases.json'])].sort()).toEqual(readdirSync(folder(helpdesk)).sort());
    const visibilities = recorded.flatMap(({ messages = [] }) => messages.map(([, visibility]) => visibility));
    expect(new Set(visibilities)).toEqual(new Set(['public', 'internal']));
    expect(recorded.every(({ secrets, unstated, customer }) => secrets && unstated && customer)).toBe(true);
    expect(tickets.some(({ composer }) => composer?.audience === 'public')).toBe(true);
    expect(tickets.length).toBeLessThan(cases.length);
  });

  describe.each(cases.map((one) => [one.name, one] as const))('on %s', (_name, one) => {
    it('knows its own page, which is no other helpdesk’s, and its ticket, or that there is none', () => {
      const page = open(one);
      expect(helpdesks.filter((any) => any.recognises(page))).toEqual([helpdesk]);
      expect(adapterFor(page)).toBe(helpdesk);
      expect(helpdesk.activeTicket(page)).toBe(one.ticketId);
    });

    it('gives the reply box of the open ticket and of no other', () => {
      const page = open(one);
      const found = helpdesk.findComposer(page, one.ticketId ?? '');
      expect([found?.ticketId, found?.audience, found?.format]).toEqual([
        one.composer && one.ticketId,
        one.composer?.audience,
        one.composer?.format,
      ]);
      for (const other of [...one.otherTickets, '', '999999'])
        expect(helpdesk.findComposer(page, other)).toBeUndefined();
    });

    it('looks without touching', () => {
      const page = open(one);
      const before = page.document.documentElement.outerHTML;
      helpdesk.theme(page);
      helpdesk.keepClear(page);
      helpdesk.threadMark(page, one.ticketId ?? '1');
      expect(Object.values(helpdesk.diagnose(page)).every((count) => Number.isInteger(count))).toBe(true);
      expect(page.document.documentElement.outerHTML).toBe(before);
    });

    it('writes for no other ticket and for no other audience', async () => {
      const page = open(one);
      const before = page.document.documentElement.outerHTML;
      const act = vi.fn<Hands['act']>(() => false);
      const request = { page, desk: helpdesk, text: reply, placement: 'replace', hands: { act }, engines } as const;
      for (const ticketId of [...one.otherTickets, '999999'].filter((other) => other !== one.ticketId))
        for (const audience of ['public', 'internal', 'unknown'] as const)
          expect(await insertDraft({ ...request, ticketId, audience }, never)).toEqual(refusedFor('wrong-ticket'));
      for (const audience of (['public', 'internal'] as const).filter((other) => other !== one.composer?.audience)) {
        const reason = one.composer ? 'audience-changed' : one.ticketId ? 'no-composer' : 'wrong-ticket';
        const ticketId = one.ticketId ?? '999999';
        expect(await insertDraft({ ...request, ticketId, audience }, never)).toEqual(refusedFor(reason));
      }
      expect(act).not.toHaveBeenCalled();
      expect(page.document.documentElement.outerHTML).toBe(before);
    });
  });

  const composers = tickets.flatMap((one) => (one.composer ? [[one.name, one, one.composer] as const] : []));
  it.each(composers)('reads back what was put into the reply box of %s', async (_name, one, { audience }) => {
    const page = open(one);
    const ticketId = one.ticketId ?? '';
    const request = {
      page,
      desk: helpdesk,
      ticketId,
      text: reply,
      placement: 'replace',
      hands: writingHands,
      engines,
      audience,
    } as const;
    expect(await insertDraft(request, never)).toMatchObject({ ok: true });
    const element = helpdesk.findComposer(page, ticketId)?.element;
    expect(element && readComposer(element, engines).map((line) => line.trim())).toEqual(reply.split('\n'));
  });

  describe.each(recorded.map((one) => [one.name, one] as const))('reading %s', (_name, one) => {
    const ticketId = one.ticketId ?? '';

    it('tells it as it was recorded', async () => {
      const conversation = await helpdesk.readConversation(open(one), ticketId, api(one), never);
      expect(told(conversation)).toEqual(one.messages);
      expect(conversation).toMatchObject({
        ticketId,
        helpdesk: helpdesk.id,
        account: new URL(one.url).host,
        completeness: 'whole',
        channel: one.channel,
        customer: { ...one.customer, role: 'customer' },
      });
      expect(conversation.brand).toEqual(one.brand);
      expect(structuredClone(conversation)).toEqual(conversation);
    });

    it('keeps the id of a brand whose name this agent may not see, and asks for a name once', async () => {
      const { brand } = one;
      const isBrand = (path: string) => brand !== undefined && path.includes(brand.id);
      const without = apiOf(Object.fromEntries(Object.entries(answersOf(one)).filter(([path]) => !isBrand(path))));
      const conversation = await helpdesk.readConversation(open(one), ticketId, without, never);
      expect(conversation.brand).toEqual(brand && { id: brand.id });
      expect(conversation.completeness).toBe('whole');
      const asking = api(one);
      await helpdesk.readConversation(open(one), ticketId, asking, never);
      await helpdesk.readConversation(open(one), ticketId, asking, never);
      expect(asking.asked.filter(isBrand)).toHaveLength(brand ? 1 : 0);
    });

    it('lets no secret of the answers out, in the reading or in a log', async () => {
      const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
      const conversation = await helpdesk.readConversation(open(one), ticketId, api(one), never);
      const out = JSON.stringify([conversation, logs.map((log) => log.mock.calls)]);
      for (const secret of one.secrets ?? []) expect(out).not.toContain(secret);
    });

    it.each([
      ['offline', undefined],
      ['signed-out', undefined],
      ['forbidden', undefined],
      ['rate-limited', 7_000],
    ] as const)('tells the same from the page when the API says %s, and why, and for how long', async (kind, wait) => {
      const conversation = await helpdesk.readConversation(open(one), ticketId, failingApi(kind, wait), never);
      expect(conversation.completeness).toBe('page-only');
      expect(conversation.shortfall).toEqual({ failure: kind, retryAfterMs: wait });
      expect(told(conversation)).toEqual(timesLeftOut(one.fromPage ?? one.messages, conversation));
    });

    it('takes for internal what is not said to be public', async () => {
      const { fields, stillPublic } = one.unstated ?? { fields: [], stillPublic: [] };
      const silent = apiOf(
        JSON.parse(
          JSON.stringify(answersOf(one), (key, value: unknown) => (fields.includes(key) ? undefined : value)),
        ) as Answers,
      );
      const { messages } = await helpdesk.readConversation(open(one), ticketId, silent, never);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.filter(({ visibility }) => visibility === 'public').map(({ text }) => text)).toEqual(stillPublic);
    });

    it('fetches nothing twice in one reading, nor within a minute while the thread stays as it is', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const page = open(one);
      const counted = api(one);
      const first = await helpdesk.readConversation(page, ticketId, counted, never);
      const asked = [...counted.asked];
      expect(new Set(asked).size).toBe(asked.length);
      vi.advanceTimersByTime(59_000);
      expect(await helpdesk.readConversation(page, ticketId, counted, never)).toEqual(first);
      expect(counted.asked).toEqual(asked);
      vi.advanceTimersByTime(2_000);
      await helpdesk.readConversation(page, ticketId, counted, never);
      expect(counted.asked.length).toBeGreaterThan(asked.length);
    });

    it('finds every message on the page', async () => {
      const page = open(one);
      const { messages } = await helpdesk.readConversation(page, ticketId, api(one), never);
      for (const { id, text } of messages) {
        const shown = helpdesk.findMessage(page, ticketId, id)?.textContent?.replace(/\s+/g, '') ?? '';
        expect(shown).toContain(text.replace(/\s+/g, '').slice(0, 30));
      }
    });

    it('does not show a deleted ticket from the page', async () => {
      await expect(
        helpdesk.readConversation(open(one), ticketId, failingApi('not-found'), never),
      ).rejects.toMatchObject({
        kind: 'not-found',
      });
    });
  });
});
