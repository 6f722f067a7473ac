import { describe, expect, it } from 'vitest';
import { packDiff, type TeamPack } from '@/utils/tone';
import { samplePack, smallPreset } from '../support/packs';

const two = [smallPreset({ id: 'one' }), smallPreset({ id: 'two' })];

describe('packDiff', () => {
  it.each<[string, TeamPack, TeamPack, ReturnType<typeof packDiff>]>([
    ['nothing', samplePack(), samplePack(), []],
    [
      'a text',
      samplePack(),
      samplePack({ name: 'Acme care' }),
      [{ path: 'name', before: 'Acme support', after: 'Acme care' }],
    ],
    [
      'a field of a preset, by its id',
      samplePack(),
      samplePack({ presets: [smallPreset({ length: 'brief' })] }),
      [{ path: 'presets.acme-warm.length', before: 'normal', after: 'brief' }],
    ],
    [
      'a rule that came',
      samplePack(),
      samplePack({ presets: [smallPreset({ guidance: ['Short sentences.', 'No jokes.'] })] }),
      [{ path: 'presets.acme-warm.guidance', after: 'No jokes.' }],
    ],
    [
      'a rule that changed',
      samplePack(),
      samplePack({ presets: [smallPreset({ guidance: ['Long sentences.'] })] }),
      [{ path: 'presets.acme-warm.guidance', before: 'Short sentences.', after: 'Long sentences.' }],
    ],
    [
      'a lock that came',
      samplePack(),
      samplePack({ settings: { engine: 'template', telemetry: false, retentionDays: 30 } }),
      [{ path: 'settings.retentionDays', after: '30' }],
    ],
    [
      'a lock that went',
      samplePack(),
      samplePack({ settings: { engine: 'template' } }),
      [{ path: 'settings.telemetry', before: 'false' }],
    ],
    [
      'another order',
      samplePack({ presets: two }),
      samplePack({ presets: two.toReversed() }),
      [{ path: 'presets.order', before: 'one, two', after: 'two, one' }],
    ],
    ['a signature alone', samplePack(), samplePack({ signature: { algorithm: 'Ed25519', value: 'x' } }), []],
  ])('tells %s', (_, before, after, changes) => {
    expect(packDiff(before, after)).toEqual(changes);
  });

  it('tells every field of a first pack as new', () => {
    const changes = packDiff(undefined, samplePack());
    expect(changes.map(({ path }) => path)).toContain('presets.acme-warm.purpose');
    expect(changes.some(({ before }) => before !== undefined)).toBe(false);
  });
});
