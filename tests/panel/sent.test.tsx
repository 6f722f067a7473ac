// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sentWords as words } from '@/components/panel/sent-words';
import { openPanel } from './support/open-panel';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

const body = '{"model":"m","text":"Hi [NAME_1]"}';
const request = {
  at: Date.parse('2026-11-18T12:00:00Z'),
  method: 'POST',
  url: 'https://api.anthropic.com/v1/messages',
  headers: [['authorization', '']] as const,
  body,
  bytes: body.length,
  details: [{ token: '[NAME_1]', type: 'NAME', value: 'Mia Berg' }],
};

it('shows what was sent for this ticket, byte for byte, once there is something', async () => {
  const listeners = new Set<() => void>();
  let sent: typeof request | undefined;
  const panel = await openPanel(leave.signal, {
    sent: {
      of: (key) => (key === 'sample:sample.test:4127' ? sent : undefined),
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  expect(panel.shows(words.whatWasSent)).toBe(false);
  await act(async () => {
    sent = request;
    for (const listener of listeners) listener();
  });
  expect(panel.shows(words.masked(1))).toBe(true);
  const details = [...document.querySelectorAll('details')].find((each) =>
    each.textContent?.includes(words.whatWasSent),
  );
  await act(async () => {
    if (!details) throw new Error('no inspector');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect([...document.querySelectorAll('[data-sent]')].at(-1)?.textContent).toBe(body);
  expect(panel.shows('Mia Berg')).toBe(true);
  expect(panel.shows(words.key)).toBe(true);
  await panel.press(words.copy);
  expect(panel.fakes.calls).toContain(`copy: ${body}`);
});
