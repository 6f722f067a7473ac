// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftRequest } from '@/utils/drafting';
import { draftBeats, type FakeSetup } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { conversation, message, refundDraft } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

const rest = () => act(async () => new Promise((done) => setTimeout(done, 450)));

function rig(over: Partial<FakeSetup> = {}) {
  const seen: DraftRequest[] = [];
  const prepared: DraftRequest[] = [];
  const setup: FakeSetup = {
    claude: draftBeats(refundDraft),
    preferences: { providerId: 'claude' },
    seen,
    prepared,
    ...over,
  };
  return { seen, prepared, setup };
}

async function instruct(point: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('form input');
  if (!field) throw new Error('no field for a point');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, point);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('what a press of Draft would ask', () => {
  it('is got ready while the agent reads, and nothing is asked', async () => {
    const { seen, prepared, setup } = rig();
    const panel = await openPanel(leave.signal, setup);
    await rest();
    expect(prepared).toHaveLength(1);
    expect(seen).toEqual([]);
    await panel.press('Draft');
    expect(seen).toEqual(prepared);
    expect(seen[0]?.conversation).toBe(prepared[0]?.conversation);
  });

  it('is asked with the point that was typed after it was got ready', async () => {
    const { seen, prepared, setup } = rig();
    const panel = await openPanel(leave.signal, setup);
    await rest();
    await instruct('say that the refund left on Monday');
    await panel.press('Draft');
    expect(prepared.map(({ instruction }) => instruction)).toEqual([undefined]);
    expect(seen.map(({ instruction }) => instruction)).toEqual(['say that the refund left on Monday']);
  });

  it('is asked in the tone that was picked after it was got ready', async () => {
    const { seen, prepared, setup } = rig();
    const panel = await openPanel(leave.signal, setup);
    await rest();
    await panel.press('Tone');
    const formal = [...document.querySelectorAll<HTMLElement>('[role=option]')].find((option) =>
      option.textContent?.includes('Formal'),
    );
    await act(async () => formal?.click());
    await panel.press('Draft');
    expect(prepared[0]?.tone.id).toBe('warm');
    expect(seen.map(({ tone }) => tone.id)).toEqual(['formal']);
  });

  it('is asked about the thread as it stands, where the customer wrote again meanwhile', async () => {
    const { seen, prepared, setup } = rig();
    const panel = await openPanel(leave.signal, setup);
    await rest();
    const again = conversation({ messages: [message(), message({ id: 'm2', text: 'Forget it, cancel the order.' })] });
    await panel.emit({ type: 'ticket', conversation: again });
    await panel.press('Draft');
    expect(prepared[0]?.conversation).not.toBe(again);
    expect(seen.map((request) => request.conversation)).toEqual([again]);
  });

  it.each<[string, Partial<FakeSetup>]>([
    ['with an engine that has nothing to get ready', { preferences: { providerId: 'template' } }],
    ['without a key', { claudeIs: 'needs-key' }],
    ['where the agent wants no drafts', { assist: 'off' }],
  ])('is not got ready %s', async (_, over) => {
    const { prepared, setup } = rig(over);
    await openPanel(leave.signal, setup);
    await rest();
    expect(prepared).toEqual([]);
  });
});
