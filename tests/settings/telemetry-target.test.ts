import { describe, expect, it } from 'vitest';
import { lockedAgainst, withTeamSettings } from '@/utils/settings/effective';
import { defaultPreferences } from '@/utils/settings/preferences';
import { namedTarget, telemetryTarget } from '@/utils/settings/telemetry-target';

const endpoint = 'https://collector.acme.example/v1/metrics';
const agreed = { ...defaultPreferences, telemetryTo: endpoint };

describe('where numbers go', () => {
  it('is nowhere unless a team names a collector and the agent agrees to it', () => {
    expect(telemetryTarget(defaultPreferences, { telemetryEndpoint: endpoint })).toBeUndefined();
    expect(telemetryTarget(agreed, {})).toBeUndefined();
    expect(telemetryTarget(agreed, { telemetryEndpoint: endpoint })).toEqual({ endpoint, headers: {} });
  });

  it('is nowhere where the team keeps telemetry off, whatever else is said', () => {
    const settings = { telemetry: false, telemetryEndpoint: endpoint } as const;
    expect(telemetryTarget(agreed, settings)).toBeUndefined();
    expect(withTeamSettings(agreed, settings).telemetryTo).toBe('');
    expect(lockedAgainst({ telemetryTo: endpoint }, settings)).toMatch(/managed by your team/);
    expect(lockedAgainst({ telemetryTo: '' }, settings)).toBeUndefined();
  });

  it('asks for another yes where the team names another address', () => {
    expect(telemetryTarget(agreed, { telemetryEndpoint: 'https://elsewhere.example/v1/metrics' })).toBeUndefined();
  });

  it.each([
    ['https://collector.acme.example', endpoint],
    ['https://collector.acme.example/', endpoint],
    ['https://collector.acme.example/otlp/v1/metrics', 'https://collector.acme.example/otlp/v1/metrics'],
    ['http://127.0.0.1:4318', 'http://127.0.0.1:4318/v1/metrics'],
  ])('%s means %s', (telemetryEndpoint, whole) => {
    expect(namedTarget({ telemetryEndpoint })?.endpoint).toBe(whole);
  });

  it('takes the headers apart at their first colon', () => {
    const telemetryHeaders = ['Authorization: Basic a:b', 'x-team:support'];
    expect(namedTarget({ telemetryEndpoint: endpoint, telemetryHeaders })?.headers).toEqual({
      authorization: 'Basic a:b',
      'x-team': 'support',
    });
  });
});
