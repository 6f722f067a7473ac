import { beforeAll, describe, expect, it } from 'vitest';
import { createTeamKeys, readPack, signatureFault, signPack, type TeamPack } from '@/utils/tone';
import { samplePack, smallPreset } from '../support/packs';

let keys: Awaited<ReturnType<typeof createTeamKeys>>;
let signed: TeamPack;
beforeAll(async () => {
  keys = await createTeamKeys();
  signed = await signPack(samplePack(), keys.privateKey);
});

describe('a signed pack', () => {
  it('holds, also after it was written, read and its fields came in another order', async () => {
    const read = readPack(JSON.stringify(signed, null, 4));
    expect(read.ok && (await signatureFault(read.pack, keys.publicKey))).toBeUndefined();
    const turned = Object.fromEntries(Object.entries(signed).toReversed()) as unknown as TeamPack;
    expect(await signatureFault(turned, keys.publicKey)).toBeUndefined();
  });

  it.each<[string, (pack: TeamPack) => TeamPack]>([
    ['another version', (pack) => ({ ...pack, version: pack.version + 1 })],
    ['another base URL', (pack) => ({ ...pack, settings: { ...pack.settings, baseUrl: 'https://evil.example' } })],
    ['another number in a fact', (pack) => ({ ...pack, facts: pack.facts.map((fact) => ({ ...fact, value: 31 })) })],
    ['one word in a preset', (pack) => ({ ...pack, presets: [smallPreset({ purpose: 'For all tickets.' })] })],
    ['a test taken out', (pack) => ({ ...pack, tests: [] })],
    ['another signature', (pack) => ({ ...pack, signature: { algorithm: 'Ed25519', value: `${'A'.repeat(86)}==` } })],
  ])('does not hold with %s', async (_, tamper) => {
    expect(await signatureFault(tamper(signed), keys.publicKey)).toBe('wrong');
  });

  it('does not hold for another team', async () => {
    const others = await createTeamKeys();
    expect(await signatureFault(signed, others.publicKey)).toBe('wrong');
  });

  it('says what is missing', async () => {
    expect(await signatureFault(samplePack(), keys.publicKey)).toBe('missing');
    expect(await signatureFault(signed, 'no key')).toBe('bad-key');
    expect(await signatureFault(signed, '')).toBe('bad-key');
  });
});
