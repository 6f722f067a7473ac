// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requestTracker } from '@/utils/helpdesk/request-tracker';
import { apiOf, never, pageOf } from '../support/helpdesk-page';

const fixtures = join(import.meta.dirname, 'fixtures/request-tracker');
const html = (name: string) => readFileSync(join(fixtures, name), 'utf8');
const json = (name: string) => JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as Record<string, unknown>;
const display = () => pageOf(html('display-2026-11.html'), 'https://rt.acme.example/rt/Ticket/Display.html?id=1');
const reply = (name = 'reply-plain-2026-11.html') =>
  pageOf(html(name), 'https://rt.acme.example/Ticket/Update.html?Action=Respond;id=1');

/** A ticket with so many messages by its requestor, a hundred to a page, as REST 2 gives them. */
function longTicket(count: number, types: (at: number) => string = () => 'Correspond') {
  const ids = Array.from({ length: count }, (_, at) => String(at + 10));
  const pageOfList = (path: string, items: object[]) => {
    const page = Number(/&page=(\d+)/.exec(path)?.[1]);
    return { items: items.slice((page - 1) * 100, page * 100) };
  };
  const creator = { id: 'mia.berg@example.com', type: 'user' };
  return apiOf({
    '/rt/REST/2.0/ticket/1?': json('ticket.json'),
    '/rt/REST/2.0/ticket/1/history': (path: string) =>
      pageOfList(
        path,
        ids.map((id, at) => ({ id, Type: types(at), Creator: creator, Created: '2026-11-28T16:28:22Z' })),
      ),
    '/rt/REST/2.0/ticket/1/attachments': (path: string) => {
      const [limit, among] = JSON.parse(new URL(path, 'https://rt.acme.example').searchParams.get('query') ?? '') as [
        { field: string },
        { value: string[] },
      ];
      const parts = limit.field === 'Filename' ? [] : among.value;
      return pageOfList(
        path,
        parts.map((id) => ({ TransactionId: id, ContentType: 'text/plain', Content: `Text ${id}`, Filename: '' })),
      );
    },
    '/rt/REST/2.0/user/mia.berg%40example.com': json('mia.json'),
    '/rt/REST/2.0/user/nadia': json('nadia.json'),
  });
}

describe('reading Request Tracker', () => {
  it('stays below the path that it stands at, and looks each person up once', async () => {
    const api = longTicket(3);
    await requestTracker.readConversation(display(), '1', api, never);
    expect(api.asked.every((path) => path.startsWith('/rt/REST/2.0/'))).toBe(true);
    expect(api.asked.filter((path) => path.includes('/user/')).length).toBe(2);
  });

  it('reads 250 messages to the last one, every request a GET for at most a hundred', async () => {
    const api = longTicket(250);
    const { messages, completeness } = await requestTracker.readConversation(display(), '1', api, never);
    expect(messages.map(({ text }) => text)).toEqual(Array.from({ length: 250 }, (_, at) => `Text ${at + 10}`));
    expect(completeness).toBe('whole');
    expect(api.asked.length).toBe(14);
  });

  it.each([
    ['Create', 'public'],
    ['Correspond', 'public'],
    ['Comment', 'internal'],
    ['SomethingNew', 'internal'],
    ['', 'internal'],
  ])('a transaction of type "%s" is %s', async (type, visibility) => {
    const { messages } = await requestTracker.readConversation(
      display(),
      '1',
      longTicket(1, () => type),
      never,
    );
    expect(messages.map((message) => message.visibility)).toEqual([visibility]);
  });

  it('an answer about another ticket is none', async () => {
    const api = apiOf({
      '/rt/REST/2.0/ticket/1?': { ...json('ticket.json'), id: 2 },
      '/rt/REST/2.0/ticket/1/history': json('history.json'),
      '/rt/REST/2.0/user': json('nadia.json'),
    });
    const page = display();
    for (const message of page.document.querySelectorAll('.transaction')) message.remove();
    await expect(requestTracker.readConversation(page, '1', api, never)).rejects.toMatchObject({
      kind: 'unreadable-answer',
    });
  });
});

describe('the reply page', () => {
  it.each([
    ['response', 'public'],
    ['private', 'internal'],
    ['something-new', 'unknown'],
  ])('with the update type "%s" is %s, whatever its address says', (type, audience) => {
    const page = reply();
    const select = page.document.querySelector('#UpdateType');
    select?.replaceChildren(Object.assign(page.document.createElement('option'), { value: type, selected: true }));
    expect(requestTracker.findComposer(page, '1')?.audience).toBe(audience);
  });

  it('has no reply box while its rich editor is not there yet', () => {
    expect(requestTracker.findComposer(reply('reply-rich-2026-11.html'), '1')).toBeUndefined();
  });

  it('keeps clear of the button that sends', () => {
    const names = requestTracker.keepClear(reply()).map((button) => button.getAttribute('name'));
    expect(names).toContain('SubmitTicket');
  });
});

describe('pages that are none of the agents', () => {
  it.each([
    ['that of customers', (page: ReturnType<typeof display>) => (page.document.body.id = 'comp-SelfService-Display')],
    ['the login', (page: ReturnType<typeof display>) => page.document.querySelector('.current-user')?.remove()],
  ])('%s is not recognised', (_, change) => {
    const page = display();
    expect(requestTracker.recognises(page)).toBe(true);
    change(page);
    expect(requestTracker.recognises(page)).toBe(false);
  });
});
