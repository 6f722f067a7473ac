import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitivityLabels } from '@/utils/judgement/labels';
import { canonicalJson, readPack, teamSettingNames } from '@/utils/tone';
import { samplePack, samplePresetTest, smallPreset } from '../support/packs';

/** All names that a pack may hold, apart from languages: written down here, so that a new one is a decision. */
const knownNames = new Set<string>([
  ...teamSettingNames,
  'format',
  'id',
  'name',
  'version',
  'note',
  'presets',
  'facts',
  'tests',
  'settings',
  'share',
  'signature',
  'purpose',
  'fits',
  'formality',
  'warmth',
  'length',
  'firstPerson',
  'greeting',
  'closing',
  'apology',
  'emoji',
  'guidance',
  'examples',
  'never',
  'escalation',
  'compensation',
  'phrases',
  'archived',
  'say',
  'neverSay',
  'brands',
  'locales',
  'channels',
  'for',
  'offer',
  'most',
  'unit',
  'approval',
  'acknowledge',
  'own',
  'next',
  'close',
  'text',
  'when',
  'levels',
  'causes',
  'answered',
  'value',
  'owner',
  'reviewBy',
  'audience',
  'ticket',
  'expects',
  'subject',
  'customer',
  'agent',
  'language',
  'channel',
  'brand',
  'level',
  'evidence',
  'cause',
  'quote',
  'messages',
  'from',
  'macro',
  'point',
  'kind',
  'least',
  'mechanism',
  'algorithm',
  'escalated',
  'handOver',
  'to',
  'how',
  'judgement',
  'mayDraft',
  ...sensitivityLabels,
]);
const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'apiKey',
    'url',
    'script',
    'Presets',
    'version ',
  ),
  fc.constantFrom(...knownNames),
  fc.string({ maxLength: 12 }),
);
const values = fc.oneof(
  fc.constantFrom<unknown>(
    'x',
    '',
    'en',
    'claude',
    'https://gate.example',
    'javascript:alert(1)',
    'a\u0000b',
    '{name}',
    '{secret}',
  ),
  fc.constantFrom<unknown>(0, -0, 1, 2, 50, 1e308, true, false, null, [], {}, ['x'], [['x']]),
  fc.jsonValue(),
);

/** A good pack with what leads change: text, numbers, more of the same. */
const goodPacks = fc
  .record({
    version: fc.integer({ min: 1, max: 1_000_000 }),
    name: fc.stringMatching(/^[\p{L} ]{1,80}$/u),
    share: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    guidance: fc.array(fc.stringMatching(/^[\p{L}.,]{1,300}$/u), { maxLength: 5 }),
    most: fc.double({ min: 0, max: 1_000_000, noNaN: true }).map((value) => value + 0),
    copies: fc.integer({ min: 1, max: 3 }),
    formality: fc.constantFrom('informal', 'neutral', 'formal'),
    engine: fc.constantFrom('template', 'claude'),
  })
  .map(({ version, name, share, guidance, most, copies, formality, engine }) => {
    const preset = smallPreset({
      guidance,
      formality: formality as 'formal',
      compensation: [{ for: 'late', offer: 'x', most, approval: 'lead' }],
      handOver: { to: 'Jana Vos', how: 'Assign it to Complaints.' },
    });
    const presets = Array.from({ length: copies }, (_, at) => ({ ...preset, id: `preset-${at}` }));
    return samplePack({
      version,
      name,
      ...(share !== undefined && { share }),
      presets,
      tests: [samplePresetTest()],
      settings: { engine: engine as 'claude', telemetry: false },
      judgement: { bereavement: { note: 'Call Jana.' }, threat: { mayDraft: true } },
    });
  });

/** One change somewhere in the pack: a field set, added or taken away, at any depth. */
const edits = fc.record({
  steps: fc.array(fc.nat(30), { minLength: 0, maxLength: 6 }),
  name: names,
  value: values,
  how: fc.constantFrom('add', 'set', 'drop'),
});

type Edit = typeof edits extends fc.Arbitrary<infer E> ? E : never;

function edited(pack: unknown, { steps, name, value, how }: Edit): string {
  const copy = JSON.parse(JSON.stringify(pack)) as Record<string, unknown>;
  let place = copy;
  for (const step of steps) {
    const inner = Object.values(place).filter((field) => typeof field === 'object' && field !== null);
    const next = inner[step % Math.max(1, inner.length)];
    if (next === undefined) break;
    place = next as Record<string, unknown>;
  }
  const own = Object.keys(place);
  const target = own[name.length % Math.max(1, own.length)] ?? name;
  if (Array.isArray(place)) place.splice(0, how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [value]));
  else if (how === 'drop') delete place[target];
  // As a parsed file has it: an own field, whatever its name.
  else
    Object.defineProperty(place, how === 'add' ? name : target, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return JSON.stringify(copy);
}

const candidates = fc
  .tuple(goodPacks, fc.array(edits, { maxLength: 2 }))
  .map(([pack, changes]) =>
    changes.reduce<string>((text, change) => edited(JSON.parse(text), change), JSON.stringify(pack)),
  );

describe('10,000 packs that somebody tampered with', () => {
  it('are refused, or say the same when written again and hold known fields only', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(candidates, (text) => {
        const read = readPack(text);
        if (!read.ok) {
          seen.refused += 1;
          return read.problems.length > 0;
        }
        seen.accepted += 1;
        const written = canonicalJson(JSON.parse(JSON.stringify(read.pack)));
        return written === canonicalJson(JSON.parse(text)) && unknownNames(read.pack).length === 0;
      }),
      { numRuns: 10_000 },
    );
    // Both happen often, or the property says nothing.
    expect(seen.accepted).toBeGreaterThan(2_000);
    expect(seen.refused).toBeGreaterThan(2_000);
  }, 120_000);
});

function unknownNames(value: unknown, inPhrases = false): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => unknownNames(entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [
    ...((inPhrases ? language.test(name) : knownNames.has(name)) ? [] : [name]),
    ...unknownNames(field, name === 'phrases'),
  ]);
}
