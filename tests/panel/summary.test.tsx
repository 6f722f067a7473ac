// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { summaryWords as words } from '@/components/panel/summary-words';
import { openPanel } from './support/open-panel';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

const ticks = () => [...document.querySelectorAll('.sr-only')].map((each) => each.textContent);

describe('the asks', () => {
  it('tick themselves as the text answers them, and open again', async () => {
    const panel = await openPanel(leave.signal, {});
    expect(ticks()).toContain(`${words.open}: `);
    await panel.type('I sent your 84.90 back today.');
    await panel.rest();
    expect(ticks()).toContain(`${words.answered}: `);
    await panel.type('Hello');
    await panel.rest();
    expect(ticks()).not.toContain(`${words.answered}: `);
  });
});

describe('the summary', () => {
  it('tells in the ticket’s own words what happened and what was promised', async () => {
    const panel = await openPanel(leave.signal, {});
    expect(panel.shows(words.title(5))).toBe(true);
    expect(panel.shows('we will call you tomorrow about it')).toBe(true);
    expect(panel.shows(words.due('tomorrow'))).toBe(true);
    expect(panel.fakes.calls.filter((call) => call.startsWith('summary'))).toEqual([]);
  });

  it('is asked from the model only by a press, and says who wrote it', async () => {
    const panel = await openPanel(leave.signal, {
      preferences: { providerId: 'claude' },
      tasks: [{ type: 'text', delta: 'A refund is late.' }],
    });
    await panel.press(words.withClaude);
    expect(panel.shows('A refund is late.')).toBe(true);
    expect(panel.shows(words.fromClaude)).toBe(true);
    await panel.press(words.back);
    expect(panel.shows(words.own)).toBe(true);
  });

  it('that fails says why and keeps the ticket’s own words', async () => {
    const panel = await openPanel(leave.signal, {
      preferences: { providerId: 'claude' },
      tasks: [{ fails: 'offline' }],
    });
    await panel.press(words.withClaude);
    expect(panel.shows('There is no connection to the drafting service.')).toBe(true);
    expect(panel.shows('we will call you tomorrow about it')).toBe(true);
  });

  it('is not offered by an engine that cannot', async () => {
    const panel = await openPanel(leave.signal, {});
    await expect(panel.press(words.withClaude)).rejects.toThrow('no button');
  });
});
