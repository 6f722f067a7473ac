// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { allEngines, type Hands, type InsertRequest, insertDraft } from '@/utils/composer';
import type { ComposerTarget } from '@/utils/helpdesk';

const never = new AbortController().signal;
const noHands: Hands = { act: () => false };

/** A page with one text area, and a helpdesk that says of it what the test wants. */
function desk(change: Partial<ComposerTarget> & { active?: string; composer?: boolean } = {}) {
  const element = document.createElement('textarea');
  document.body.replaceChildren(element);
  const target = { ticketId: '1', element, audience: 'public', format: 'plain', ...change } as ComposerTarget;
  let active = change.active ?? '1';
  return {
    element,
    open: (ticketId: string) => (active = ticketId),
    desk: {
      activeTicket: () => active,
      findComposer: () => (change.composer === false ? undefined : target),
    },
  };
}

function insert(parts: ReturnType<typeof desk>, change: Partial<InsertRequest> = {}, signal = never) {
  const request: InsertRequest = {
    page: window,
    desk: parts.desk,
    ticketId: '1',
    text: 'Hello Mia',
    placement: 'replace',
    audience: 'public',
    hands: noHands,
    engines: allEngines,
    ...change,
  };
  return insertDraft(request, signal);
}

beforeEach(() => {
  // This DOM knows no editing commands, like a page that takes them away.
  Object.assign(document, { execCommand: () => false });
});

describe('an insert is refused', () => {
  it.each<[string, Parameters<typeof desk>[0], Partial<InsertRequest>, string]>([
    ['on another ticket', { active: '2' }, {}, 'wrong-ticket'],
    ['on no ticket', { active: '' }, {}, 'wrong-ticket'],
    ['where the composer is another ticket’s', { ticketId: '2' }, {}, 'wrong-ticket'],
    ['where no composer is open', { composer: false }, {}, 'no-composer'],
    ['where customers would see a note', { audience: 'public' }, { audience: 'internal' }, 'audience-changed'],
    ['where the audience is not known any more', { audience: 'unknown' }, {}, 'audience-changed'],
    ['with gaps left', {}, { text: 'Your order [order number?] left' }, 'has-gaps'],
    ['with no text', {}, { text: ' \n\t ' }, 'empty-text'],
  ])('%s, and nothing is written', async (_, world, change, reason) => {
    const parts = desk(world);
    expect(await insert(parts, change)).toEqual({ ok: false, reason });
    expect(parts.element.value).toBe('');
  });

  it('into a composer that cannot be seen', async () => {
    const parts = desk();
    parts.element.style.display = 'none';
    expect(await insert(parts)).toEqual({ ok: false, reason: 'hidden-composer' });
    parts.element.style.display = '';
    parts.element.setAttribute('inert', '');
    expect(await insert(parts)).toEqual({ ok: false, reason: 'hidden-composer' });
    expect(parts.element.value).toBe('');
  });

  it('while another one is under way', async () => {
    const parts = desk();
    const [first, second] = await Promise.all([insert(parts), insert(parts, { text: 'Another' })]);
    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, reason: 'busy' });
    expect(parts.element.value).toBe('Hello Mia');
  });

  it('where the ticket changes in the last moment before writing', async () => {
    const parts = desk();
    parts.element.addEventListener('focus', () => parts.open('2'));
    expect(await insert(parts)).toEqual({ ok: false, reason: 'wrong-ticket' });
    expect(parts.element.value).toBe('');
  });

  it('where the ticket was left meanwhile, even if it is open again', async () => {
    const parts = desk();
    const left = new AbortController();
    parts.element.addEventListener('focus', () => left.abort());
    expect(await insert(parts, {}, left.signal)).toEqual({ ok: false, reason: 'wrong-ticket' });
    expect(parts.element.value).toBe('');
  });

  it('with "not confirmed" where the page undoes what was written, whatever is tried', async () => {
    const parts = desk();
    parts.element.addEventListener('input', () => setTimeout(() => (parts.element.value = ''), 30));
    expect(await insert(parts)).toEqual({ ok: false, reason: 'not-confirmed' });
  });
});

describe('an insert into a text area', () => {
  it.each([
    ['replace', 'Hello Mia'],
    ['append', 'Old text\n\nHello Mia'],
    ['caret', 'Old Hello Miatext'],
  ] as const)('by %s', async (placement, expected) => {
    const parts = desk();
    parts.element.value = 'Old text';
    parts.element.setSelectionRange(4, 4);
    expect(await insert(parts, { placement })).toEqual({ ok: true, engine: 'textarea-value' });
    expect(parts.element.value).toBe(expected);
  });

  it('tells the page by one input event, and presses no key', async () => {
    const parts = desk();
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'submit', 'click']) {
      document.addEventListener(type, (event) => heard.push(event.type), true);
    }
    await insert(parts);
    expect(heard).toEqual(['input']);
  });

  it('can be followed by another one', async () => {
    const parts = desk();
    await insert(parts);
    expect(await insert(parts, { text: 'Second' })).toMatchObject({ ok: true });
    expect(parts.element.value).toBe('Second');
  });
});
