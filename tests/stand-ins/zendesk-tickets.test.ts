import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTickets } from '@/stand-ins/shared/load-tickets';
import { People } from '@/stand-ins/shared/people';
import { textOf } from '@/stand-ins/shared/text';
import { queryOf, usualVariant, variantOf } from '@/stand-ins/zendesk/variant';

const now = new Date('2026-11-24T12:00:00Z');
const people = new People();
const tickets = loadTickets(people, now);
const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
const sample = fileURLToPath(new URL('../../../shared/data/conversations/abcd_sample.json', import.meta.url));

describe('the tickets', () => {
  it('are at least thirty, with ids of their own', () => {
    const readable = tickets.filter(
      (ticket) => ticket.access === 'open' && ticket.messages.length > 0 && ticket.id < 4300,
    );
    expect(readable.length).toBeGreaterThanOrEqual(30);
    expect(byId.size).toBe(tickets.length);
  });

  it('cover the languages that the product names, and one written right to left', () => {
    expect(new Set(tickets.map((ticket) => ticket.language))).toEqual(
      new Set(['en', 'de', 'id', 'es', 'fr', 'pt-BR', 'ar']),
    );
  });

  it('give each message a 13-digit id and an author who exists', () => {
    const messages = tickets.flatMap((ticket) => ticket.messages);
    expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
    for (const message of messages) {
      expect(String(message.id)).toMatch(/^\d{13}$/);
      expect(people.byId(message.authorId)).toBeDefined();
    }
  });

  it('are told in order of time', () => {
    for (const ticket of tickets) {
      const times = ticket.messages.map((message) => message.at);
      expect(times.toSorted()).toEqual(times);
      expect(times.every((time) => time < now.toISOString())).toBe(true);
    }
  });

  it('are on domains that belong to nobody', () => {
    const made = tickets
      .filter((ticket) => ticket.id < 4900)
      .map((ticket) => people.byId(ticket.requesterId)?.email ?? '');
    for (const email of made) expect(email).toMatch(/@example\.(?:com|net|org|de)$/);
  });

  it.each([
    [4127, 5],
    [4113, 60],
    [4300, 300],
  ])('%i has at least %i messages', (id, count) => {
    expect(byId.get(id)?.messages.length).toBeGreaterThanOrEqual(count);
  });

  it('keep notes and side conversations from the public', () => {
    const outage = byId.get(4120)?.messages.map((message) => [message.kind, message.via, message.public]);
    expect(outage).toContainEqual(['internal', 'web', false]);
    expect(outage).toContainEqual(['internal', 'side_conversation', false]);
    expect(outage).toContainEqual(['bot', 'api', true]);
  });

  it.skipIf(!existsSync(sample))('take real dialogues along, their actions as events and not as messages', () => {
    const dialogue = byId.get(4901);
    expect(dialogue?.messages.length).toBeGreaterThan(10);
    expect(dialogue?.events.length).toBeGreaterThan(0);
    expect(dialogue?.messages.map((message) => message.text)).not.toContain(dialogue?.events[0]?.text);
  });
});

describe('text of HTML', () => {
  it.each([
    ['<p dir="auto">Hi,</p>\n\n<p dir="auto">there</p>', 'Hi,\n\nthere'],
    ['<p>one<br>\ntwo</p>', 'one\ntwo'],
    ['<table><tr><td>a &amp; b&nbsp;c</td></tr>\n<tr><td>d</td></tr></table>', 'a & b c\nd'],
    ['<p>it&#39;s &lt;here&gt;</p>', "it's <here>"],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('page variants', () => {
  it('survive the way through a query', () => {
    const wanted = { csp: 'strict', coep: true, labels: 'pt', paneDelayMs: [5, 20], activeMarker: '.active' } as const;
    expect(variantOf(new URLSearchParams(queryOf(wanted)), usualVariant)).toEqual({ ...usualVariant, ...wanted });
  });

  it('leave alone what a real query says', () => {
    expect(variantOf(new URLSearchParams('brand_id=3'), usualVariant)).toEqual(usualVariant);
  });

  it.each(['standin.labels=xx', 'standin.unheard=1', 'standin.paneDelayMs=soon'])('refuse %s', (query) => {
    expect(() => variantOf(new URLSearchParams(query), usualVariant)).toThrow(RangeError);
  });
});
