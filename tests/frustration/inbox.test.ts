import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/utils/conversation';
import type { Inbox, Inboxes } from '@/utils/frustration';
import { calibrationFor, createFrustrationReader, inboxId, withScore, withVote } from '@/utils/frustration';
import { loadModelFromDisk } from '../support/frustration';

const model = { calibration: { slope: 0.9, offset: -0.2 }, prior: 0.35 };
const many = <One>(count: number, make: (i: number) => One) => Array.from({ length: count }, (_, i) => make(i));
const calmScores = many(300, (i) => ({ id: `${i}`, score: i % 30 === 0 ? 0.9 : 0.05 }));
const vote = (i: number, score: number, frustrated: boolean) => ({ id: `${i}`, score, frustrated });

describe('an inbox', () => {
  it('keeps one score for each ticket, the latest, and 400 of them', () => {
    let inboxes: Inboxes = {};
    for (let i = 0; i < 450; i += 1) inboxes = withScore(inboxes, 'en', { id: `${i}`, score: 0.1 });
    inboxes = withScore(inboxes, 'en', { id: '449', score: 0.8 });
    expect(inboxes['en']?.scores).toHaveLength(400);
    expect(inboxes['en']?.scores.at(-1)).toEqual({ id: '449', score: 0.8 });
    expect(inboxes['en']?.scores.filter(({ id }) => id === '449')).toHaveLength(1);
  });

  it('keeps one word of the agent for each reading, and forgets it when it is taken back', () => {
    let inboxes = withVote({}, 'en', 'a', vote(0, 0.9, false));
    inboxes = withVote(inboxes, 'de', 'a', { id: 'a', score: 0.2, frustrated: true });
    inboxes = withVote(inboxes, 'de', 'a', { id: 'a', score: 0.3, frustrated: true });
    expect(inboxes['de']?.votes).toEqual([{ id: 'a', score: 0.3, frustrated: true }]);
    expect(withVote(inboxes, 'de', 'a', undefined)['de']?.votes).toEqual([]);
  });

  it('names a ticket without giving it away', () => {
    const ticket = { helpdesk: 'desk', account: 'acme', ticketId: '4127' };
    expect(inboxId(ticket)).toMatch(/^[0-9a-f]{1,8}$/);
    expect(inboxId(ticket)).toBe(inboxId({ ...ticket }));
    expect(inboxId(ticket)).not.toBe(inboxId({ ...ticket, ticketId: '4128' }));
  });
});

describe('what an inbox teaches', () => {
  it.each<[string, Inbox]>([
    ['nothing yet', { scores: [], votes: [] }],
    ['199 tickets', { scores: calmScores.slice(0, 199), votes: [] }],
    ['29 marks', { scores: [], votes: many(29, (i) => vote(i, 0.8, i % 2 === 0)) }],
  ])('leaves the calibration as it is after %s', (_, inbox) => {
    expect(calibrationFor(model, inbox)).toBe(model.calibration);
  });

  it('shifts on the scores of a calm inbox, and moves further on dismissals', () => {
    const shifted = calibrationFor(model, { scores: calmScores, votes: [] });
    expect(shifted.offset).toBeLessThan(model.calibration.offset);
    const dismissed = many(40, (i) => vote(i, 0.8, false));
    expect(calibrationFor(model, { scores: calmScores, votes: dismissed }).offset).toBeLessThan(shifted.offset);
  });
});

describe('a reader with an inbox', () => {
  const ticket: Conversation = {
    ticketId: '1',
    helpdesk: 'any',
    account: 'desk.example',
    subject: '',
    channel: 'email',
    customer: { role: 'customer' },
    completeness: 'whole',
    messages: [
      {
        id: 'm',
        author: { role: 'customer' },
        visibility: 'public',
        text: 'This is the third time I ask about my refund and still nobody answers. I am really disappointed.',
      },
    ],
  };

  it('flags less after 30 dismissals, and says the same of the model alone', async () => {
    let inboxes: Inboxes = {};
    const reader = createFrustrationReader(loadModelFromDisk, { inboxes: async () => inboxes });
    const before = await reader.read(ticket);
    expect(before.modelScore).toBe(before.score);
    for (let i = 0; i < 30; i += 1) {
      inboxes = withVote(inboxes, 'en', `${i}`, vote(i, before.modelScore!, false));
    }
    const after = await reader.read(ticket);
    expect(after.score).toBeLessThan(before.score);
    expect(after.modelScore).toBe(before.modelScore);
    expect([before.level, after.level]).toEqual(['frustrated', 'concerned']);
  });

  it('learns for one language alone', async () => {
    const inboxes = { de: { scores: calmScores, votes: [] } };
    const reader = createFrustrationReader(loadModelFromDisk, { inboxes: async () => inboxes });
    const { score, modelScore } = await reader.read(ticket);
    expect(score).toBe(modelScore);
  });
});
