// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadFailure } from '@/utils/helpdesk/read-failure';
import { requestTracker } from '@/utils/helpdesk/request-tracker';
import { readAtOnce } from '@/utils/helpdesk/request-tracker/at-once';
import { createPeople } from '@/utils/helpdesk/request-tracker/people';
import { apiOf, never, pageOf } from '../support/helpdesk-page';

const fixtures = join(import.meta.dirname, 'fixtures/request-tracker');
const mia = 'mia.berg@example.com';
const html = (name: string) => readFileSync(join(fixtures, name), 'utf8');
const json = (name: string) => JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as Record<string, unknown>;
const display = () => pageOf(html('display-2026-11.html'), 'https://rt.acme.example/rt/Ticket/Display.html?id=1');
const reply = (name = 'reply-plain-2026-11.html') =>
  pageOf(html(name), 'https://rt.acme.example/Ticket/Update.html?Action=Respond;id=1');

/** Further answers, or others, by the start of their path. */
type More = Record<string, unknown>;

/** A ticket with so many messages by its requestor, a hundred to a page, as REST 2 gives them. */
function longTicket(count: number, types: (at: number) => string = () => 'Correspond', more: More = {}) {
  const ids = idsOf(count);
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
    ...more,
  });
}

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => String(at + 10));
const textsOf = (count: number) => idsOf(count).map((id) => `Text ${id}`);

/** The same thread as RT shows it, and as REST 1.0 tells it. */
function atOnce(count: number, left: (id: string) => boolean = () => false): More {
  const message = (id: string) =>
    `<div class="transaction Ticket-transaction message" data-transaction-id="${id}"><div class="metadata">` +
    `<span class="description"><span class="user" data-user-id="35">Mia</span> - said</span></div></div>`;
  const form = (id: string) =>
    `id: ${id}\nType: Correspond\nCreator: mia.berg@example.com\nCreated: 2026-11-28 16:28:22\nContent: Text ${id}\n\nAttachments: \n             ${id}: untitled (7b)\n`;
  const people =
    'id: user/35\nName: mia.berg@example.com\nRealName: Mia Berg\nPrivileged: \n\n--\n\nid: user/27\nName: nadia\nPrivileged: 1\n';
  const listed = idsOf(count).map((id) => `${id}: (Unnamed) (text/plain / 7b)`);
  const forms = [
    ...idsOf(count)
      .filter((id) => !left(id))
      .map(form),
    people,
    `id: ticket/1/attachments\n\nAttachments: ${listed.join(',\n             ')}\n`,
  ];
  return {
    '/rt/Helpers/TicketHistory?id=1': idsOf(count).map(message).join(''),
    '/rt/REST/1.0/show?': `RT/5.0.3 200 Ok\n\n${forms.join('\n--\n\n')}\n`,
  };
}

describe('reading Request Tracker', () => {
  it('stays below the path that it stands at, and looks each person up once', async () => {
    const api = longTicket(3);
    await requestTracker.readConversation(display(), '1', api, never);
    expect(api.asked.every((path) => path.startsWith('/rt/REST/2.0/'))).toBe(true);
    expect(api.asked.filter((path) => path.includes('/user/')).length).toBe(2);
  });

  it('reads 300 messages to the last one in four requests, the people among them', async () => {
    const api = longTicket(300, undefined, atOnce(300));
    const { messages, completeness, customer } = await requestTracker.readConversation(display(), '1', api, never);
    expect(messages.map(({ text }) => text)).toEqual(textsOf(300));
    expect(messages.every(({ author, visibility }) => author.role === 'customer' && visibility === 'public')).toBe(
      true,
    );
    expect(customer.name).toBe('Mia Berg');
    expect(completeness).toBe('whole');
    expect(api.asked.length).toBe(4);
  });

  it('asks REST 1.0 only after a page of RT’s own: RT keeps a session that begins with it away from its pages', async () => {
    const api = longTicket(100, undefined, atOnce(100));
    await requestTracker.readConversation(display(), '1', api, never);
    const order = api.asked.map((path) => /Helpers|REST\/1\.0/.exec(path)?.[0]).filter((path) => path !== undefined);
    expect(order).toEqual(['Helpers', 'REST/1.0']);
    const signedOut = longTicket(100, undefined, {
      ...atOnce(100),
      '/rt/Helpers/TicketHistory?id=1': '<form id="login">',
    });
    const { messages } = await requestTracker.readConversation(display(), '1', signedOut, never);
    expect(messages).toHaveLength(100);
    expect(signedOut.asked.filter((path) => path.includes('/REST/1.0/'))).toEqual([]);
  });

  it.each<[string, More]>([
    ['closed', { '/rt/REST/1.0/show?': new ReadFailure('forbidden') }],
    ['not that of this session', { '/rt/REST/1.0/show?': 'RT/5.0.3 401 Credentials required\n' }],
    ['short of a message', atOnce(250, (id) => id === '200')],
  ])('reads 250 messages page by page where REST 1.0 is %s, and does not ask it again', async (_, more) => {
    const api = longTicket(250, undefined, { ...atOnce(250), ...more });
    const read = () => requestTracker.readConversation(display(), '1', api, never);
    expect((await read()).messages.map(({ text }) => text)).toEqual(textsOf(250));
    expect(api.asked.length).toBeLessThanOrEqual(16);
    await read();
    expect(api.asked.filter((path) => path.includes('/REST/1.0/')).length).toBe(1);
  });

  it('waits when it is told to, whichever request is refused', async () => {
    const busy = new ReadFailure('rate-limited', 9_000);
    const api = longTicket(250, undefined, { ...atOnce(250), '/rt/REST/1.0/show?': busy });
    const { completeness, shortfall } = await requestTracker.readConversation(display(), '1', api, never);
    expect([completeness, shortfall]).toEqual(['page-only', { failure: 'rate-limited', retryAfterMs: 9_000 }]);
    expect(api.asked.length).toBe(4);
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

describe('a thread at once, as a running RT 5.0.3 gave it', () => {
  const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'recorded/request-tracker', name), 'utf8');
  const read = (change: (answer: string) => string = (answer) => answer) => {
    const api = apiOf({
      '/Helpers/TicketHistory?id=4': recorded('history-2026-11.html'),
      '/REST/1.0/show?': change(recorded('show-2026-11.txt')),
    });
    const people = createPeople(api, '/REST/2.0', never);
    const names = () => Promise.resolve(['mia.berg@example.com', 'nadia']);
    return readAtOnce({ api, ticketId: '4', base: '', people, signal: never }, names);
  };
  const long = 'which is longer than a line that is wrapped, '.repeat(3);

  it('tells each message exactly: several parts, only HTML, only files, other scripts, lines that look like fields', async () => {
    const said = await read();
    expect(said.map(({ type, by, says, files }) => [type, by, says.text, says.quoted, files])).toEqual([
      [
        'Create',
        mia,
        'Guten Tag 👋🏽,\n\nzwei  Leerzeichen, Straße, مرحبا بالعالم\n\nType: Comment\nid: 5\n   eingerückt\n\nMia',
        undefined,
        [],
      ],
      ['Correspond', 'noor', `Hello Mia,\n\nonly HTML, ${long}as here.\n\n- one\n- two\n\nNoor ✓`, undefined, []],
      ['Comment', 'noor', 'Not for her\u2028Type: Correspond\nType: Correspond\n\nType: Correspond', undefined, []],
      [
        'Correspond',
        mia,
        'The HTML part, of Mia 🙂',
        'On Mon, 23 Nov 2026 at 10:15, Noor Haddad <support@acme.example> wrote:\nWhat was said before',
        [],
      ],
      ['Correspond', mia, '', undefined, [expect.stringMatching(/\.jpg$/)]],
      ['Correspond', mia, 'See the pictures', undefined, ['one.jpg', 'zwei ü.jpg']],
      ['Comment', 'jonas', 'Not for her, in HTML', undefined, []],
      ['Correspond', mia, '> one line of hers\n\nAn answer below it.', undefined, []],
    ]);
  });

  it('tells the time in UTC, though the agent’s pages show another zone', async () => {
    expect(recorded('history-2026-11.html')).toContain('Sun&nbsp;Nov&nbsp;29&nbsp;08:41:01&nbsp;2026');
    expect((await read())[0]?.sentAt).toBe('2026-11-28T19:41:01.000Z');
  });

  it('knows no kind where none is stated, and leaves out what is no message', async () => {
    const silent = await read((answer) => answer.replace(/^Type: .*\n/gm, ''));
    expect(silent.map(({ type }) => type)).toEqual(Array.from({ length: 8 }, () => undefined));
    expect(await read((answer) => answer.replace('\nType: Create\n', '\nType: EmailRecord\n'))).toHaveLength(7);
  });
});

describe('RT’s articles', () => {
  const article = (id: number, more: object = {}) => ({
    id: String(id),
    Name: `Article ${id}`,
    Disabled: '0',
    Class: { id: '1', Disabled: '0' },
    CustomFields: [{ name: 'Content', Type: 'Text', values: ['Hello,\n\nit is on its way.'] }],
    ...more,
  });

  it('are listed as macros, a hundred to a request, from below the path of the RT', async () => {
    const api = longTicket(1, undefined, {
      '/rt/REST/2.0/articles?': (path: string) => ({
        items: Array.from({ length: path.endsWith('page=1') ? 100 : 3 }, (_, at) => article(at + 1)),
      }),
    });
    await requestTracker.readConversation(display(), '1', api, never);
    const heard: number[] = [];
    const macros = await requestTracker.listMacros(api, never, (read) => heard.push(read));
    expect(macros[0]).toEqual({ id: '1', title: 'Article 1', text: 'Hello,\n\nit is on its way.' });
    expect(heard).toEqual([100, 103]);
  });

  it.each<[string, object, string[]]>([
    ['in HTML', { CustomFields: [{ Type: 'HTML', values: ['<p>Hello</p><p>you</p>'] }] }, ['Hello\n\nyou']],
    [
      'in several fields',
      {
        CustomFields: [
          { Type: 'Freeform', values: ['One'] },
          { Type: 'Text', values: ['Two'] },
        ],
      },
      ['One\n\nTwo'],
    ],
    ['in a file', { CustomFields: [{ Type: 'Binary', values: [{ filename: 'a.pdf' }] }] }, []],
    ['in nothing', { CustomFields: '' }, []],
    ['in an article that is disabled', { Disabled: '1' }, []],
    ['in a class that is disabled', { Class: { id: '1', Disabled: '1' } }, []],
  ])('%s give what is to be put into a reply', async (_, more, texts) => {
    const api = apiOf({ '/REST/2.0/articles?': { items: [article(1, more)] } });
    expect((await requestTracker.listMacros(api, never)).map(({ text }) => text)).toEqual(texts);
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
