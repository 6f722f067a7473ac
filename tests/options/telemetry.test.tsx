// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Options } from '@/components/options';
import { instrumentNames } from '@/utils/telemetry/instruments';
import type { TelemetryState } from '@/utils/telemetry/queue';
import { fakeOptions, type FakeOptionsSetup } from './support/fake-options';
import { show } from './support/screen';

const endpoint = 'https://collector.acme.example/v1/metrics';
const state: TelemetryState = {
  waiting: [{ body: '{}', closedAt: '2026-11-20T10:00:00.000Z' }],
  tries: 1,
  dropped: 2,
  last: { at: '2026-11-20T09:55:00.000Z', body: '{"resourceMetrics":[{"resource":{}}]}' },
  trouble: { what: 'busy', status: 503 },
};

async function open(setup: FakeOptionsSetup = {}) {
  const fakes = fakeOptions({ teamSettings: { telemetryEndpoint: 'https://collector.acme.example' }, ...setup });
  return { ...fakes, ...(await show(<Options services={fakes.services} />)) };
}

it('says that nothing is sent where the team names no collector, or keeps it off', async () => {
  expect((await open({ teamSettings: {} })).has('Your team names no collector')).toBe(true);
  expect((await open({ teamSettings: { telemetry: false } })).has('Your team keeps telemetry off.')).toBe(true);
});

it('asks the browser in the click, and agrees to exactly this address', async () => {
  const { press, deeds } = await open();
  await press('Send numbers to collector.acme.example');
  expect(deeds).toEqual([
    ['access', endpoint],
    ['preferences', { telemetryTo: endpoint }],
  ]);
});

it('sends nothing where the browser’s question is answered with no', async () => {
  const { press, deeds, has } = await open({ access: false });
  await press('Send numbers to collector.acme.example');
  expect(deeds).toEqual([['access', endpoint]]);
  expect(has('The browser did not allow collector.acme.example.')).toBe(true);
});

it('shows every number by name, the last payload in full, what waits and what is wrong', async () => {
  const { has } = await open({ preferences: { telemetryTo: endpoint }, telemetry: state });
  for (const name of instrumentNames) expect(has(name), name).toBe(true);
  expect(has('"resourceMetrics"')).toBe(true);
  expect(has('One batch waits. 2 batches were dropped.')).toBe(true);
  expect(has('The collector asked to wait.')).toBe(true);
  expect(has(`to collector.acme.example.`)).toBe(true);
});

it('names the headers that a team sends along, and shows their values to nobody', async () => {
  const telemetryHeaders = ['authorization: Bearer team-token'];
  const { has } = await open({ teamSettings: { telemetryEndpoint: endpoint, telemetryHeaders } });
  expect(has('Headers for the collectorauthorization')).toBe(true);
  expect(has('team-token')).toBe(false);
});

it('forgets what waits when it is switched off', async () => {
  const { press, deeds } = await open({ preferences: { telemetryTo: endpoint }, telemetry: state });
  await press('Send numbers to collector.acme.example');
  expect(deeds).toEqual([['preferences', { telemetryTo: '' }], ['forget-telemetry']]);
});

it('deletes what voice memory keeps from the table of what is kept, also where no rule came of it', async () => {
  const { press, deeds, has } = await open();
  expect(has('pairs of draft and reply')).toBe(true);
  await press('Delete what was learned');
  await press('Forget everything learned');
  expect(deeds).toContainEqual(['forget-voice']);
  expect(has('Everything that was learned is deleted.')).toBe(true);
});
