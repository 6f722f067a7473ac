// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshdesk } from '@/utils/helpdesk/freshdesk';
import { apiOf, failingApi, never, pageOf } from '../support/helpdesk-page';

const url = 'https://acme.freshdesk.com/a/tickets/4412';
const fixture = (name: string) => readFileSync(`${import.meta.dirname}/fixtures/freshdesk/${name}`, 'utf8');
const light = fixture('ticket-light-2026-08.html');
const shadow = fixture('ticket-shadow-2026-08.html');
const answer = (name: string) => JSON.parse(fixture(name)) as unknown;
const answers = {
  '/api/v2/agents/me': answer('agent-me.json'),
  '/api/v2/tickets/4412?': answer('ticket-email.json'),
  '/api/v2/tickets/4412/conversations': answer('conversations-email.json'),
};
const open = (html = light, at = url) => pageOf(html, at);
const onPage = (html: string) => freshdesk.readConversation(open(html), '4412', failingApi('offline'), never);

describe('a page of Freshdesk', () => {
  it.each([
    ['https://acme.freshdesk.com/a/tickets/1', '', true],
    ['https://acme.freshdesk.com/a/dashboard/default', '', true],
    ['https://acme.freshdesk.com/support/tickets/1', '', false],
    ['https://acme.freshservice.com/a/tickets/1', '<div class="ticket-details-wrapper"></div>', false],
    ['https://help.acme.example/a/tickets/1', '<div class="ticket-details-wrapper"></div>', true],
    ['https://help.acme.example/a/tickets/1', '<fw-tickets-mfe></fw-tickets-mfe>', true],
    ['https://help.acme.example/a/tickets/1', '', false],
    ['https://help.acme.example/support/tickets/1', '<div class="ticket-details-wrapper"></div>', false],
    // Freshservice under a name of the company's own.
    [
      'https://it.acme.example/a/tickets/1',
      '<div class="ticket-details-wrapper"><i class="tkt-quick-action"></i></div>',
      false,
    ],
    ['https://evilfreshdesk.com/a/tickets/1', '', false],
  ])('%s with %j: %s', (at, html, expected) => {
    expect(freshdesk.recognises(pageOf(html, at))).toBe(expected);
  });

  it.each([
    ['/a/tickets/4412', '4412'],
    ['/a/tickets/4412/', '4412'],
    ['/a/tickets/filters/4412', undefined],
    ['/a/tickets/new', undefined],
    ['/a/tickets/4412/edit', undefined],
    ['/a/contacts/4412', undefined],
  ])('%s names ticket %s', (path, expected) => {
    expect(freshdesk.ticketInUrl(open('', `https://acme.freshdesk.com${path}`))).toBe(expected);
  });

  it('has the ticket that URL and title name, also where no breadcrumb says it', () => {
    expect(freshdesk.activeTicket(open())).toBe('4412');
    expect(freshdesk.activeTicket(open(light.replace(/<nav[\s\S]*?<\/nav>/, '')))).toBe('4412');
    expect(freshdesk.activeTicket(open(light.replace('[#4412]', '[#4413]')))).toBeUndefined();
    expect(freshdesk.activeTicket(open(light.replace('>4412<', '>4413<')))).toBeUndefined();
  });

  it('has no ticket while the last one lingers under the title of the next', () => {
    const other = light.replaceAll('4412', '4413');
    expect(freshdesk.activeTicket(open(other, url.replace('4412', '4413')))).toBe('4413');
    // The heading is still the last ticket's.
    const renamed = other.replace(/<title>.*<\/title>/, '<title>[#4413] Pesanan belum sampai : Acme Support</title>');
    expect(freshdesk.activeTicket(open(renamed, url.replace('4412', '4413')))).toBeUndefined();
  });

  it('has no ticket while the same thread stands there, even where both tickets have one subject', () => {
    const page = open();
    expect(freshdesk.activeTicket(page)).toBe('4412');
    const next = { document: page.document, location: open('', url.replace('4412', '4413')).location };
    page.document.title = page.document.title.replace('4412', '4413');
    const number = page.document.querySelector('.breadcrumb__item.active');
    if (number) number.textContent = '4413';
    expect(freshdesk.activeTicket(next)).toBeUndefined();
    expect(freshdesk.findComposer(next, '4413')).toBeUndefined();
    // The next ticket is drawn.
    const body = page.document.querySelector('.text__content');
    if (body) body.textContent = 'Another request.';
    expect(freshdesk.activeTicket(next)).toBe('4413');
  });
});

describe('the reply box', () => {
  it.each([
    ['a reply to the customer', light, 'public'],
    [
      'a note',
      light.replace('class="ticket-action__fields"', 'class="ticket-action__fields" data-test-notify-to'),
      'internal',
    ],
    [
      'a forward, or a reply to somebody else',
      light.replace(/(multiple-option">)lea\.brandt@example\.com/, '$1x@carrier.example'),
      'unknown',
    ],
  ])('is %s', (_what, html, audience) => {
    expect(freshdesk.findComposer(open(html), '4412')).toMatchObject({ audience, format: 'rich' });
  });

  it('is the reply where a note is open as well, and none where two replies are', () => {
    const [box = ''] =
      /<div class="ticket-details__item rich-editor">[\s\S]*?<\/div>\s*<\/div>\s*<\/div>\s*(?=<\/div>\s*<\/div>\s*<div class="ticket-prop)/.exec(
        light,
      ) ?? [];
    expect(box).toContain('fr-element');
    const withNote = light.replace(box, box + box.replace('lea.brandt@example.com', '<i data-test-notify-to></i>'));
    expect(freshdesk.findComposer(open(withNote), '4412')?.audience).toBe('public');
    expect(freshdesk.findComposer(open(light.replace(box, box + box)), '4412')).toBeUndefined();
  });

  it('keeps the signature of the agent and quoted mail behind what is put in', async () => {
    const withSignature = light.replace(
      /(contenteditable="true"[^>]*>)/,
      '$1<div>Hi Lea,</div><div>Noor Haddad<br>Acme Support</div><blockquote>old</blockquote>',
    );
    const page = open(withSignature);
    // Before the ticket is read nobody knows the signature.
    expect(freshdesk.findComposer(page, '4412')?.keepFrom?.tagName).toBe('BLOCKQUOTE');
    await freshdesk.readConversation(page, '4412', apiOf(answers), never);
    expect(freshdesk.findComposer(page, '4412')?.keepFrom?.textContent).toBe('Noor HaddadAcme Support');
  });

  it('is opened by the last Reply that can be seen, and by nothing while one is open or the ticket is another', () => {
    const page = open(shadow, url.replace('4412', '4413'));
    const pressed: (string | undefined)[] = [];
    page.document.addEventListener('click', (event) => pressed.push((event.target as HTMLElement).dataset['testId']));
    freshdesk.openComposer?.(page, '4413')?.();
    expect(pressed).toEqual(['ticket-action-reply']);
    expect(freshdesk.openComposer?.(page, '4412')).toBeUndefined();
    expect(freshdesk.openComposer?.(open(), '4412')).toBeUndefined();
  });

  it('is never opened by a control that sends', () => {
    const only = shadow
      .replace('<button data-test-email-action="reply">', '<button>')
      .replace('data-test-id="ticket-action-reply"', 'data-test-email-action-btn="reply" class="reply-btn"');
    expect(freshdesk.openComposer?.(open(only, url.replace('4412', '4413')), '4413')).toBeUndefined();
  });

  it('keeps Send and the bar under the thread clear', () => {
    const clear = freshdesk.keepClear(open()).map(({ className }) => className);
    expect(clear).toContain('reply-btn');
    expect(clear).toContain('ticket-editor__footer');
  });
});

describe('what stands on the page', () => {
  it('gives subject and customer', async () => {
    expect(await onPage(light)).toMatchObject({
      subject: 'Falsche Adresse auf der Rechnung',
      customer: { role: 'customer', name: 'Lea Brandt', email: 'lea.brandt@example.com' },
    });
    // Without a heading anywhere the title says it.
    const { subject } = await freshdesk.readConversation(
      open(shadow, url.replace('4412', '4413')),
      '4413',
      failingApi('offline'),
      never,
    );
    expect(subject).toBe('Pesanan belum sampai');
  });

  it('gives subject and address out of open shadow roots', async () => {
    const page = open(shadow, url.replace('4412', '4413'));
    const put = (host: string, html: string) =>
      ((page.document.querySelector(host) as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = html);
    put('ticket-details', '<h2 class="ticket-subject-heading">Pesanan belum sampai <button>Ringkasan</button></h2>');
    put('mfe-application', '<p class="break-all">bayu@example.com</p>');
    expect(await freshdesk.readConversation(page, '4413', failingApi('offline'), never)).toMatchObject({
      subject: 'Pesanan belum sampai',
      customer: { email: 'bayu@example.com' },
    });
  });

  it.each([
    [
      'a message that says neither who wrote it nor to whom',
      (html: string) => html.replaceAll('data-test-is-agent="true"', '').replaceAll('ticket-details__privatenote', ''),
      ['public', 'internal', 'internal', 'public'],
    ],
    [
      'an e-mail with the class of notes',
      (html: string) =>
        html.replaceAll('class="ticket-details__item"', 'class="ticket-details__item ticket-details__privatenote"'),
      ['public', 'internal', 'internal', 'public'],
    ],
    [
      'a note whose class was forgotten',
      (html: string) => html.replaceAll('ticket-details__privatenote', ''),
      ['public', 'internal', 'public', 'public'],
    ],
    [
      'what an agent sent to somebody else',
      (html: string) => html.replace(/(display-emails">)lea\.brandt@example\.com/, '$1claims@carrier.example'),
      ['public', 'internal', 'internal', 'public'],
    ],
    [
      'what went to an address that only looks like the customer’s',
      (html: string) => html.replace(/(display-emails">)lea\.brandt@example\.com/, '$1xlea.brandt@example.com.br'),
      ['public', 'internal', 'internal', 'public'],
    ],
    [
      'what an agent sent, where the page does not say the customer’s address',
      (html: string) => html.replace(/<a href="mailto:[^<]*<\/a>/, ''),
      ['public', 'internal', 'internal', 'public'],
    ],
  ])('takes %s for internal', async (_what, change, expected) => {
    const html = change(light);
    expect(html).not.toBe(light);
    const { messages } = await onPage(html);
    expect(messages.map(({ visibility }) => visibility)).toEqual(expected);
  });

  it.each(['LEA.Brandt@example.com', 'Lea Brandt <lea.brandt@example.com>, cc@example.com'])(
    'takes an agent’s e-mail to the customer for public, written as %s',
    async (to) => {
      const html = light.replace(/(display-emails">)lea\.brandt@example\.com/, `$1${to.replace('<', '&lt;')}`);
      const { messages } = await onPage(html);
      expect(messages[2]?.visibility).toBe('public');
    },
  );

  it('is the same whichever way round the thread stands', async () => {
    const page = open();
    const pane = page.document.querySelector('.tickets-conversation-pane');
    const items = [...(pane?.children ?? [])].slice(0, 4);
    pane?.prepend(...items.toReversed());
    const { messages } = await freshdesk.readConversation(page, '4412', failingApi('offline'), never);
    expect(messages.map(({ id }) => id)).toEqual(['description', '67102340001', '67102340002', '67102340003']);
  });

  it('marks the thread by its newest message, so unfolding older ones changes nothing', () => {
    const mark = freshdesk.threadMark(open(), '4412');
    expect(mark).toBe('67102340003 0');
    const folded = open();
    folded.document.querySelector('[data-album="note_67102340001"]')?.closest('.ticket-details__item')?.remove();
    expect(freshdesk.threadMark(folded, '4412')).toBe(mark);
    expect(freshdesk.threadMark(open(light.replaceAll('67102340003', '67102340009')), '4412')).not.toBe(mark);
    expect(freshdesk.threadMark(open('<html></html>'), '4412')).toBe('');
  });

  it('is reported by names and counts alone', () => {
    const report = freshdesk.diagnose(open());
    expect(report['item 1']).toBe(4);
    expect(report['composer 1']).toBe(1);
    expect(JSON.stringify(report)).not.toMatch(/Lea|Rechnung/);
    expect(JSON.stringify(report).length).toBeLessThan(4000);
  });
});
