// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpdesks, type HelpdeskAdapter } from '@/utils/helpdesk';
import { pageOf } from '../support/helpdesk-page';

/** What `contract.test.ts` knows of a recorded page, as far as lists are concerned. */
interface Case {
  name: string;
  page: string;
  url: string;
  ticketId?: string;
  listed?: string[];
}

const fixture = (helpdesk: HelpdeskAdapter, file: string) =>
  readFileSync(join(import.meta.dirname, 'fixtures', helpdesk.id, file), 'utf8');

/** The same sentences over the lists of every registered helpdesk that has some. */
describe.each(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk] as const))('the lists of %s', (_id, helpdesk) => {
  const { list } = helpdesk;
  const cases = JSON.parse(fixture(helpdesk, 'cases.json')) as Case[];
  const isList = ({ url }: Case) => list?.isList(new URL(url)) ?? false;

  it('are recorded: one at least, with tickets on it', () => {
    const recorded = cases.filter(isList);
    expect(recorded.length > 0 && recorded.every(({ listed = [] }) => listed.length > 0)).toBe(true);
  });

  it.each(cases.filter(isList).map((one) => [one.name, one] as const))(
    'are told by their address, and their tickets by the links that lead to them: %s',
    (_name, one) => {
      const page = pageOf(fixture(helpdesk, one.page), one.url);
      const rows = list?.rows(page) ?? [];
      expect(rows.map(({ ticketId }) => ticketId)).toEqual(one.listed);
      for (const { ticketId, path } of rows) {
        const { href } = new URL(path, page.location.href);
        expect(helpdesk.ticketInUrl(pageOf('', href))).toBe(ticketId);
        expect(list?.isList(new URL(href))).toBe(false);
      }
    },
  );

  it('are no pages of a ticket', () => {
    expect(cases.filter(({ ticketId }) => ticketId !== undefined).filter(isList)).toEqual([]);
  });
});
