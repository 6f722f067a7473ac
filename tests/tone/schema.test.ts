import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPresets, tonePresetSchema } from '@/utils/tone';

const [preset] = builtInPresets;
const english = preset.phrases['en'];

describe('tonePresetSchema', () => {
  it.each([
    ['an unknown field', { ...preset, apiKey: 'x' }],
    ['an address as id', { ...preset, id: 'https://x.example' }],
    ['an id of another object', JSON.parse(JSON.stringify(preset).replace('"id"', '"__proto__"')) as unknown],
    ['no English', { ...preset, phrases: { de: english } }],
    ['a slot missing', { ...preset, phrases: { en: { ...english, own: undefined } } }],
    ['an empty slot', { ...preset, phrases: { en: { ...english, own: [] } } }],
    ['an unknown placeholder', { ...preset, phrases: { en: { ...english, own: ['Sorry {secret}'] } } }],
    ['a lone brace', { ...preset, phrases: { en: { ...english, own: ['Sorry {name'] } } }],
    ['a control character', { ...preset, name: 'a\u0007b' }],
    [
      'an unknown level',
      { ...preset, phrases: { en: { ...english, own: [{ text: 'x', when: { levels: ['livid'] } }] } } },
    ],
    [
      'an unknown condition',
      { ...preset, phrases: { en: { ...english, own: [{ text: 'x', when: { weather: 'bad' } }] } } },
    ],
    ['a phrase that is too long', { ...preset, phrases: { en: { ...english, own: ['x'.repeat(401)] } } }],
    [
      '41 languages',
      {
        ...preset,
        phrases: {
          en: english,
          ...Object.fromEntries(
            Array.from({ length: 40 }, (_, at) => [
              `x${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
              english,
            ]),
          ),
        },
      },
    ],
    ['version 0', { ...preset, version: 0 }],
    ['no apology policy', { ...preset, apology: undefined }],
    ['an unknown channel', { ...preset, fits: { channels: ['fax'] } }],
    ['an empty list of brands', { ...preset, fits: { brands: [] } }],
    ['a signature with an unknown placeholder', { ...preset, signature: '{agent}, {token}' }],
    [
      'an offer of less than nothing',
      { ...preset, compensation: [{ for: 'x', offer: 'y', most: -1, approval: 'agent' }] },
    ],
    ['an offer that nobody approves', { ...preset, compensation: [{ for: 'x', offer: 'y' }] }],
    ['nothing', null],
  ])('refuses %s', (_, candidate) => {
    expect(tonePresetSchema.safeParse(candidate).success).toBe(false);
  });

  it('takes all that a lead can say', () => {
    const whole = {
      ...preset,
      fits: { brands: ['Acme', 'acme.example'], locales: ['en', 'pt-BR'], channels: ['email'] },
      signature: '{agent}\nAcme support',
      compensation: [{ for: 'a late parcel', offer: 'shipping back', most: 10, unit: 'EUR', approval: 'agent' }],
      archived: true,
    };
    expect(tonePresetSchema.parse(whole)).toEqual(whole);
  });

  it('gives back what it accepts, and nothing else', () => {
    const mutated = fc
      .record({ key: fc.string(), value: fc.anything() })
      .map(({ key, value }) => ({ ...preset, [key]: value }));
    fc.assert(
      fc.property(mutated, (candidate) => {
        const parsed = tonePresetSchema.safeParse(candidate);
        expect(!parsed.success || JSON.stringify(parsed.data) === JSON.stringify(preset)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
