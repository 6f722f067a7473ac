import { describe, expect, it } from 'vitest';
import { packLimits, personalDataNames, readPack, readPackValue, teamSettingNames } from '@/utils/tone';
import { samplePack, samplePresetTest, smallPreset } from '../support/packs';

const text = (pack: unknown) => JSON.stringify(pack);

/** The pack as text with one field more at its start: `JSON.parse` makes an own `__proto__` of it. */
const withName = (name: string) => text(samplePack()).replace('{"format"', `{"${name}":{"engine":"claude"},"format"`);

function pathsOf(read: ReturnType<typeof readPack>): string[] {
  return read.ok ? [] : read.problems.map(({ path }) => path);
}

describe('readPack', () => {
  it('gives back a pack as it was written', () => {
    const pack = samplePack();
    expect(readPack(text(pack))).toEqual({ ok: true, pack });
  });

  it.each([
    ['no JSON', '{"format": 1', ''],
    ['another kind of JSON', '[]', ''],
    ['nothing', 'null', ''],
    ['a newer format', text({ ...samplePack(), format: 2 }), ''],
    ['a reserved name', withName('__proto__'), '__proto__'],
    ['another reserved name', withName('constructor'), 'constructor'],
    ['an unknown field', text({ ...samplePack(), scripts: [] }), 'scripts'],
    [
      'an unknown field of a preset',
      text(samplePack({ presets: [{ ...smallPreset(), url: 'x' } as never] })),
      'presets[0].url',
    ],
    ['a lock that we do not know', text(samplePack({ settings: { apiKey: 'x' } as never })), 'settings.apiKey'],
    ['telemetry switched on', text(samplePack({ settings: { telemetry: true as never } })), 'settings.telemetry'],
    ['kept texts ordered', text(samplePack({ settings: { keepSentText: true as never } })), 'settings.keepSentText'],
    ['an address in the open', text(samplePack({ settings: { baseUrl: 'http://gate.example' } })), 'settings.baseUrl'],
    [
      'an address with a user',
      text(samplePack({ settings: { baseUrl: 'https://a:b@gate.example' } })),
      'settings.baseUrl',
    ],
    ['a script as address', text(samplePack({ settings: { baseUrl: 'javascript:alert(1)' } })), 'settings.baseUrl'],
    [
      'an address on no allowed host',
      text(samplePack({ settings: { baseUrl: 'https://gate.example', allowedHosts: ['other.example'] } })),
      'settings',
    ],
    ['no preset', text(samplePack({ presets: [] })), 'presets'],
    ['archived presets alone', text(samplePack({ presets: [smallPreset({ archived: true })] })), 'presets'],
    ['an id twice', text(samplePack({ presets: [smallPreset(), smallPreset()] })), 'presets'],
    ['a share of nobody', text(samplePack({ share: 0 })), 'share'],
    [
      'a test whose quote nobody wrote',
      text(
        samplePack({
          tests: [
            samplePresetTest({
              ticket: { ...samplePresetTest().ticket, evidence: [{ cause: 'deadline', quote: 'by Friday' }] },
            }),
          ],
        }),
      ),
      'tests[0].ticket',
    ],
    [
      'a signature of another kind',
      text(samplePack({ signature: { algorithm: 'none', value: '' } as never })),
      'signature.algorithm',
    ],
  ])('refuses %s and names the place', (_, file, path) => {
    const read = readPack(file);
    expect(read.ok).toBe(false);
    expect(pathsOf(read)).toContain(path);
    const sentences = read.ok ? [] : read.problems.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });

  it('refuses a file that is too long before it reads it', () => {
    expect(readPack('x'.repeat(packLimits.fileCharacters + 1)).ok).toBe(false);
  });

  it('refuses a preset that is too long', () => {
    const phrases = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `x${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'a' : ''}`,
        { ...smallPreset().phrases['en']!, own: Array.from({ length: 60 }, () => 'a'.repeat(390)) },
      ]),
    );
    const read = readPackValue(
      samplePack({ presets: [smallPreset({ phrases: { ...smallPreset().phrases, ...phrases } })] }),
    );
    expect(pathsOf(read)).toEqual(['presets']);
  });

  it('refuses what is nested without end', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 2_000; level += 1) deep = { deep };
    expect(readPackValue(deep).ok).toBe(false);
  });

  it('refuses things that JSON does not know', () => {
    expect(readPackValue({ ...samplePack(), version: Number.NaN }).ok).toBe(false);
    expect(readPackValue({ ...samplePack(), note: () => 'x' }).ok).toBe(false);
    expect(readPackValue(Object.create(samplePack()) as unknown).ok).toBe(false);
  });

  it('runs nothing: what was polluted before stays clean', () => {
    readPack(withName('__proto__'));
    expect(({} as Record<string, unknown>)['engine']).toBeUndefined();
  });
});

describe('the collector of a pack', () => {
  it.each([
    'http://collector.example',
    'https://a:b@collector.example',
    'https://collector.example?key=1',
    'collector',
  ])('is not at %s', (telemetryEndpoint) => {
    const read = readPackValue(samplePack({ settings: { telemetryEndpoint } }));
    expect(read.ok ? [] : read.problems).toMatchObject([{ path: 'settings.telemetryEndpoint' }]);
  });

  it.each(['no colon', 'content-type: text/plain', 'Cookie: a=b', 'x: a\nb: c', ': nameless', 'x:'])(
    'is not sent the header %j',
    (line) => {
      const read = readPackValue(samplePack({ settings: { telemetryHeaders: [line] } }));
      expect(read.ok ? [] : read.problems).toMatchObject([{ path: 'settings.telemetryHeaders[0]' }]);
    },
  );
});

describe('the settings of a pack', () => {
  it('can be locked one by one', () => {
    const settings = {
      engine: 'claude',
      baseUrl: 'https://gate.example/anthropic',
      model: 'claude-haiku-5-5',
      keyHeader: 'bearer',
      allowedHosts: ['gate.example'],
      maskedTypes: [...personalDataNames],
      retentionDays: 30,
      keepSentText: false,
      monthlyCapUsd: 1.5,
      sensitivity: 'balanced',
      readLists: false,
      pinnedLanguage: 'id',
      presetChoice: 'matched',
      telemetry: false,
      telemetryEndpoint: 'https://collector.acme.example',
      telemetryHeaders: ['authorization: Bearer team'],
    } as const;
    expect(Object.keys(settings)).toEqual([...teamSettingNames]);
    expect(
      readPackValue(
        samplePack({
          settings: {
            ...settings,
            allowedHosts: ['gate.example'],
            maskedTypes: [...settings.maskedTypes],
            telemetryHeaders: [...settings.telemetryHeaders],
          },
        }),
      ).ok,
    ).toBe(true);
  });
});
