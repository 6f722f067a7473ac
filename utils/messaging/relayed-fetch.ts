import { type Browser, browser } from '#imports';
import { askAgain, type RelayedFetch } from '@/utils/providers/claude/nearby-fetch';
import { misfit } from './shape';
import {
  aliveMs,
  headerList,
  headersOf,
  type RelayAnswer,
  relayAnswerShape,
  type RelayAsk,
  relayPort,
} from './relay-frames';
import { runtimePortWire } from './wire';

/** Statuses that a `Response` takes no body for. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A `fetch` of the background, for a POST of text whose address it agrees to (`background/relay.ts`). Rejects as `fetch` does: with the signal's
 * reason, or with a `TypeError` where no answer came. Aborting, or cancelling the body, ends the request itself.
 */
export function relayedFetch(connect: () => Browser.runtime.Port = openPort): RelayedFetch {
  return async (url, init) => {
    init.signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const wire = wireOf(connect);
    const over = new AbortController();
    const leave = () => {
      over.abort();
      wire.close();
    };
    let body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => void (body = controller),
      cancel: leave,
    });
    const fail = (reason: unknown) => {
      if (over.signal.aborted) return;
      leave();
      body?.error(reason);
      reject(reason);
    };
    const send = (frame: RelayAsk) => {
      try {
        wire.send(frame);
      } catch {
        fail(noAnswer());
      }
    };
    const hear = (frame: RelayAnswer) => {
      if (over.signal.aborted) return;
      if (frame.type === 'failed') fail(noAnswer());
      else if (frame.type === 'head') resolve(answer(frame, stream));
      else if (frame.type === 'bytes') body?.enqueue(frame.bytes);
      else {
        leave();
        body?.close();
      }
    };
    wire.onClosed(() => fail(noAnswer()));
    wire.receive((data) => {
      const frame = relayAnswerShape(data);
      if (frame === misfit) fail(noAnswer());
      else hear(frame);
    });
    init.signal?.addEventListener('abort', () => fail(init.signal?.reason), { signal: over.signal });
    const alive = setInterval(() => send({ type: 'alive' }), aliveMs);
    over.signal.addEventListener('abort', () => clearInterval(alive));
    send({ type: 'ask', url, headers: headerList(init.headers), body: init.body });
    return promise;
  };
}

/** What came of a request that failed in a frame of ours, asked again where that may help. */
export function recovered(error: unknown, ...request: Parameters<typeof fetch>): Promise<Response> {
  return askAgain(error, request, relayedFetch());
}

function openPort(): Browser.runtime.Port {
  return browser.runtime.connect({ name: relayPort });
}

function wireOf(connect: () => Browser.runtime.Port) {
  try {
    return runtimePortWire(connect());
  } catch {
    // There is no background any more, as after an update.
    throw noAnswer();
  }
}

function answer(
  { status, headers }: Extract<RelayAnswer, { type: 'head' }>,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  return new Response(bodiless.has(status) ? null : stream, { status, headers: headersOf(headers) });
}

function noAnswer(): TypeError {
  return new TypeError('the background had no answer');
}
