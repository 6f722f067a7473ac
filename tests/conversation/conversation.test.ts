import { describe, expect, it } from 'vitest';
import {
  customerMessages,
  openTurn,
  publicMessages,
  ticketKey,
  waitingSince,
  type AuthorRole,
  type Conversation,
  type Visibility,
} from '@/utils/conversation';

type Line = [AuthorRole, string, Visibility?];

/** One message a minute. */
function conversationOf(lines: Line[]): Conversation {
  return {
    ticketId: '1',
    helpdesk: 'zendesk',
    account: 'acme.zendesk.com',
    subject: 'x',
    channel: 'email',
    customer: { role: 'customer' },
    completeness: 'whole',
    messages: lines.map(([role, text, visibility = 'public'], index) => ({
      id: String(index),
      author: { role },
      visibility,
      text,
      sentAt: `2025-05-02T09:0${index}:00.000Z`,
    })),
  };
}

const texts = (messages: { text: string }[]) => messages.map(({ text }) => text);

describe('what may be seen', () => {
  it('leaves out notes and what no one wrote', () => {
    const all = conversationOf([
      ['customer', 'a'],
      ['agent', 'note', 'internal'],
      ['system', 'trigger'],
      ['bot', 'b'],
      ['customer', 'hidden', 'internal'],
    ]);
    expect(texts(publicMessages(all))).toEqual(['a', 'b']);
    expect(texts(customerMessages(all))).toEqual(['a']);
  });
});

describe('the open turn', () => {
  it.each<[string, Line[], string[]]>([
    ['one question', [['customer', 'a']], ['a']],
    [
      'several in a row',
      [
        ['agent', 'x'],
        ['customer', 'a'],
        ['customer', 'b'],
      ],
      ['a', 'b'],
    ],
    [
      'a note in between',
      [
        ['customer', 'a'],
        ['agent', 'note', 'internal'],
        ['customer', 'b'],
      ],
      ['a', 'b'],
    ],
    [
      'a trigger behind',
      [
        ['customer', 'a'],
        ['system', 'auto'],
      ],
      ['a'],
    ],
    [
      'a bot behind',
      [
        ['customer', 'a'],
        ['bot', 'hold on'],
      ],
      ['a'],
    ],
    [
      'a bot in between',
      [
        ['customer', 'a'],
        ['bot', 'x'],
        ['customer', 'b'],
      ],
      ['a', 'b'],
    ],
    [
      'an answer',
      [
        ['customer', 'a'],
        ['customer', 'b'],
        ['agent', 'x'],
      ],
      ['b'],
    ],
    ['no customer at all', [['agent', 'x']], []],
    ['nothing', [], []],
  ])('after %s', (_name, lines, expected) => {
    expect(texts(openTurn(conversationOf(lines)))).toEqual(expected);
  });
});

describe('waiting', () => {
  it.each<[string, Line[], string | undefined]>([
    [
      'since the first open message',
      [
        ['agent', 'x'],
        ['customer', 'a'],
        ['customer', 'b'],
      ],
      '2025-05-02T09:01:00.000Z',
    ],
    [
      'not after an answer',
      [
        ['customer', 'a'],
        ['agent', 'x'],
      ],
      undefined,
    ],
    [
      'still, when only a bot spoke',
      [
        ['customer', 'a'],
        ['bot', 'x'],
      ],
      '2025-05-02T09:00:00.000Z',
    ],
    ['never, with nothing said', [], undefined],
  ])('%s', (_name, lines, expected) => {
    expect(waitingSince(conversationOf(lines))).toBe(expected);
  });
});

it('tells equal ids of two accounts apart', () => {
  const one = conversationOf([]);
  expect(ticketKey(one)).not.toBe(ticketKey({ ...one, account: 'other.zendesk.com' }));
});
