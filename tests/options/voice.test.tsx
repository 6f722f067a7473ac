// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Options } from '@/components/options';
import { rule } from '../support/learned-pairs';
import { samplePack, smallPreset } from '../support/packs';
import { fakeOptions } from './support/fake-options';
import { show } from './support/screen';

const suggested = rule({ kind: 'greeting', not: 'Dear {name},', write: 'Halo {name},', state: 'suggested' });
const name = 'Greets with “Halo …,”, not “Dear …,”';

async function open() {
  const fakes = fakeOptions({ preferences: { voiceMemory: true }, rules: [suggested] });
  return { ...fakes, ...(await show(<Options services={fakes.services} />)) };
}

it('a card shows its rule, its scope and the edits that taught it, and is accepted by one press', async () => {
  const { press, deeds, has } = await open();
  expect(has(name)).toBe(true);
  expect(has('Kindly wait.')).toBe(true);
  await press(`Accept: ${name}`);
  expect(deeds).toContainEqual(['rule', suggested.id, 'on', suggested.write]);
});

it('a card can be edited and deleted', async () => {
  const { press, type, deeds, has } = await open();
  await press(`Edit: ${name}`);
  await type('Write', 'Hai {name},');
  await press('Save');
  expect(deeds).toContainEqual(['rule', suggested.id, 'suggested', 'Hai {name},']);
  await press('Delete: Greets with “Hai …,”, not “Dear …,”');
  expect(has('No rule yet.')).toBe(true);
});

it('how much help there is, and the share for comparison, are the agent’s choice', async () => {
  const { press, pick, deeds } = await open();
  await press('An outline');
  await pick('Tickets without a draft, for comparison', '10');
  expect(deeds).toEqual([
    ['preferences', { assist: 'outline' }],
    ['preferences', { holdOutPercent: 10 }],
  ]);
});

it('a lead takes a followed card over into a preset of the team’s pack, where it waits to be published', async () => {
  const pack = samplePack({ presets: [smallPreset({ id: 'acme', name: 'Acme' })], tests: [] });
  const followed = rule({ kind: 'never', not: 'kindly', state: 'on' });
  const fakes = fakeOptions({ preferences: { voiceMemory: true, presetId: 'acme' }, rules: [followed], pack });
  const { press, has } = await show(<Options services={fakes.services} />);
  await press('Take over into a preset: Never writes “kindly”');
  expect(has('It is in the team editor’s draft of “Acme” now. Publish it there.')).toBe(true);
  const [draft] = fakes.deeds.flatMap((deed) => (deed[0] === 'pack-draft' ? (deed[1] ?? []) : []));
  expect(draft?.presets[0]).toMatchObject({ id: 'acme', version: pack.presets[0]!.version + 1 });
  expect(draft?.presets[0]?.never).toContain('kindly');
  // What is in use stays as it is until then.
  expect(pack.presets[0]?.never).not.toContain('kindly');
});
