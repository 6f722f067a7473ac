// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftRequest } from '@/utils/drafting';
import { draftBeats } from './support/fake-services';
import { openPanel } from './support/open-panel';
import { passage } from './support/sample';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: () => undefined });
});
afterEach(() => leave.abort());

const earlier = passage({
  id: 'accepted-reply:s1#0',
  kind: 'accepted-reply',
  sourceId: 's1',
  title: '',
  text: 'The bank has had the 45.00 euros since 3 November.',
  sentAt: '2026-11-12T09:00:00Z',
  best: true,
});

const open = () =>
  [...document.querySelectorAll('button')].flatMap(
    (button) => /^Select (.+) in the draft$/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? [],
  );
const pressKey = (code: string) =>
  act(async () => {
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key: '@', code, altKey: true, shiftKey: true, bubbles: true }),
    );
  });

describe('a sentence of the agent’s from another ticket', () => {
  it('is offered with its day after what the team wrote, and put in by one key', async () => {
    const panel = await openPanel(leave.signal, { passages: [passage({ best: true })], earlier: [earlier] });
    expect(panel.shows('Your reply, Nov 12')).toBe(true);
    await pressKey('Digit2');
    expect(panel.box().value).toBe(earlier.text);
  });

  it('is nobody’s support: its amounts and dates are to be verified, without a draft and after one', async () => {
    const claude = draftBeats('Thank you for writing.');
    const panel = await openPanel(leave.signal, {
      claude,
      passages: [],
      earlier: [earlier],
      preferences: { providerId: 'claude' },
    });
    await panel.type('Hello Mia, I will call on Friday.');
    expect(open()).toEqual([]);
    await pressKey('Digit1');
    expect(panel.box().value).toBe(`Hello Mia, I will call on Friday. ${earlier.text}`);
    expect(open()).toEqual(['45.00 euros', '3 November']);
    await panel.press('Draft');
    await pressKey('Digit1');
    expect(open()).toEqual(['45.00 euros', '3 November']);
  });

  it('reaches no request', async () => {
    const seen: DraftRequest[] = [];
    const claude = draftBeats('Hello.');
    const setup = {
      claude,
      seen,
      passages: [passage()],
      earlier: [earlier],
      preferences: { providerId: 'claude' as const },
    };
    const panel = await openPanel(leave.signal, setup);
    await panel.press('Draft');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.passages.map(({ kind }) => kind)).toEqual(['macro']);
    expect(JSON.stringify(seen)).not.toContain('45.00');
  });
});
