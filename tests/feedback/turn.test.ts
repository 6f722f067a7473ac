import { describe, expect, it } from 'vitest';
import { answeredTurn, isHeldOut, reopened, turnId, type Turn } from '@/utils/feedback';
import { said, testSalt, thread } from '../support/feedback-builders';

const turn: Turn = {
  id: 'zendesk:acme.zendesk.com:42#m-30',
  ticketKey: 'zendesk:acme.zendesk.com:42',
  openedAt: '2026-11-20T10:00:00.000Z',
  assist: 'full',
  heldOut: false,
  language: 'en',
  level: 'calm',
  topic: 'refund',
};

describe('a turn', () => {
  it('is named by the customer message that waits for an answer', () => {
    expect(turnId(thread([]))).toBe(turn.id);
    expect(turnId(thread([said('own', 'On its way.', 5)]))).toBeUndefined();
    expect(turnId(thread([said('own', 'On its way.', 5), said('customer', 'When?', 9)]))).toBe(
      'zendesk:acme.zendesk.com:42#m9',
    );
  });

  it('counts all words of an answer as written where it rests on no draft', () => {
    const answered = answeredTurn(turn, thread([said('own', 'The refund left on Monday.', 5)]), testSalt, new Map());
    expect(answered?.answer).toEqual({
      sentAt: '2026-11-20T10:05:00.000Z',
      messageId: 'm5',
      words: 5,
      written: 5,
    });
  });

  it('counts only changed words where it does', () => {
    const conversation = thread([said('own', 'The refund left on Monday.', 5)]);
    expect(answeredTurn(turn, conversation, testSalt, new Map([['m5', 1]]))?.answer?.written).toBe(1);
  });

  it.each([
    ['a colleague answers', said('colleague', 'Done.', 5)],
    ['the agent writes a note', said('own', 'Check this.', 5, { visibility: 'internal' })],
  ])('stays open where %s', (_what, message) => {
    expect(answeredTurn(turn, thread([message]), testSalt, new Map())).toBeUndefined();
  });

  it('takes the last look before the answer as its start, and keeps what is answered', () => {
    const later = { ...turn, openedAt: '2026-11-20T16:00:00.000Z' };
    expect(reopened(turn, later).openedAt).toBe(later.openedAt);
    const answered = { ...turn, answer: { sentAt: 'x', messageId: 'm5', words: 1, written: 1 } };
    expect(reopened(answered, later)).toBe(answered);
  });
});

describe('tickets written without a draft', () => {
  const tickets = Array.from({ length: 10_000 }, (_, at) => `zendesk:acme.zendesk.com:${at}`);

  it.each([0, 5, 10, 50, 100])('are about %i %% of all', (percent) => {
    const share = tickets.filter((key) => isHeldOut(key, 'salt', percent)).length / 100;
    expect(Math.abs(share - percent)).toBeLessThan(1);
  });

  it('are the same at every look, and others elsewhere', () => {
    const chosen = (salt: string) => tickets.filter((key) => isHeldOut(key, salt, 10));
    expect(chosen('salt')).toEqual(chosen('salt'));
    expect(chosen('other')).not.toEqual(chosen('salt'));
  });

  it('stay held out when the share grows', () => {
    const more = new Set(tickets.filter((key) => isHeldOut(key, 'salt', 20)));
    expect(tickets.filter((key) => isHeldOut(key, 'salt', 10)).every((key) => more.has(key))).toBe(true);
  });
});
