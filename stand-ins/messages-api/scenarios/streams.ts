import {
  answerEvents,
  blockStop,
  citation,
  frame,
  messageDelta,
  messageStart,
  messageStop,
  textDelta,
  textStart,
  thinkingStart,
} from '../events';
import type { Scenario } from '../exchange';
import { beginStream, fail, pause, send } from '../exchange';
import { helpfulReply } from '../helpful';

const start = [messageStart(), textStart()];
const end = [blockStop(), messageDelta('end_turn'), messageStop];

const toolUse = {
  type: 'content_block_start',
  index: 0,
  content_block: { type: 'tool_use', id: 'toolu_x', name: 'read_conversation', input: {} },
};

/** Answers that are odd but whole: each must end in a draft, or in a failure that has its own words. */
export const streamScenarios: Record<string, Scenario> = {
  /** A grounded reply to whatever ticket was sent. */
  helpful: ({ json, response }) => {
    beginStream(response);
    send(response, ...answerEvents(helpfulReply(json)));
    response.end();
  },
  /** The same without the headers that let a web page read it: only an extension with host permission can. */
  'no-cors': ({ json, response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    send(response, ...answerEvents(helpfulReply(json)));
    response.end();
  },
  /** A local engine that knows text and tools, and refuses the rest. */
  'plain-engine': ({ request, json, response }) => {
    const unknown = /"(?:search_result|output_config|thinking)"/u.exec(request.body)?.[0];
    if (unknown) {
      fail(response, 400, 'invalid_request_error', `unknown field ${unknown}`);
      return;
    }
    beginStream(response);
    send(response, ...answerEvents(helpfulReply(json)));
    response.end();
  },
  'ping-between': ({ response }) => {
    beginStream(response);
    send(response, ...start);
    for (const word of ['Hello ', 'from ', 'the ', 'wire.']) {
      response.write('event: ping\ndata: {"type": "ping"}\n\n');
      send(response, textDelta(word));
    }
    send(response, ...end);
    response.end();
  },
  'crlf-lines': ({ response }) => {
    beginStream(response);
    for (const event of [...start, textDelta('Hello\r\nthere.'), ...end])
      response.write(frame(event).replaceAll('\n', '\r\n'));
    response.end();
  },
  'unknown-events': ({ response }) => {
    beginStream(response);
    send(response, ...start, textDelta('Hello.'));
    response.write('event: shimmer\ndata: {"type":"shimmer"}\n\n');
    response.write(
      'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":{"type":"sparkle_delta","glow":1}}\n\n',
    );
    send(response, ...end);
    response.end();
  },
  'byte-by-byte': async ({ response }) => {
    beginStream(response);
    const bytes = Buffer.from([...start, textDelta('Grüße 👩‍🚒 你好 مرحبا'), ...end].map(frame).join(''));
    for (const byte of bytes) {
      if (response.destroyed) return;
      response.write(Buffer.from([byte]));
    }
    response.end();
  },
  'invalid-utf8': ({ response }) => {
    beginStream(response);
    send(response, ...start);
    const [head, tail] = frame(textDelta('Hel~lo.')).split('~');
    response.write(Buffer.concat([Buffer.from(head ?? ''), Buffer.from([0xff, 0xfe]), Buffer.from(tail ?? '')]));
    send(response, ...end);
    response.end();
  },
  'two-blocks': ({ response }) => {
    beginStream(response);
    send(response, ...answerEvents([{ text: 'It takes 5 days' }, { text: '. Thanks for waiting.' }]));
    response.end();
  },
  'citation-first': ({ response }) => {
    beginStream(response);
    const cite = { result: 0, block: 0, source: 'macro:1', title: 'T', cited: 'It takes 5 days.' };
    send(response, ...start, citation(cite), textDelta('It takes 5 days.'), ...end);
    response.end();
  },
  'citation-out-of-range': ({ response }) => {
    beginStream(response);
    const cite = { result: 7, block: 40, source: 'macro:404', title: 'T', cited: 'No such thing.' };
    send(response, ...start, textDelta('Hello.'), citation(cite), ...end);
    response.end();
  },
  'thinking-first': ({ response }) => {
    beginStream(response);
    send(response, messageStart(), thinkingStart(0));
    const thought = { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'Hm.' } };
    response.write(frame(thought));
    send(
      response,
      blockStop(0),
      textStart(1),
      textDelta('Hello.', 1),
      blockStop(1),
      messageDelta('end_turn'),
      messageStop,
    );
    response.end();
  },
  preamble: ({ response }) => {
    beginStream(response);
    send(response, ...answerEvents([{ text: 'Here is the reply:\n\nHello Maria.' }], 4));
    response.end();
  },
  'cached-usage': ({ response }) => {
    beginStream(response);
    const usage = { input_tokens: 200, cache_read_input_tokens: 3000, output_tokens: 400 };
    send(response, ...start, textDelta('Hello.'), blockStop(), messageDelta('end_turn', usage), messageStop);
    response.end();
  },
  refusal: ({ response }) => {
    beginStream(response);
    const details = { type: 'refusal', category: 'general_harms', explanation: null } as const;
    send(response, messageStart(), messageDelta('refusal', {}, details), messageStop);
    response.end();
  },
  'refusal-after-text': ({ response }) => {
    beginStream(response);
    send(response, ...start, textDelta('I can'), blockStop(), messageDelta('refusal'), messageStop);
    response.end();
  },
  'max-tokens': ({ response }) => {
    beginStream(response);
    send(response, ...start, textDelta('Hello, your refund'), blockStop(), messageDelta('max_tokens'), messageStop);
    response.end();
  },
  'context-window-full': ({ response }) => {
    beginStream(response);
    const stop = messageDelta('model_context_window_exceeded');
    send(response, ...start, textDelta('Hello, your refund'), blockStop(), stop, messageStop);
    response.end();
  },
  /** A model that asks for a tool although it may have none. */
  'tool-use': ({ response }) => {
    beginStream(response);
    send(response, messageStart());
    response.write(frame(toolUse));
    send(response, blockStop(), messageDelta('tool_use'), messageStop);
    response.end();
  },
  'text-then-tool-use': ({ response }) => {
    beginStream(response);
    send(response, ...start, textDelta('Hello.'), blockStop());
    const second = { ...toolUse, index: 1 };
    response.write(frame(second));
    send(response, blockStop(1), messageDelta('tool_use'), messageStop);
    response.end();
  },
  empty: ({ response }) => {
    beginStream(response);
    send(response, messageStart(), messageDelta('end_turn'), messageStop);
    response.end();
  },
  'blank-text': ({ response }) => {
    beginStream(response);
    send(response, ...start, textDelta(' \n '), ...end);
    response.end();
  },
  /** Sends a ping every 100 ms for 2 s before it speaks: alive, though silent. */
  'long-pause-with-pings': async ({ response }) => {
    beginStream(response);
    send(response, ...start);
    for (let at = 0; at < 20; at += 1) {
      if (!(await pause(response, 100))) return;
      response.write('event: ping\ndata: {"type": "ping"}\n\n');
    }
    send(response, textDelta('Hello.'), ...end);
    response.end();
  },
};

/** `paced-<first>-<each>`: the first word after so many milliseconds, the others so far apart. */
export function paced(firstMs: number, eachMs: number): Scenario {
  return async ({ request, json, response }) => {
    beginStream(response);
    const [opening, ...rest] = answerEvents(helpfulReply(json), 6);
    if (opening) send(response, opening);
    if (!(await pause(response, firstMs))) return;
    request.answeredAt = performance.timeOrigin + performance.now();
    for (const event of rest) {
      send(response, event);
      if (event.type === 'content_block_delta' && !(await pause(response, eachMs))) return;
    }
    response.end();
  };
}
