import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeAfter, shownOutcome, type Outcome, type OutcomeEvent } from '@/utils/feedback';

const shown = shownOutcome({ id: 's1' });
const edit = { distance: 3, share: 0.25 };
const inserted: OutcomeEvent = { type: 'inserted', at: '2026-11-20T10:05:00.000Z' };
const sent: OutcomeEvent = { type: 'sent', at: '2026-11-20T10:07:00.000Z', messageId: 'm7', edit };
const dismissed: OutcomeEvent = { type: 'dismissed', reasons: ['too long'] };
const unused: OutcomeEvent = { type: 'unused', because: 'own-words', at: '2026-11-20T10:07:00.000Z', edit };

const after = (...events: OutcomeEvent[]): Outcome => events.reduce(outcomeAfter, shown);

describe('the life of a suggestion', () => {
  it.each<[string, OutcomeEvent[], Partial<Outcome>]>([
    ['nothing happened', [], { kind: 'shown', reasons: [] }],
    ['inserted', [inserted], { kind: 'inserted', insertedAt: inserted.at }],
    ['inserted and sent', [inserted, sent], { kind: 'sent', sentAt: sent.at, editDistance: 3, editShare: 0.25 }],
    ['sent without an insert, copied by hand', [sent], { kind: 'sent' }],
    ['dismissed', [dismissed], { kind: 'dismissed', reasons: ['too long'] }],
    ['dismissed, and then inserted after all', [dismissed, inserted], { kind: 'inserted' }],
    ['a dismissal reported after the insert', [inserted, dismissed], { kind: 'inserted', reasons: [] }],
    [
      'inserted twice keeps the first time',
      [inserted, { ...inserted, at: '2026-11-20T11:00:00.000Z' }],
      { insertedAt: inserted.at },
    ],
    ['an insert reported after the sending', [sent, inserted], { kind: 'sent', insertedAt: inserted.at }],
    ['the agent wrote their own', [unused], { kind: 'unused', unusedBecause: 'own-words' }],
    ['own words first, and the draft sent after all', [unused, sent], { kind: 'sent' }],
    ['sent, and own words afterwards', [sent, unused], { kind: 'sent' }],
    ['dismissed, and own words sent', [dismissed, unused], { kind: 'dismissed' }],
    ['rated', [{ type: 'rated', rating: 'up' }], { kind: 'shown', rating: 'up' }],
    ['rating taken back', [{ type: 'rated', rating: 'up', reasons: ['tone'] }, { type: 'rated' }], { reasons: [] }],
    [
      'rated after it was sent',
      [sent, { type: 'rated', rating: 'down', reasons: ['tone'] }],
      { kind: 'sent', rating: 'down', reasons: ['tone'] },
    ],
  ])('%s', (_, events, expected) => {
    expect(after(...events)).toMatchObject(expected);
  });

  it('takes back that the agent wrote their own, and a rating', () => {
    expect(after(unused, sent).unusedBecause).toBeUndefined();
    expect(after({ type: 'rated', rating: 'up' }, { type: 'rated' }).rating).toBeUndefined();
  });

  it('never says that a reply was sent before it was inserted, whatever the clocks say', () => {
    expect(after(inserted, { ...sent, at: '2026-11-20T09:00:00.000Z' }).sentAt).toBe(inserted.at);
  });

  it('keeps the sent text only when it is given', () => {
    expect(after(sent)).not.toHaveProperty('sentText');
    expect(after({ ...sent, sentText: 'Hello' }).sentText).toBe('Hello');
  });

  it('keeps reasons short, few and once each', () => {
    const reasons = [
      ' tone ',
      'tone',
      '',
      'x'.repeat(500),
      ...Array.from({ length: 30 }, (_, index) => `reason ${index}`),
    ];
    const kept = after({ type: 'rated', rating: 'down', reasons }).reasons;
    expect(kept).toHaveLength(12);
    expect(kept[0]).toBe('tone');
    expect(Math.max(...kept.map((reason) => reason.length))).toBe(80);
  });

  it('changes nothing when the last event is reported again', () => {
    const event = fc.constantFrom<OutcomeEvent>(inserted, sent, dismissed, unused, { type: 'rated', rating: 'down' });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        expect(after(...events, events.at(-1)!)).toEqual(after(...events));
      }),
    );
  });
});
