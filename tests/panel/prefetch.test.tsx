// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftFailureWords } from '@/components/panel/failure-words';
import { draftBeats, type FakeSetup } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { conversation, message, refundConversation, refundDraft } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

const dwell = () => act(async () => new Promise((done) => setTimeout(done, 1_500)));
const early: FakeSetup = { claude: draftBeats(refundDraft), preferences: { providerId: 'claude', prefetch: true } };

describe('a draft ahead of time', () => {
  it('is asked for once the agent stays, put nowhere, and there at once on Draft', async () => {
    const panel = await openPanel(leave.signal, early);
    expect(asked(panel)).toBe(0);
    await dwell();
    expect(asked(panel)).toBe(1);
    expect(panel.box().value).toBe('');
    await panel.press('Draft');
    expect(panel.box().value).toBe(refundDraft);
    expect(asked(panel)).toBe(1);
  });

  it('costs nothing when the ticket is opened again', async () => {
    const panel = await openPanel(leave.signal, early);
    await dwell();
    await panel.emit({
      type: 'ticket',
      conversation: conversation({ ticketId: '2', messages: [message({ id: 'x' })] }),
    });
    await panel.emit({ type: 'ticket', conversation: refundConversation });
    await dwell();
    expect(asked(panel)).toBe(1);
  });

  it.each<[string, FakeSetup]>([
    ['off at first', { ...early, preferences: { providerId: 'claude' } }],
    ['of no use with templates', { ...early, preferences: { providerId: 'template', prefetch: true } }],
    ['not asked for without a key', { ...early, claudeIs: 'needs-key' }],
  ])('is %s', async (_, setup) => {
    const panel = await openPanel(leave.signal, setup);
    await dwell();
    expect(asked(panel)).toBe(0);
  });

  it('is not asked for in a tab that is out of sight, nor on a ticket that is left before', async () => {
    const panel = await openPanel(leave.signal, early);
    const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await dwell();
    expect(asked(panel)).toBe(0);
    sight.mockRestore();
    const answered = [message(), message({ id: 'm2', author: { role: 'agent' }, text: 'It left.' })];
    await panel.emit({ type: 'ticket', conversation: conversation({ ticketId: '3' }) });
    await panel.emit({ type: 'ticket', conversation: conversation({ ticketId: '2', messages: answered }) });
    await dwell();
    expect(asked(panel)).toBe(0);
  });

  it.each(['another ticket', 'another tab'])('is given up for %s, and asked for anew on Draft', async (where) => {
    const panel = await openPanel(leave.signal, { ...early, claude: ['hang'] });
    await dwell();
    expect(asked(panel)).toBe(1);
    if (where === 'another ticket') {
      await panel.emit({
        type: 'ticket',
        conversation: conversation({ ticketId: '2', messages: [message({ id: 'x' })] }),
      });
      await panel.emit({ type: 'ticket', conversation: refundConversation });
    } else {
      const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      await act(async () => document.dispatchEvent(new Event('visibilitychange')));
      sight.mockRestore();
    }
    await panel.press('Draft');
    expect(asked(panel)).toBe(2);
  });

  it('is not asked for where an agent wrote last, nor once the agent writes', async () => {
    const panel = await openPanel(leave.signal, early, [], 0, false);
    const answered = [message(), message({ id: 'm2', author: { role: 'agent' }, text: 'It left.' })];
    await panel.emit({ type: 'ticket', conversation: conversation({ messages: answered }) });
    await dwell();
    expect(asked(panel)).toBe(0);
    await panel.emit({ type: 'ticket', conversation: conversation({ ticketId: '2' }) });
    await panel.type('Hello');
    await dwell();
    expect(asked(panel)).toBe(0);
  });
});

describe('the spending limit and a draft ahead of time', () => {
  const usage = { input: 1_000, cached: 0, output: 100, costUsd: 0.5 };
  const priced: FakeSetup = {
    ...early,
    claude: [
      { type: 'text', delta: refundDraft },
      { type: 'usage', usage },
      { type: 'done', stop: 'end' },
    ],
  };
  const meterOf = (spent: number, cap: number) => {
    let used = spent;
    return {
      spent: async () => used,
      cap: async () => cap,
      add: async ({ costUsd = 0 }: { costUsd?: number }) => void (used += costUsd),
      used: () => used,
    };
  };

  it('asks for none once the limit is reached, says nothing unasked, and says it on Draft', async () => {
    const panel = await openPanel(leave.signal, { ...priced, meter: meterOf(5, 5) });
    await dwell();
    expect(asked(panel)).toBe(0);
    expect(panel.shows(draftFailureWords.paused.says)).toBe(false);
    await panel.press('Draft');
    await panel.rest();
    expect(asked(panel)).toBe(0);
    expect(panel.shows(draftFailureWords.paused.says)).toBe(true);
  });

  it('counts one like any other, so that the one after the limit is not asked for', async () => {
    const meter = meterOf(4.6, 5);
    const panel = await openPanel(leave.signal, { ...priced, meter });
    await dwell();
    expect([asked(panel), meter.used()]).toEqual([1, 5.1]);
    const other = conversation({ ticketId: '2', messages: [message({ id: 'x', text: 'And my lamp?' })] });
    await panel.emit({ type: 'ticket', conversation: other });
    await dwell();
    expect(asked(panel)).toBe(1);
  });
});

function asked({ fakes }: Awaited<ReturnType<typeof openPanel>>): number {
  return fakes.calls.filter((call) => call.startsWith('draft with claude')).length;
}
