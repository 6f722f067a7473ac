// @vitest-environment happy-dom
import { act } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessagesApi } from '@/stand-ins/messages-api/server';
import { scenarioNames, startMessagesApi } from '@/stand-ins/messages-api/server';
import type { ClaudeOptions } from '@/utils/providers';
import { createClaudeProvider } from '@/utils/providers';
import { connectionTo } from '../support/claude-drafts';
import { openPanel } from './support/open-panel';

let api: MessagesApi;
let leave = new AbortController();
beforeAll(async () => {
  api = await startMessagesApi();
});
afterAll(() => api.close());
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

/** What happens on the wire, how the stand-in plays it, what of it stands in the box, what the agent reads and which button is offered. */
type Row = [wire: string, scenario: string, arrived: string, reads: string | undefined, button: string | undefined];

const keyRefused = 'The key was refused. It may have been revoked or mistyped.';
const noCredit = 'The account has no credit left, or has reached its limit.';
const notUnderstood = 'The request was not understood at the other end.';
const tooLong = 'This ticket is too long for the model.';
const tooMany = 'Too many drafts at once for this key.';
const failedThere = 'Something failed at the other end.';
const noAnswer = 'No answer came in time.';
const overloaded = 'Claude is overloaded right now.';
const brokeOff = 'The connection broke off.';
const silent = 'The drafting service fell silent.';
const notOne = 'The address in settings does not answer as a drafting service.';
const noWord = 'The draft came back without a word.';
const declined = 'The model declined to write this reply.';
const cut = 'The draft was cut off at its longest. Read the end.';
const kept = 'What was written is kept.';

/** Streaming: every kind of answer with status 200, and every way in which one ends too early. */
const streams: Row[] = [
  ['pings between words', 'ping-between', 'Hello from the wire.', undefined, undefined],
  ['lines that end with CRLF', 'crlf-lines', 'Hello\r\nthere.', undefined, undefined],
  ['events and deltas that nobody knows', 'unknown-events', 'Hello.', undefined, undefined],
  ['a byte at a time', 'byte-by-byte', 'Grüße 👩‍🚒 你好 مرحبا', undefined, undefined],
  [
    'bytes that are no text',
    'invalid-utf8',
    'Hel\uFFFD\uFFFDlo.',
    'Some characters arrived damaged (\uFFFD). Mend them before you insert.',
    undefined,
  ],
  ['two text blocks', 'two-blocks', 'It takes 5 days. Thanks for waiting.', undefined, undefined],
  ['thinking before the text', 'thinking-first', 'Hello.', undefined, undefined],
  ['a preamble', 'preamble', 'Hello Maria.', undefined, undefined],
  ['text, then a tool that it may not use', 'text-then-tool-use', 'Hello.', undefined, undefined],
  ['a tool that it may not use, and no text', 'tool-use', '', noWord, 'Draft again'],
  ['stop_reason max_tokens', 'max-tokens', 'Hello, your refund', cut, 'Draft again'],
  ['stop_reason model_context_window_exceeded', 'context-window-full', 'Hello, your refund', cut, 'Draft again'],
  ['stop_reason refusal', 'refusal', '', declined, 'Use the template draft'],
  ['a refusal after some text', 'refusal-after-text', 'I can', `${declined} ${kept}`, 'Use the template draft'],
  ['an answer without content', 'empty', '', noWord, 'Draft again'],
  ['an answer of blanks', 'blank-text', '', noWord, 'Draft again'],
  ['an error event first', 'error-first', '', overloaded, 'Use the template draft'],
  ['an error event in the middle', 'error-mid-stream', 'Hello Maria, ', `${overloaded} ${kept}`, 'Draft again'],
  ['an end without message_stop', 'no-message-stop', 'Hello Maria, ', `${brokeOff} ${kept}`, 'Draft again'],
  ['a reason to stop, no stop', 'stop-reason-but-no-stop', 'Hello Maria, ', `${brokeOff} ${kept}`, 'Draft again'],
  ['a socket cut in the middle', 'socket-cut', 'Hello Maria, ', `${brokeOff} ${kept}`, 'Draft again'],
  ['a socket cut before the first word', 'socket-cut-in-thought', '', brokeOff, 'Draft again'],
  ['silence in the middle', 'stall', 'Hello Maria, ', `${silent} ${kept}`, 'Draft again'],
  ['silence after the headers', 'stall-after-headers', '', silent, 'Draft again'],
  ['no headers', 'no-headers', '', noAnswer, 'Draft again'],
  ['events without a name', 'data-only', '', notOne, 'Open settings'],
  ['no event at all', 'empty-stream', '', notOne, 'Open settings'],
  ['a web page with status 200', 'html-200', '', notOne, 'Open settings'],
  ['another protocol’s JSON', 'json-200', '', notOne, 'Open settings'],
  ['a redirect', 'redirect', '', notOne, 'Open settings'],
  ['JSON that breaks at once', 'malformed-first', '', notOne, 'Open settings'],
  ['JSON that breaks later', 'malformed-later', 'Hello Maria, ', `${brokeOff} ${kept}`, 'Draft again'],
];

/** Every status that the SDK has a class for, and what stands behind some of them. */
const statuses: Row[] = [
  ['400', '400', '', notUnderstood, 'Use the template draft'],
  ['400, too long', '400-too-long', '', tooLong, 'Use the template draft'],
  ['400, no credit', '400-credit', '', noCredit, 'Use the template draft'],
  ['401', '401', '', keyRefused, 'Open settings'],
  [
    '401, no browsers for this organisation',
    '401-cors',
    '',
    'Your organisation does not let browsers use this key.',
    'Use the template draft',
  ],
  ['402', '402', '', noCredit, 'Use the template draft'],
  ['403', '403', '', 'This key may not use that model.', 'Open settings'],
  [
    '403 of an engine on this machine',
    '403-bare',
    '',
    'The engine on this machine refuses browser extensions so far. Settings show how to let them in.',
    'Open settings',
  ],
  ['404 of the protocol', '404-model', '', 'The address knows no model of that name.', 'Open settings'],
  ['404 of a web server', '404-path', '', notOne, 'Open settings'],
  ['404 with a page', '404-html', '', notOne, 'Open settings'],
  ['408', '408', '', noAnswer, 'Draft again'],
  ['409', '409', '', notUnderstood, 'Use the template draft'],
  ['412', '412', '', notUnderstood, 'Use the template draft'],
  ['413', '413', '', tooLong, 'Use the template draft'],
  ['422', '422', '', notUnderstood, 'Use the template draft'],
  ['429 with a minute to wait', '429', '', tooMany, 'Draft again in 60 s'],
  ['429 again and again', '429-always', '', tooMany, 'Draft again in 2 s'],
  ['429 that asks for no other try', '429-no-retry', '', tooMany, 'Draft again'],
  ['429 for a spent contract', '429-spent', '', noCredit, 'Use the template draft'],
  ['431', '431', '', notUnderstood, 'Use the template draft'],
  ['499', '499', '', notUnderstood, 'Use the template draft'],
  ['500', '500', '', failedThere, 'Draft again'],
  ['501', '501', '', failedThere, 'Draft again'],
  ['502 with a page', '502-html', '', failedThere, 'Draft again'],
  ['503', '503', '', failedThere, 'Draft again'],
  ['504', '504', '', noAnswer, 'Draft again'],
  ['529', '529', '', overloaded, 'Use the template draft'],
];

describe('what the agent reads of the wire, word for word', () => {
  it.each([...streams, ...statuses])('%s', async (_, scenario, arrived, reads, button) => {
    const panel = await draftFrom(api.scenario(scenario));
    expect(panel.notice()).toEqual([reads, button]);
    // The agent’s own words stay until others come, and are one Undo away then.
    expect(panel.box().value).toBe(arrived || own);
    if (arrived !== '') await panel.press('Undo');
    expect(panel.box().value).toBe(own);
  });

  it('nothing listens there', async () => {
    const panel = await draftFrom('http://127.0.0.1:9');
    expect(panel.notice()).toEqual(['There is no connection to the drafting service.', 'Use the template draft']);
  });

  it('the browser does not let us out', async () => {
    const panel = await draftFrom('http://127.0.0.1:9', { hasHostPermission: async () => false });
    expect(panel.notice()).toEqual(['The browser does not let Tandem reach that address yet.', 'Open settings']);
  });

  it('plays scenarios that there are', () => {
    expect([...streams, ...statuses].map(([, name]) => name).filter((name) => !scenarioNames.includes(name))).toEqual(
      [],
    );
  });
});

const own = 'My own words.';

/** The agent had typed something, then pressed Draft; read once the draft is over. */
async function draftFrom(baseUrl: string, options: ClaudeOptions = {}) {
  const engine = createClaudeProvider(async () => connectionTo(baseUrl), {
    sleep: async () => undefined,
    idleMs: 400,
    ...(baseUrl.endsWith('no-headers') && { headersMs: 100 }),
    ...options,
  });
  const panel = await openPanel(leave.signal, { engine, preferences: { providerId: 'claude' } });
  await panel.type(own);
  await panel.press('Draft');
  const writes = () => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Stop');
  for (let tries = 0; writes() && tries < 400; tries += 1) {
    await act(async () => new Promise((done) => setTimeout(done, 10)));
  }
  return { ...panel, notice };
}

/** The sentence of the notice about the draft, and its button. */
function notice(): [string | undefined, string | undefined] {
  // The agent is told of an insert that is not possible in a notice of its own: none is asked for here.
  const found = [...document.querySelectorAll('[role=alert], .bg-care-soft')].find(({ textContent }) => textContent);
  const button = found?.querySelector('button')?.textContent ?? undefined;
  const whole = found?.textContent ?? undefined;
  return [button === undefined ? whole : whole?.slice(0, -button.length), button];
}
