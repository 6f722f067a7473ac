import { expect, it } from 'vitest';
import type { Conversation } from '@/utils/conversation';
import { createChosenReader, levels, type Sensitivity } from '@/utils/frustration';
import { loadModelFromDisk } from '../support/frustration';

const loaded: string[] = [];
const loadModel = async (file: string) => {
  loaded.push(file);
  return loadModelFromDisk(file);
};

/** Not happy, and not beside themselves: where the choice decides. */
const doubtful: Conversation = {
  ticketId: '1',
  helpdesk: 'any',
  account: 'desk.example',
  subject: '',
  channel: 'email',
  customer: { role: 'customer' },
  completeness: 'whole',
  messages: [
    'I have not received my invoice yet.',
    'The update was to come on Monday and did not.',
    'I wrote last week and wait for an answer.',
  ].map((text, at) => ({ id: `${at}`, author: { role: 'customer' }, visibility: 'public', text })),
};

it('flags as readily as is chosen at the time of each reading', async () => {
  let choice: Sensitivity = 'few-alarms';
  const reader = createChosenReader(loadModel, async () => choice);
  const flags = async (chosen: Sensitivity) => {
    choice = chosen;
    const { messages } = await reader.read(doubtful);
    return messages.map(({ level }) => levels.indexOf(level)).reduce((sum, level) => sum + level, 0);
  };
  const few = await flags('few-alarms');
  const more = await flags('catch-more');
  expect(more).toBeGreaterThan(few);
  expect(await flags('few-alarms')).toBe(few);
  // Whatever is chosen, each file is loaded once.
  expect(loaded.toSorted()).toEqual(['cues-en.bin', 'frustration-en.bin', 'language.bin']);
});

it('says so where the choice cannot be had', async () => {
  const reader = createChosenReader(loadModel, () => Promise.reject(new Error('no storage')));
  await expect(reader.read(doubtful)).rejects.toThrow('no storage');
});

it('reads for this moment where no time is given: a customer whom nobody answers for days is not calmer', async () => {
  const reader = createChosenReader(loadModel, async () => 'balanced');
  const sentAt = new Date(Date.now() - 4 * 24 * 3_600_000);
  const waiting = {
    ...doubtful,
    messages: doubtful.messages.map((each) => ({ ...each, sentAt: sentAt.toISOString() })),
  };
  const then = await reader.read(waiting, sentAt);
  expect((await reader.read(waiting)).score).toBeGreaterThan(then.score);
});
