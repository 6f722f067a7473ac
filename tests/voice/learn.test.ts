import { describe, expect, it } from 'vitest';
import { learnRules, likelyHabit, type LearnedPair, type RuleKind } from '@/utils/voice';
import { here, pair } from '../support/learned-pairs';

const draftOf = (middle = 'Your refund left on Monday and takes five days.') =>
  `Dear [NAME_1],\n\nThank you for getting in touch about this. Kindly note the following point. ${middle}\n\nKind regards,\n[NAME_2]`;

/** Five tickets whose reply comes from the draft by one edit. */
function five(edit: (draft: string, number: number) => string): LearnedPair[] {
  const middles = ['refund', 'parcel', 'invoice', 'order', 'password'];
  return middles.map((about, number) => {
    const draft = draftOf(`Your ${about} was looked at on Monday and takes five days.`);
    return pair(number, draft, edit(draft, number));
  });
}

describe('a habit', () => {
  it.each<[kind: RuleKind, edit: (draft: string) => string, says: object]>([
    ['greeting', (draft) => draft.replace('Dear', 'Halo'), { write: 'Halo {name},', not: 'Dear {name},' }],
    ['close', (draft) => draft.replace('Kind regards,', 'Cheers,'), { write: 'Cheers,', not: 'Kind regards,' }],
    ['never', (draft) => draft.replace('Kindly note', 'note'), { not: 'kindly' }],
    ['swap', (draft) => draft.replace('takes five', 'needs five'), { not: 'takes', write: 'needs' }],
    ['drop-opener', (draft) => draft.replace('Thank you for getting in touch about this. ', ''), {}],
    [
      'add-line',
      (draft) => draft.replace('\n\nKind', ' You can always call me directly.\n\nKind'),
      { write: 'You can always call me directly.' },
    ],
    ['fix-first', (draft) => draft.replace(/(Thank you[^.]+\.) (Kindly[^.]+\.) (Your[^.]+\.)/u, '$3 $1 $2'), {}],
  ])('of kind "%s" is read from five edits', (kind, edit, says) => {
    const rules = learnRules(five(edit), []);
    expect(rules).toMatchObject([{ kind, ...says, seen: 5, of: 5, state: 'suggested', scope: { language: 'en' } }]);
    expect(rules[0]!.taughtBy).toHaveLength(3);
    expect(rules[0]!.confidence).toBeGreaterThan(likelyHabit);
  });

  it('is none after two edits, and none where the agent does it now and then', () => {
    const edit = (draft: string) => draft.replace('Dear', 'Halo');
    expect(learnRules(five(edit).slice(0, 2), [])).toEqual([]);
    expect(
      learnRules(
        five((draft, number) => (number < 2 ? edit(draft) : draft)),
        [],
      ),
    ).toEqual([]);
  });

  it('is none where nothing was edited', () => {
    expect(
      learnRules(
        five((draft) => draft),
        [],
      ),
    ).toEqual([]);
  });

  it('holds for one topic where the agent does it there alone', () => {
    const refunds = five((draft) => draft.replace('Dear', 'Halo'));
    const others = five((draft) => draft).map((each) => ({
      ...each,
      id: `x${each.id}`,
      scope: { ...here, topic: 'delivery' },
    }));
    expect(learnRules([...refunds, ...others], [])).toMatchObject([{ scope: { language: 'en', topic: 'refund' } }]);
  });

  it('of one language is none of another', () => {
    const german = five((draft) => draft.replace('Dear', 'Halo')).map((each) => ({
      ...each,
      scope: { ...here, language: 'de' },
    }));
    expect(learnRules(german, []).map(({ scope }) => scope.language)).toEqual(['de']);
  });

  it('stays a habit when drafts follow it and the agent leaves them so', () => {
    const pairs = five((draft) => draft.replace('Dear', 'Halo'));
    const [found] = learnRules(pairs, []);
    const followed = pairs.map(({ sent }, number) => pair(100 + number, sent, sent, { applied: [found!.id] }));
    const [later] = learnRules([...pairs, ...followed], [{ ...found!, state: 'on' }]);
    expect(later).toMatchObject({ state: 'on', seen: 10, of: 10 });
  });
});

describe('what the agent decided', () => {
  const pairs = five((draft) => draft.replace('Dear', 'Halo'));
  const [found] = learnRules(pairs, []);

  it.each(['on', 'off', 'deleted'] as const)('stays "%s", with fresh counts', (state) => {
    expect(learnRules(pairs, [{ ...found!, state, seen: 1, of: 1 }])).toMatchObject([{ state, seen: 5 }]);
  });

  it('keeps the words that the agent gave a rule', () => {
    const edited = { ...found!, state: 'on', edited: true, write: 'Hai {name},' } as const;
    expect(learnRules(pairs, [edited])).toMatchObject([{ write: 'Hai {name},', edited: true }]);
  });

  it('outlives the edits, where a rule that nobody looked at does not', () => {
    expect(learnRules([], [{ ...found!, state: 'on' }])).toHaveLength(1);
    expect(learnRules([], [found!])).toEqual([]);
  });
});
