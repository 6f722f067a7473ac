import '../support/fake-extension';
import { expect, it } from 'vitest';
import { lazyGate } from '@/entrypoints/panel/lazy';
import { noTeam } from '@/utils/settings/team-at-once';
import { conversation, message } from '../panel/support/sample';

const ticket = conversation({
  messages: [message({ text: 'My husband passed away last week. Please close his account.' })],
});

it('the gate shows the lead’s note and keeps to the lead’s word, as they are at that moment', async () => {
  let team = noTeam;
  const gate = lazyGate(async () => team);
  expect(await gate.state(ticket)).toMatchObject({ label: 'bereavement', held: true, mayDraft: true });
  team = { ...noTeam, judgement: { bereavement: { note: 'Call Jana, extension 12.', mayDraft: false } } };
  expect(await gate.state(ticket)).toMatchObject({ note: 'Call Jana, extension 12.', mayDraft: false });
  expect(await gate.open(ticket)).toBe(false);
});
