import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerPending,
  defaultPreferences,
  installPack,
  loadPolicy,
  loadPreferences,
  loadStoredTeam,
  loadTeam,
  lookForPack,
  packPollMs,
  readPolicy,
  savePreferences,
  setPackAddress,
  goToVersion,
} from '@/utils/settings';
import { createTeamKeys, signPack, type TeamPack, type TeamSettings } from '@/utils/tone';
import { samplePack, smallPreset } from '../support/packs';

const now = new Date('2026-11-28T10:00:00Z');
const setPolicy = (values: Record<string, unknown>) => fakeBrowser.storage.managed.set(values);
const serve =
  (status: number, body = '', etag?: string): typeof fetch =>
  async () =>
    new Response(status === 304 ? null : body, { status, ...(etag && { headers: { etag } }) });

beforeEach(() => fakeBrowser.reset());

describe('a policy', () => {
  it.each<[string, unknown, string]>([
    ['an unknown name', { apiKey: 'x' }, 'apiKey'],
    ['an unknown lock', { settings: { theme: 'dark' } }, 'settings.theme'],
    ['an engine that we do not know', { settings: { engine: 'magic' } }, 'settings.engine'],
    ['a base URL in the open', { settings: { baseUrl: 'http://gate.example' } }, 'settings.baseUrl'],
    ['a pack over http', { packUrl: 'http://packs.example/p.json' }, 'packUrl'],
    ['half a key', { teamKey: 'abc' }, 'teamKey'],
    ['a pack that is no JSON', { pack: '{' }, 'pack'],
    ['a pack with a wrong field', { pack: JSON.stringify({ ...samplePack(), extra: 1 }) }, 'pack.extra'],
    ['a reserved name', JSON.parse('{"settings":{"__proto__":{"engine":"claude"}}}'), 'settings.__proto__'],
  ])('with %s is refused, and the field is named', (_, raw, path) => {
    const read = readPolicy(raw);
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContain(path);
  });

  it('is none where nothing is set', async () => {
    expect(await loadPolicy()).toEqual({ problems: [] });
  });

  it('that is invalid leaves the last good one in force, with the reason', async () => {
    await setPolicy({ settings: { engine: 'claude' } });
    expect((await loadPreferences()).preferences.engine).toBe('claude');
    await setPolicy({ settings: { engine: 'magic' } });
    const team = await loadTeam();
    expect(team.settings).toEqual({ engine: 'claude' });
    expect(team.problems).toEqual([
      { from: 'policy', path: 'settings.engine', sentence: expect.stringContaining('template or claude') as string },
    ]);
  });

  it('that is gone locks nothing any more', async () => {
    await setPolicy({ settings: { retentionDays: 7 } });
    expect((await loadPreferences()).preferences.retentionDays).toBe(7);
    await fakeBrowser.storage.managed.clear();
    expect((await loadPreferences()).preferences).toEqual(defaultPreferences);
  });
});

describe('locks', () => {
  const locked: TeamSettings = {
    engine: 'claude',
    baseUrl: 'https://gate.example/anthropic',
    model: 'claude-haiku-5-5',
    retentionDays: 30,
    keepSentText: false,
    sensitivity: 'few-alarms',
    maskedTypes: ['EMAIL', 'NAME'],
    monthlyCapUsd: 5,
    readLists: true,
    pinnedLanguage: 'id',
  };
  const wanted = {
    ...defaultPreferences,
    masked: ['EMAIL', 'NAME'],
    monthlyCapUsd: 5,
    readLists: true,
    engine: 'claude',
    retentionDays: 30,
    sensitivity: 'few-alarms',
    pinnedLanguage: 'id',
    endpoint: {
      baseUrl: 'https://gate.example/anthropic',
      model: 'claude-haiku-5-5',
      harderModel: 'claude-haiku-5-5',
      keyHeader: 'bearer',
    },
  };

  it('hold whatever is stored', async () => {
    await setPolicy({ settings: locked });
    await fakeBrowser.storage.local.set({
      preferences: {
        ...defaultPreferences,
        engine: 'template',
        retentionDays: 3_000,
        keepSentText: true,
        pinnedLanguage: 'de',
      },
      team: { versions: [], lockedBy: {}, settings: {} },
      'team-policy': { settings: {} },
    });
    expect((await loadPreferences()).preferences).toEqual(wanted);
  });

  it.each([
    [{ engine: 'template' as const }],
    [{ retentionDays: 31 }],
    [{ keepSentText: true }],
    [{ masked: [] }],
    [{ monthlyCapUsd: 6 }],
    [{ readLists: false }],
    [{ sensitivity: 'balanced' as const }],
    [{ pinnedLanguage: undefined }],
    [{ endpoint: { ...defaultPreferences.endpoint, baseUrl: 'https://other.example' } }],
  ])('refuse %j with a sentence, and change nothing', async (change) => {
    await setPolicy({ settings: locked });
    await expect(savePreferences(change)).rejects.toThrow('managed by your team');
    expect((await loadPreferences()).preferences).toEqual(wanted);
  });

  it('leave the rest to the agent, whose choice is back when a lock is gone', async () => {
    await savePreferences({ retentionDays: 60 });
    await setPolicy({ settings: { retentionDays: 7 } });
    await savePreferences({ presetId: 'brief-and-clear' });
    expect((await loadPreferences()).preferences).toMatchObject({ retentionDays: 7, presetId: 'brief-and-clear' });
    await fakeBrowser.storage.managed.clear();
    expect((await loadPreferences()).preferences).toMatchObject({ retentionDays: 60, presetId: 'brief-and-clear' });
  });

  it('allow no host but those named', async () => {
    await savePreferences({ endpoint: { ...defaultPreferences.endpoint, baseUrl: 'https://other.example' } });
    await setPolicy({ settings: { allowedHosts: ['gate.example'] } });
    expect((await loadPreferences()).preferences.endpoint.baseUrl).toBe('https://gate.example');
    const elsewhere = { ...defaultPreferences.endpoint, baseUrl: 'https://third.example' };
    await expect(savePreferences({ endpoint: elsewhere })).rejects.toThrow('Allowed: gate.example.');
  });

  it('of a policy go before those of a pack, and each says whose it is', async () => {
    await setPolicy({ settings: { engine: 'claude' } });
    await installPack(samplePack({ settings: { engine: 'template', retentionDays: 9 } }), 'file', now);
    const { settings, lockedBy } = await loadTeam();
    expect({ settings, lockedBy }).toEqual({
      settings: { engine: 'claude', retentionDays: 9 },
      lockedBy: { engine: 'policy', retentionDays: 'pack' },
    });
  });
});

describe('packs', () => {
  const version = (number: number, change: Partial<TeamPack> = {}) => samplePack({ version: number, ...change });

  it('in use give their presets and facts; before that there are none', async () => {
    expect(await loadTeam()).toMatchObject({ presets: [], facts: [] });
    await installPack(
      version(1, {
        presets: [smallPreset(), smallPreset({ id: 'old', archived: true })],
        judgement: { press: { note: 'Pass it on to Jana.' } },
      }),
      'file',
      now,
    );
    const team = await loadTeam();
    expect(team.presets.map(({ id }) => id)).toEqual(['acme-warm']);
    expect(team.facts.map(({ id }) => id)).toEqual(['refund-window']);
    expect(team.judgement).toEqual({ press: { note: 'Pass it on to Jana.' } });
  });

  it('of an older version are refused, and one click goes back', async () => {
    await installPack(version(1), 'file', now);
    await installPack(version(2), 'file', now);
    await expect(installPack(version(1, { name: 'Other' }), 'file', now)).rejects.toThrow('version 2 is in use');
    await goToVersion(1);
    expect((await loadTeam()).pack?.version).toBe(1);
    await goToVersion(0);
    expect((await loadTeam()).pack?.version).toBe(2);
  });

  it('that somebody broke in storage give way to the version before', async () => {
    await installPack(version(1), 'file', now);
    await installPack(version(2), 'file', now);
    const { versions, ...stored } = await loadStoredTeam();
    const broken = versions.map((kept, at) =>
      at === 0 ? { ...kept, text: kept.text.replace('"presets"', '"scripts"') } : kept,
    );
    await fakeBrowser.storage.local.set({ team: { ...stored, versions: broken } });
    const team = await loadTeam();
    expect(team.pack?.version).toBe(1);
    expect(team.problems.length).toBeGreaterThan(0);
  });

  it('must be signed where the policy names a key, also when storage was edited', async () => {
    const keys = await createTeamKeys();
    await setPolicy({ teamKey: keys.publicKey });
    await expect(installPack(version(1), 'file', now)).rejects.toThrow('signed');
    const signed = await signPack(version(1), keys.privateKey);
    await installPack(signed, 'file', now);
    expect((await loadTeam()).pack?.version).toBe(1);
    const tampered = JSON.stringify({ ...signed, settings: { engine: 'claude' } });
    await fakeBrowser.storage.local.set({ team: { versions: [{ text: tampered, from: 'file', at: '' }], current: 0 } });
    expect(await loadTeam()).toMatchObject({ settings: {}, presets: [] });
  });

  it('of the policy go before all others', async () => {
    await installPack(version(5), 'file', now);
    await setPolicy({ pack: JSON.stringify(version(2, { name: 'By policy' })) });
    expect(await loadTeam()).toMatchObject({ pack: { name: 'By policy' }, packFrom: 'policy' });
  });

  it('from files are off where the policy says so', async () => {
    await installPack(version(1), 'file', now);
    await setPolicy({ importPacks: false });
    expect((await loadTeam()).pack).toBeUndefined();
    await expect(installPack(version(2), 'file', now)).rejects.toThrow('no packs from files');
  });
});

describe('a pack at an address', () => {
  const address = 'https://packs.example/acme.json';
  const look = (fetchImpl: typeof fetch, at = now) => lookForPack({ fetch: fetchImpl, now: at, atOnce: true });

  it('of the policy is taken, and asked for with its ETag the next time', async () => {
    await setPolicy({ packUrl: address });
    expect(await look(serve(200, JSON.stringify(samplePack()), '"one"'))).toBe('taken');
    let asked: Headers | undefined;
    const same: typeof fetch = async (_, init) => {
      asked = new Headers(init?.headers);
      return new Response(null, { status: 304 });
    };
    expect(await look(same)).toBe('unchanged');
    expect(asked?.get('if-none-match')).toBe('"one"');
    expect((await loadTeam()).pack?.version).toBe(1);
  });

  it('of the agent’s own waits for a yes', async () => {
    await setPackAddress(address);
    expect(await look(serve(200, JSON.stringify(samplePack())))).toBe('pending');
    expect(await loadTeam()).toMatchObject({ pendingVersion: 1, presets: [] });
    await answerPending(true);
    expect((await loadTeam()).pack?.version).toBe(1);
  });

  it('that was said no to is not in use', async () => {
    await setPackAddress(address);
    await look(serve(200, JSON.stringify(samplePack())));
    await answerPending(false);
    expect(await loadTeam()).not.toHaveProperty('pack');
  });

  it.each<[string, typeof fetch, string]>([
    ['answers 404', serve(404), '404'],
    ['gives a page', serve(200, '<html>'), 'no JSON'],
    ['gives an unknown field', serve(200, JSON.stringify({ ...samplePack({ version: 2 }), x: 1 })), 'x: '],
    ['gives an older version', serve(200, JSON.stringify(samplePack({ version: 1 }))), 'older than version 3'],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'Nothing answers'],
    ['gives more than any pack has', serve(200, 'x'.repeat(1_100_000)), 'characters'],
  ])('that %s leaves the last good one in use, with the reason', async (_, fetchImpl, reason) => {
    await setPolicy({ packUrl: address });
    await look(serve(200, JSON.stringify(samplePack({ version: 3 }))));
    expect(await look(fetchImpl)).toBe('kept');
    expect((await loadTeam()).pack?.version).toBe(3);
    expect((await loadStoredTeam()).source?.problem).toContain(reason);
  });

  it('is looked at once in fifteen minutes', async () => {
    await setPolicy({ packUrl: address });
    let looks = 0;
    const counting: typeof fetch = async (...request) => {
      looks += 1;
      return serve(200, JSON.stringify(samplePack()))(...request);
    };
    const after = (ms: number) => lookForPack({ fetch: counting, now: new Date(now.getTime() + ms) });
    await after(0);
    await after(packPollMs - 1);
    await after(packPollMs);
    expect(looks).toBe(2);
  });

  it('for a share of agents comes to those alone', async () => {
    await setPolicy({ packUrl: address });
    const taken = [];
    for (let install = 0; install < 60; install += 1) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set({ 'install-id': `install-${install}` });
      taken.push(await look(serve(200, JSON.stringify(samplePack({ share: 50 })))));
    }
    expect(new Set(taken)).toEqual(new Set(['taken', 'kept']));
  });
});
