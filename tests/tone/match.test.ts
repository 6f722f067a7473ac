import { describe, expect, it } from 'vitest';
import { matchPreset, placeOf, takesVersion, type PresetFit } from '@/utils/tone';
import { smallPreset } from '../support/packs';

const ticket = {
  account: 'acme.zendesk.com',
  channel: 'email' as const,
  language: 'pt-BR',
  brand: { id: '6130830354002', name: 'Acme Home' },
};
const preset = (id: string, fits: PresetFit) => smallPreset({ id, fits });
const all = preset('all', {});
const usual = preset('usual', {});

describe('matchPreset', () => {
  it.each<[string, PresetFit, boolean]>([
    ['its brand by name', { brands: ['acme home'] }, true],
    ['its brand by id', { brands: ['6130830354002'] }, true],
    ['the id of another brand on the same host', { brands: ['6130830354001'] }, false],
    ['its brand by account', { brands: ['ACME.zendesk.com'] }, true],
    ['another brand', { brands: ['Acme Garden'] }, false],
    ['the base of its language', { locales: ['pt'] }, true],
    ['its language and region', { locales: ['pt-BR'] }, true],
    ['another region', { locales: ['pt-PT'] }, false],
    ['a language that only begins alike', { locales: ['p'] }, false],
    ['its channel', { channels: ['messaging', 'email'] }, true],
    ['its language on another channel', { locales: ['pt'], channels: ['phone'] }, false],
  ])('%s: %j', (_, fits, fitting) => {
    expect(matchPreset([all, preset('particular', fits)], ticket)?.preset.id).toBe(fitting ? 'particular' : 'all');
  });

  it('takes the one that says the most, and tells what matched', () => {
    const presets = [
      all,
      preset('channel', { channels: ['email'] }),
      preset('brand', { brands: ['Acme Home'] }),
      preset('locale', { locales: ['pt'] }),
    ];
    expect(matchPreset(presets, ticket)).toEqual({
      preset: presets[2],
      because: [{ rule: 'brand', value: 'Acme Home' }],
    });
  });

  it('takes the usual one where no rule speaks, and never an archived one', () => {
    expect(matchPreset([all, usual], ticket, 'usual')).toEqual({ preset: usual, because: [] });
    expect(matchPreset([{ ...all, archived: true as const }, usual], ticket)?.preset.id).toBe('usual');
    expect(matchPreset([], ticket)).toBeUndefined();
  });

  it('does not let the usual one stand in the way of a rule', () => {
    const email = preset('email', { channels: ['email'] });
    expect(matchPreset([usual, email], ticket, 'usual')?.preset.id).toBe('email');
  });
});

describe('takesVersion', () => {
  const installs = Array.from({ length: 5_000 }, (_, at) => `install-${at}`);
  const taken = (share: number) => installs.filter((id) => takesVersion({ id: 'acme', share }, id));

  it.each([1, 10, 50, 99])('gives about %i per cent of agents', (share) => {
    const part = (taken(share).length / installs.length) * 100;
    expect(Math.abs(part - share)).toBeLessThan(2.5);
  });

  it('keeps those who have it as the share grows', () => {
    const [few, many] = [taken(10), new Set(taken(50))];
    expect(few.every((id) => many.has(id))).toBe(true);
    expect(takesVersion({ id: 'acme', share: 100 }, 'anybody') && takesVersion({ id: 'acme' }, 'anybody')).toBe(true);
  });

  it('says the same for the same installation each time', () => {
    expect(placeOf('acme:one')).toBe(placeOf('acme:one'));
  });
});
