// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Conversation, Participant } from '@/utils/conversation';
import { adapterFor, helpdeskMatches, helpdesks, type ComposerTarget, type HelpdeskAdapter } from '@/utils/helpdesk';
import { apiOf, failingApi, never, pageOf } from '../support/helpdesk-page';

/** One recorded page of a helpdesk and what is to be read there. Lives beside its fixtures, as `cases.json`. */
interface Case {
  name: string;
  page: string;
  url: string;
  /** Missing where no ticket is open. */
  ticketId?: string;
  /** Tickets that are mounted but not in front, or named elsewhere on the page. */
  otherTickets: string[];
  /** Answers of the API by path, as files; missing where only the page is recorded. */
  answers?: Record<string, string>;
  /** What the answers hold and no reading may. */
  secrets?: string[];
  composer?: Pick<ComposerTarget, 'audience' | 'format'>;
  channel?: string;
  customer?: Partial<Participant>;
  /** Role, visibility, text and time, oldest first. */
  messages?: [string, string, string, string][];
}

const fixture = (helpdesk: HelpdeskAdapter, file: string) => join(import.meta.dirname, 'fixtures', helpdesk.id, file);
const read = (helpdesk: HelpdeskAdapter, file: string) => readFileSync(fixture(helpdesk, file), 'utf8');
const json = (helpdesk: HelpdeskAdapter, file: string) => JSON.parse(read(helpdesk, file)) as unknown;
const told = ({ messages }: Conversation) =>
  messages.map(({ author, visibility, text, sentAt }) => [author.role, visibility, text, sentAt]);

it('every helpdesk has an id of its own, match patterns and fixtures', () => {
  expect(helpdesks.length).toBeGreaterThan(0);
  expect(new Set(helpdesks.map(({ id }) => id)).size).toBe(helpdesks.length);
  for (const helpdesk of helpdesks) {
    expect(helpdesk.id).toMatch(/^[a-z-]+$/);
    expect(existsSync(fixture(helpdesk, 'cases.json')), helpdesk.id).toBe(true);
    expect(helpdesk.matches.every((match) => /^https:\/\/[^/]+\/.*\*$/.test(match))).toBe(true);
  }
  expect(helpdeskMatches).toEqual(helpdesks.flatMap(({ matches }) => matches));
});

describe.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))('%s', (_id, helpdesk) => {
  const cases = json(helpdesk, 'cases.json') as Case[];
  const open = (one: Case) => pageOf(read(helpdesk, one.page), one.url);
  const api = (one: Case) =>
    apiOf(Object.fromEntries(Object.entries(one.answers ?? {}).map(([path, file]) => [path, json(helpdesk, file)])));
  const tickets = cases.filter((one) => one.ticketId !== undefined);
  const recorded = tickets.filter((one) => one.answers !== undefined);

  it('has a ticket, a page without one, and a recorded API among its cases', () => {
    expect(recorded.length).toBeGreaterThan(0);
    expect(tickets.length).toBeLessThan(cases.length);
  });

  describe.each(cases.map((one) => [one.name, one] as const))('on %s', (_name, one) => {
    it('knows its own page and its ticket, or that there is none', () => {
      const page = open(one);
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
      expect(structuredClone(conversation)).toEqual(conversation);
    });

    it('lets no secret of the answers out, in the reading or in a log', async () => {
      const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
      const conversation = await helpdesk.readConversation(open(one), ticketId, api(one), never);
      const out = JSON.stringify([conversation, logs.map((log) => log.mock.calls)]);
      for (const secret of one.secrets ?? []) expect(out).not.toContain(secret);
    });

    it('tells the same from the page when the API is out of reach, and says that it did', async () => {
      const page = open(one);
      const conversation = await helpdesk.readConversation(page, ticketId, failingApi('offline'), never);
      expect(conversation.completeness).toBe('page-only');
      expect(told(conversation)).toEqual(one.messages);
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
