import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/utils/conversation';
import { matchSent, settle, shownOutcome, type Outcome } from '@/utils/feedback';
import { row, said, suggestion, testSalt, thread } from '../support/feedback-builders';

const draft = 'Hello Mia, your refund left on Monday. It reaches you within five working days.';
const other = 'The parcel company lost it twice, which we regret, so please choose between voucher and replacement.';

function match(conversation: Conversation, of: Parameters<typeof suggestion>[0] = {}, outcome: Partial<Outcome> = {}) {
  const shown = suggestion({ text: draft, ...of });
  const found = matchSent(shown, { ...shownOutcome(shown), ...outcome }, conversation, testSalt);
  return found && { id: found.message.id, ...found.event };
}

describe('matchSent', () => {
  it.each<[string, Conversation, object | undefined]>([
    ['sent unchanged', thread([said('own', draft, 5)]), { id: 'm5', type: 'sent', edit: { distance: 0, share: 0 } }],
    [
      'edited',
      thread([said('own', draft.replace('Monday', 'Tuesday').replace('five', 'three'), 5)]),
      { id: 'm5', type: 'sent', edit: { distance: 2, share: 2 / 14 } },
    ],
    ['written anew', thread([said('own', other, 5)]), { id: 'm5', type: 'unused', because: 'own-words' }],
    ['a colleague answered', thread([said('colleague', other, 5)]), { id: 'm5', type: 'unused', because: 'colleague' }],
    [
      'a colleague sent the same words',
      thread([said('colleague', draft, 5)]),
      { type: 'unused', because: 'colleague' },
    ],
    [
      'a colleague first, the agent after',
      thread([said('colleague', other, 4), said('own', draft, 5)]),
      { id: 'm5', type: 'sent' },
    ],
    ['nothing new', thread([]), undefined],
    ['only the customer wrote', thread([said('customer', draft, 5)]), undefined],
    ['only a note', thread([said('own', draft, 5, { visibility: 'internal' })]), undefined],
    ['the same words an hour before the draft', thread([said('own', draft, -60)]), undefined],
    ['a short "on it" first', thread([said('own', 'On it.', 3), said('own', draft, 9)]), { id: 'm9', type: 'sent' }],
    [
      'own words, and the same draft two turns later',
      thread([said('own', other, 5), said('customer', 'Thanks', 6), said('own', draft, 7)]),
      { id: 'm5', type: 'unused' },
    ],
    ['another ticket', thread([said('own', draft, 5)], { ticketId: '43' }), undefined],
    ['another account', thread([said('own', draft, 5)], { account: 'other.zendesk.com' }), undefined],
  ])('%s', (_, conversation, expected) => {
    expect([match(conversation)]).toMatchObject([expected]);
  });

  it("does not count the signature, quoted lines, or the helpdesk's other spacing as edits", () => {
    const sentText = `${draft.replaceAll(' ', '\u00A0')}\n\nAda Lind\nAcme Support\n`;
    const conversation = thread([said('own', `> Where is my refund?\n${sentText}`, 5)]);
    conversation.agent = { ...conversation.agent!, signature: 'Ada Lind\nAcme Support' };
    expect(match(conversation)).toMatchObject({ type: 'sent', edit: { distance: 0 } });
  });

  it.each<[string, Partial<Conversation>, Parameters<typeof said>[3], string | undefined]>([
    [
      'by e-mail where ids are missing',
      { agent: { role: 'agent', email: 'Ada@acme.example' } },
      { author: { role: 'agent', email: 'ada@acme.example' } },
      'sent',
    ],
    [
      'by name where the page says no more',
      { agent: { role: 'agent', name: 'Ada' } },
      { author: { role: 'agent', name: 'Ada' } },
      'sent',
    ],
    ['by its words where nobody says who is signed in', { agent: undefined }, {}, 'sent'],
  ])("knows the agent's own message %s", (_, overrides, message, expected) => {
    expect(match(thread([said('own', draft, 5, message)], overrides))?.type).toBe(expected);
  });

  it('claims nothing about other words where nobody says who is signed in', () => {
    expect(match(thread([said('own', other, 5)], { agent: undefined }))).toBeUndefined();
  });

  describe('when clocks differ', () => {
    it('takes a reply stamped a few minutes before the draft was shown', () => {
      expect(match(thread([said('own', draft, -4)]))).toMatchObject({ type: 'sent', at: '2026-11-20T10:00:00.000Z' });
    });

    it('goes by the order of the thread, however far apart they are', () => {
      const conversation = thread([said('own', draft, -20)]);
      expect(match(conversation)).toBeUndefined();
      expect(match(conversation, { afterMessageId: 'm-30' })).toMatchObject({ id: 'm-20', type: 'sent' });
    });

    it('never takes what already stood in the thread', () => {
      expect(match(thread([said('own', draft, -2)]), { afterMessageId: 'm-2' })).toBeUndefined();
    });

    it('goes by the order also where a message has no time', () => {
      const conversation = thread([said('own', draft, 5, { sentAt: undefined })]);
      expect(match(conversation)).toBeUndefined();
      expect(match(conversation, { afterMessageId: 'm-30' })).toMatchObject({ type: 'sent' });
    });
  });

  it('looks at the turn of the insert where the draft waited for a later one', () => {
    const conversation = thread([
      said('own', other, 5),
      said('customer', 'And the refund?', 20),
      said('own', draft, 61),
    ]);
    const outcome: Partial<Outcome> = { kind: 'inserted', insertedAt: '2026-11-20T11:00:00.000Z' };
    expect(match(conversation, { afterMessageId: 'm-30' }, outcome)).toMatchObject({ id: 'm61', type: 'sent' });
  });
});

describe('settle', () => {
  const conversation = thread([said('own', draft, 9)]);

  it('gives one message to the one draft that it is nearest to', () => {
    const rows = [
      row({ id: 'near', text: draft }),
      row({ id: 'far', text: draft.replace('Hello Mia', 'Dear customer') }),
    ];
    expect(settle(rows, conversation, testSalt)).toMatchObject([
      { suggestionId: 'near', event: { type: 'sent', edit: { distance: 0 } } },
    ]);
  });

  it('takes the later of two equal drafts', () => {
    const rows = [
      row({ id: 'later', text: draft, shownAt: '2026-11-20T10:03:00.000Z' }),
      row({ id: 'earlier', text: draft }),
    ];
    expect(settle(rows, conversation, testSalt).map(({ suggestionId }) => suggestionId)).toEqual(['later']);
    expect(settle(rows.toReversed(), conversation, testSalt).map(({ suggestionId }) => suggestionId)).toEqual([
      'later',
    ]);
  });

  it('gives two drafts of one turn their two messages', () => {
    const both = thread([said('own', other, 5), said('own', draft, 9)]);
    const settled = settle([row({ id: 'one', text: other }), row({ id: 'two', text: draft })], both, testSalt);
    expect(settled.map(({ suggestionId, message }) => [suggestionId, message.id])).toEqual([
      ['one', 'm5'],
      ['two', 'm9'],
    ]);
  });

  it('never counts a message twice, however often the ticket is read and whatever is drafted afterwards', () => {
    const first = row({ id: 'first', text: draft }, { kind: 'sent', sentMessageId: 'm9' });
    const again = row({ id: 'again', text: draft, shownAt: '2026-11-20T10:12:00.000Z' });
    expect(settle([first, again], conversation, testSalt)).toEqual([]);
  });

  it('leaves alone what was sent already', () => {
    expect(settle([row({ text: draft }, { kind: 'sent' })], conversation, testSalt)).toEqual([]);
  });
});
