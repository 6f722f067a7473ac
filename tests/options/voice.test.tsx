// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Options } from '@/components/options';
import { rule } from '../support/learned-pairs';
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
