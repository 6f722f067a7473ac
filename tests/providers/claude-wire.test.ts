import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftFailureKind } from '@/utils/drafting';
import { findGaps } from '@/utils/drafting';
import type { MessagesApi } from '@/stand-ins/messages-api/server';
import { scenarioNames, startMessagesApi } from '@/stand-ins/messages-api/server';
import { connectionTo, runDraft, thirdContact } from '../support/claude-drafts';

let api: MessagesApi;
beforeAll(async () => {
  api = await startMessagesApi();
});
afterAll(() => api.close());

const draftFrom = (scenario: string, options: Parameters<typeof runDraft>[1] = {}) =>
  runDraft(connectionTo(api.scenario(scenario)), {
    idleMs: scenario.startsWith('stall') ? 500 : 10_000,
    ...options,
  });
const callsOf = (scenario: string) => api.requests.filter((request) => request.scenario === scenario).length;

describe('an answer that is whole', () => {
  it.each([
    ['ping-between', 'Hello from the wire.'],
    ['crlf-lines', 'Hello\r\nthere.'],
    ['unknown-events', 'Hello.'],
    ['byte-by-byte', 'Grüße 👩‍🚒 你好 مرحبا'],
    ['invalid-utf8', 'Hel\uFFFD\uFFFDlo.'],
    ['two-blocks', 'It takes 5 days. Thanks for waiting.'],
    ['thinking-first', 'Hello.'],
    ['text-then-tool-use', 'Hello.'],
    ['preamble', 'Hello Maria.'],
    ['citation-out-of-range', 'Hello.'],
  ])('%s is read as %j', async (scenario, text) => {
    const result = await draftFrom(scenario);
    expect(result.failure).toBeUndefined();
    expect(result.text).toBe(text);
    expect(result.events.at(-1)).toEqual({ type: 'done', stop: 'end' });
    expect(result.pauses).toEqual([]);
  });

  it('takes pings for life: the pause is longer than the watchdog’s patience, no silence is', async () => {
    const result = await draftFrom('long-pause-with-pings', { idleMs: 1_200 });
    expect(result.text).toBe('Hello.');
  });

  it.each(['max-tokens', 'context-window-full'])('%s keeps its text and is marked as cut', async (scenario) => {
    const result = await draftFrom(scenario);
    expect(result.text).toBe('Hello, your refund');
    expect(result.events.at(-1)).toEqual({ type: 'done', stop: 'cut' });
  });

  it('says connecting, thinking and writing, each once and in this order', async () => {
    const { events } = await draftFrom('thinking-first');
    expect(events.flatMap((event) => (event.type === 'status' ? event.phase : []))).toEqual([
      'connecting',
      'thinking',
      'writing',
    ]);
  });

  it('gives the passage of a citation once its block is written, wherever the citation came', async () => {
    const { events } = await draftFrom('citation-first');
    const kinds = events.map(({ type }) => type);
    expect(kinds.indexOf('cite')).toBeGreaterThan(kinds.indexOf('text'));
    expect(events.find((event) => event.type === 'cite')).toEqual({
      type: 'cite',
      passageId: thirdContact.passages[0]?.id,
      quote: 'It takes 5 days.',
    });
  });

  it('counts tokens and their list price', async () => {
    const { events } = await draftFrom('cached-usage');
    expect(events.filter((event) => event.type === 'usage')).toEqual([
      // 200 at $0.10, 3000 cached at $0.01, 400 out at $0.50 a million.
      {
        type: 'usage',
        usage: { input: 200, cached: 3000, output: 400, costUsd: expect.closeTo(0.00025, 8) as number },
      },
    ]);
  });

  it('grounds the helpful reply in the macros of the request and leaves gaps', async () => {
    const result = await draftFrom('helpful');
    const cited = result.events.flatMap((event) => (event.type === 'cite' ? event.passageId : []));
    expect(cited.length).toBeGreaterThan(1);
    for (const id of cited) {
      const passage = thirdContact.passages.find((one) => one.id === id);
      expect(result.text).toContain(passage?.unfilled ?? passage?.text);
    }
    expect(result.text).toContain('The refund left on Monday.');
    expect(findGaps(result.text).length).toBeGreaterThan(0);
  });

  it('reads what aimock sends, too', async () => {
    const result = await runDraft(connectionTo(api.url));
    expect(result.text).toBe('Hello. Your parcel is on its way.');
    expect(result.events.at(-1)).toEqual({ type: 'done', stop: 'end' });
  });
});

const failures: Array<[scenario: string, kind: DraftFailureKind, kept: string, calls: number]> = [
  ['400', 'bad-request', '', 1],
  ['400-too-long', 'too-long', '', 1],
  ['400-credit', 'billing', '', 1],
  ['401', 'key-invalid', '', 1],
  ['401-cors', 'org-cors-blocked', '', 1],
  ['401-echo', 'key-invalid', '', 1],
  ['402', 'billing', '', 1],
  ['403', 'forbidden', '', 1],
  ['403-bare', 'origin-refused', '', 1],
  ['404-model', 'model-unknown', '', 1],
  ['404-html', 'not-anthropic', '', 1],
  ['404-path', 'not-anthropic', '', 1],
  ['408', 'timeout', '', 1],
  ['409', 'bad-request', '', 1],
  ['412', 'bad-request', '', 1],
  ['413', 'too-long', '', 1],
  ['422', 'bad-request', '', 1],
  ['431', 'bad-request', '', 1],
  ['499', 'bad-request', '', 1],
  ['429-date', 'rate-limited', '', 1],
  ['429-spent', 'billing', '', 1],
  ['429', 'rate-limited', '', 1],
  ['429-always', 'rate-limited', '', 3],
  ['429-no-retry', 'rate-limited', '', 1],
  ['500', 'server', '', 3],
  ['501', 'server', '', 3],
  ['502-html', 'server', '', 3],
  ['503', 'server', '', 3],
  ['504', 'timeout', '', 1],
  ['529', 'overloaded', '', 3],
  ['redirect', 'not-anthropic', '', 1],
  ['html-200', 'not-anthropic', '', 1],
  ['json-200', 'not-anthropic', '', 1],
  ['data-only', 'not-anthropic', '', 1],
  ['empty-stream', 'not-anthropic', '', 1],
  ['malformed-first', 'not-anthropic', '', 1],
  ['malformed-later', 'broken-off', 'Hello Maria, ', 1],
  ['error-first', 'overloaded', '', 3],
  ['error-mid-stream', 'overloaded', 'Hello Maria, ', 1],
  ['no-message-stop', 'broken-off', 'Hello Maria, ', 1],
  ['stop-reason-but-no-stop', 'broken-off', 'Hello Maria, ', 1],
  ['socket-cut', 'broken-off', 'Hello Maria, ', 1],
  ['cut-before-headers', 'offline', '', 3],
  ['socket-cut-in-thought', 'broken-off', '', 1],
  ['stall', 'stalled', 'Hello Maria, ', 1],
  ['stall-after-headers', 'stalled', '', 1],
  ['flood', 'not-anthropic', '', 1],
  ['refusal', 'refused', '', 1],
  ['refusal-after-text', 'refused', 'I can', 1],
  ['tool-use', 'empty', '', 1],
  ['empty', 'empty', '', 1],
  ['blank-text', 'empty', '', 1],
];

describe('an answer that fails', () => {
  it.each(failures)('%s is %s, keeps %j and is asked for %i times', async (scenario, kind, kept, calls) => {
    const result = await draftFrom(scenario);
    expect(result.thrown).toBeUndefined();
    expect(result.failure?.kind).toBe(kind);
    expect(result.text).toBe(kept);
    expect(result.events.some(({ type }) => type === 'done')).toBe(false);
    expect(callsOf(scenario)).toBe(calls);
  });

  it('ends a trickle that never ends', async () => {
    const result = await draftFrom('one-byte-a-time-for-ever', { longestMs: 1_500 });
    expect(result.failure?.kind).toBe('stalled');
    expect(result.text).toBe('Hello Maria, ');
  });

  it('cuts a text that never ends at a length that no reply has', async () => {
    const result = await draftFrom('endless-text');
    expect(result.events.at(-1)).toEqual({ type: 'done', stop: 'cut' });
    expect(result.text.length).toBeLessThan(300_000);
  });

  it('reads junk events as none', async () => {
    const result = await draftFrom('nested-junk');
    expect(result.text).toBe('Hello Maria, ');
    expect(result.thrown).toBeUndefined();
  });

  it('gives up on a server that sends no headers', async () => {
    const result = await draftFrom('no-headers', { headersMs: 100 });
    expect(result.failure?.kind).toBe('timeout');
  });

  it('never follows a redirect', () => {
    expect(callsOf('redirect')).toBe(1);
    expect(api.canaryHits()).toBe(0);
  });

  it('has a scenario for each name that the table uses', () => {
    expect(failures.map(([scenario]) => scenario).filter((name) => !scenarioNames.includes(name))).toEqual([]);
  });
});

describe('retries', () => {
  it.each([
    ['429-once', [1_000], 2],
    ['429-ms', [1_500], 2],
    ['500-once', [500], 2],
    ['529-twice', [500, 1_000], 3],
  ])('%s waits %j ms and then answers', async (scenario, pauses, calls) => {
    const result = await draftFrom(scenario);
    expect(result.failure).toBeUndefined();
    expect(result.pauses).toEqual(pauses);
    expect(result.events.flatMap((event) => (event.type === 'waiting' ? event.forMs : []))).toEqual(pauses);
    expect(callsOf(scenario)).toBe(calls);
  });

  it('does not wait longer than an agent would, but says how long it would be', async () => {
    const result = await draftFrom('429');
    expect(result.pauses).toEqual([]);
    expect(result.failure?.detail).toMatchObject({ retryAfterMs: 60_000, status: 429, requestId: 'req_stand_in' });
  });

  it.each([
    [0, [375, 750]],
    [1, [625, 1_250]],
  ])('spreads its pauses: with %d as chance %j ms', async (chance, pauses) => {
    const result = await draftFrom('500', { random: () => chance });
    expect(result.pauses).toEqual(pauses);
  });

  it('says why it waits', async () => {
    const { events } = await draftFrom('529');
    expect(events.find((event) => event.type === 'waiting')).toMatchObject({ because: 'overloaded' });
  });

  it('tries an endpoint that cannot be reached, then says offline', async () => {
    const result = await runDraft(connectionTo('http://127.0.0.1:9'));
    expect(result.failure?.kind).toBe('offline');
    expect(result.pauses).toHaveLength(2);
  });

  it('says that a permission is missing where that is why nothing gets through', async () => {
    const result = await runDraft(connectionTo('http://127.0.0.1:9'), { hasHostPermission: async () => false });
    expect(result.failure?.kind).toBe('no-host-permission');
  });
});
