import { describe, expect, it } from 'vitest';
import { createRestorer } from '@/utils/privacy';
import { builtInPresets, tonePresetSchema } from '@/utils/tone';
import {
  acceptedReplies,
  examplesFor,
  mostExamples,
  presetWithRule,
  ruleKinds,
  rulesFor,
  ruleSentence,
  voiceExport,
} from '@/utils/voice';
import { here, pair, rule } from '../support/learned-pairs';

describe('rules for a ticket', () => {
  it('are those that are on and hold there', () => {
    const rules = [
      rule({ id: 'all' }),
      rule({ id: 'off', state: 'off' }),
      rule({ id: 'new', state: 'suggested' }),
      rule({ id: 'gone', state: 'deleted' }),
      rule({ id: 'german', scope: { language: 'de' } }),
      rule({ id: 'brand', scope: { language: 'en', brand: 'other.example' } }),
      rule({ id: 'topic', scope: { language: 'en', topic: 'refund' }, confidence: 0.9 }),
    ];
    expect(rulesFor(rules, here).map(({ id }) => id)).toEqual(['topic', 'all']);
  });
});

describe('examples', () => {
  const sent = (text: string) => `Hi [NAME_1],\n\n${text}\n\nCheers,\n[NAME_2]`;
  const pairs = [
    pair(1, '', sent('The parcel is at the depot.'), { scope: { ...here, topic: 'delivery' } }),
    pair(2, '', sent('The refund left on Monday.')),
    pair(3, '', sent('Die Erstattung ist raus.'), { scope: { ...here, language: 'de' } }),
    pair(4, '', sent('Call [PHONE_1] today.')),
    pair(5, '', sent('We are on it.')),
  ];

  it('are a few of the same language, those about the same thing first', () => {
    const examples = examplesFor(pairs, here, 'Where is my refund?');
    expect(examples).toHaveLength(mostExamples);
    expect(examples[0]).toContain('refund left');
    expect(examples.join()).not.toContain('Erstattung');
  });

  it('hold no token that could be taken for a value of this ticket', () => {
    const vault = { entries: [{ type: 'NAME', token: '[NAME_1]', value: 'Mia' }] } as never;
    for (const example of examplesFor(pairs, here, '')) {
      const restorer = createRestorer(vault);
      expect(restorer.push(example) + restorer.end()).toBe(example);
      expect(example).not.toMatch(/\[[A-Z]+_\d+\]/);
    }
  });

  it('become sources without greeting, close and values of other customers', () => {
    expect(acceptedReplies(pairs.slice(3))).toEqual([{ id: 's5', text: 'We are on it.', at: pairs[4]?.at }]);
  });
});

describe('a rule', () => {
  it.each(ruleKinds)('of kind "%s" reads as one short sentence', (kind) => {
    const words = kind === 'swap' || kind === 'never' ? ['kindly', 'please'] : ['Dear {name},', 'Hi {name},'];
    const sentence = ruleSentence(rule({ kind, not: words[0], write: words[1] }));
    expect(sentence.length).toBeLessThan(80);
    expect(sentence).not.toContain('{');
  });

  it.each(ruleKinds)('of kind "%s" goes over into a preset that is still valid, once', (kind) => {
    const preset = builtInPresets[0];
    const taken = presetWithRule(preset, rule({ kind, not: 'kindly', write: 'please' }));
    expect(taken.version).toBe(preset.version + 1);
    expect(tonePresetSchema.safeParse(taken).success).toBe(true);
    expect(presetWithRule(taken, rule({ kind, not: 'kindly', write: 'please' }))).toBe(taken);
  });

  it('is exported without the edits that taught it, and not at all once deleted', () => {
    const text = voiceExport(
      [rule({ not: 'kindly' }), rule({ not: 'secretly', state: 'deleted' })],
      '2026-11-20T12:00:00.000Z',
    );
    expect(JSON.parse(text)).toMatchObject({ format: 'tandem-voice', rules: [{ not: 'kindly' }] });
    expect(text).not.toMatch(/wait|secretly/iu);
  });
});
