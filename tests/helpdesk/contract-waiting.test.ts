// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createReadOnlyApi, helpdesks } from '@/utils/helpdesk';
import { apiOf, never, pageOf } from '../support/helpdesk-page';

/** Of the recorded cases that `contract.test.ts` explains, those with answers of the API. */
const recorded = helpdesks.flatMap((helpdesk) => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, 'fixtures', helpdesk.id, file), 'utf8');
  const cases = JSON.parse(read('cases.json')) as Case[];
  return cases.flatMap(({ name, page, url, ticketId, answers }) => {
    if (ticketId === undefined || answers === undefined) return [];
    const given = Object.entries(answers).map(([path, file]) => [path, JSON.parse(read(file)) as unknown]);
    const parts = { helpdesk, html: read(page), url, ticketId, answers: Object.fromEntries(given) as object };
    return [[helpdesk.name, name, parts] as const];
  });
});

interface Case {
  name: string;
  page: string;
  url: string;
  ticketId?: string;
  answers?: Record<string, string>;
}

afterEach(() => vi.useRealTimers());

it('is seen on every helpdesk', () => {
  expect(new Set(recorded.map(([name]) => name))).toEqual(new Set(helpdesks.map(({ name }) => name)));
});

it.each(recorded)(
  '%s asks nothing while it was told to wait, says for how long, and then reads the whole ticket: %s',
  async (_, __, { helpdesk, html, url, ticketId, answers }) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const known = apiOf({ ...answers });
    let isBusy = true;
    let fetched = 0;
    const session = createReadOnlyApi(new URL(url).origin, async (asked) => {
      fetched += 1;
      if (isBusy) return new Response('', { status: 429, headers: { 'retry-after': '7' } });
      const { pathname, search } = new URL(asked instanceof Request ? asked.url : asked);
      const found = await known.getJson(pathname + search, never).catch(() => undefined);
      return found === undefined ? new Response('', { status: 404 }) : Response.json(found);
    });
    const page = pageOf(html, url);
    const hears = async () => {
      const { completeness, shortfall } = await helpdesk.readConversation(page, ticketId, session, never);
      return { completeness, ...shortfall };
    };
    expect(await hears()).toMatchObject({ failure: 'rate-limited', retryAfterMs: 7_000 });
    const before = fetched;
    isBusy = false;
    vi.advanceTimersByTime(5_000);
    expect(await hears()).toMatchObject({ failure: 'rate-limited', retryAfterMs: 2_000 });
    expect(fetched).toBe(before);
    vi.advanceTimersByTime(2_001);
    expect(await hears()).toEqual({ completeness: 'whole' });
  },
);
