// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeSetup } from './support/fake-services';
import { draftBeats } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { reading, refundDraft } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    reportError: (fault: unknown) => {
      throw fault;
    },
  });
});
afterEach(() => leave.abort());

const open = (setup: FakeSetup = {}) => openPanel(leave.signal, { template: draftBeats(refundDraft), ...setup });

describe('a turn', () => {
  it('is written down when it is opened and when its first draft is there', async () => {
    const { recorded, press } = await open();
    expect(recorded('turn')).toMatchObject([{ heldOut: false, assist: 'full', topic: 'refund', level: 'frustrated' }]);
    await press('Draft');
    const [turn] = recorded('turn') as { id: string }[];
    expect(recorded('turn-drafted')).toMatchObject([{ id: turn?.id }]);
  });

  it('says what the draft is about and which macro it rests on', async () => {
    const { recorded, press } = await open();
    await press('Draft');
    expect(recorded('shown')).toMatchObject([{ topic: 'refund', source: { title: expect.any(String) } }]);
  });
});

describe('a ticket for comparison', () => {
  it('offers no draft, says why, and drafts when the agent insists', async () => {
    const { fakes, shows, press } = await open({ heldOut: true });
    expect(shows('write without a draft')).toBe(true);
    await expect(press('Draft again')).rejects.toThrow('no button');
    await press('Draft anyway');
    await press('Draft');
    expect(fakes.calls.filter((call) => call.startsWith('draft with'))).toHaveLength(1);
  });

  it('is not drafted by the shortcut either', async () => {
    const { fakes, emit } = await open({ heldOut: true });
    await emit({ type: 'command', command: 'draft' });
    expect(fakes.calls.filter((call) => call.startsWith('draft with'))).toEqual([]);
  });
});

it.each(['off', 'checks'] as const)('offers no draft at the assist level "%s"', async (assist) => {
  const { fakes, shows, emit } = await open({ assist });
  expect(shows('You chose')).toBe(true);
  await emit({ type: 'command', command: 'draft' });
  expect(fakes.calls.filter((call) => call.startsWith('draft with'))).toEqual([]);
});

describe('a word on the reading', () => {
  it('calls a flag false, and takes that back', async () => {
    const { press, recorded, shows } = await open();
    await press('Not frustrated');
    expect(shows('Noted as a false flag.')).toBe(true);
    await press('Take back');
    expect(recorded('mark')).toMatchObject([{ mark: { verdict: 'wrong', level: 'frustrated' } }, { mark: undefined }]);
  });

  it('says that a frustrated customer was missed', async () => {
    const calm = reading({ level: 'calm', messages: [{ messageId: 'm1', level: 'calm', score: 0.1 }] });
    const { press, recorded } = await open({ reading: calm });
    await press('Missed');
    expect(recorded('mark')).toMatchObject([{ mark: { verdict: 'missed', score: calm.score } }]);
  });
});
