import type {
  CreateOptions,
  LanguageModelApi,
  LanguageModelSession,
  ModelAvailability,
} from '@/utils/providers/built-in/api';

export interface FakeModelSetup {
  is?: ModelAvailability;
  /** What the model makes of a prompt; the prompt itself where absent. */
  answer?: (text: string) => string | Promise<string>;
  /** Rejects `create` with this. */
  refuses?: DOMException;
}

/** What was done with the fake. */
export interface FakeModelLog {
  created: CreateOptions[];
  prompts: string[];
  destroyed: number;
}

/**
 * A `LanguageModel` without a model that keeps to what the web platform tests ask of one (`ai/language-model`): progress from 0 to 1 and
 * none after, a monitor's own error, abort reasons, `promptStreaming` that throws at once, `destroy` that rejects with `AbortError`.
 */
export function fakeLanguageModel(setup: FakeModelSetup = {}): LanguageModelApi & { log: FakeModelLog } {
  const log: FakeModelLog = { created: [], prompts: [], destroyed: 0 };
  let state = setup.is ?? 'available';
  return {
    log,
    availability: async () => state,
    async create(options) {
      log.created.push(options);
      options.signal?.throwIfAborted();
      if (setup.refuses) throw setup.refuses;
      if (state === 'unavailable') throw new DOMException('no model here', 'NotSupportedError');
      const target = new EventTarget();
      options.monitor?.(target);
      for (const loaded of state === 'available' ? [0, 1] : [0, 0.25, 0.5, 1]) {
        await turn();
        options.signal?.throwIfAborted();
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      }
      state = 'available';
      return session(setup, log, options.signal);
    },
  };
}

function session(
  { answer = (text) => text }: FakeModelSetup,
  log: FakeModelLog,
  created?: AbortSignal,
): LanguageModelSession {
  const ended = new AbortController();
  const end = (reason: unknown) => {
    if (!ended.signal.aborted) ended.abort(reason);
  };
  created?.addEventListener('abort', () => end(created.reason));
  const livesWith = (signal?: AbortSignal) => AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);

  async function prompt(text: string, { signal }: { signal?: AbortSignal } = {}): Promise<string> {
    signal?.throwIfAborted();
    ended.signal.throwIfAborted();
    log.prompts.push(text);
    return orEnd(Promise.resolve(answer(text)), livesWith(signal));
  }

  return {
    prompt,
    promptStreaming(text, { signal } = {}) {
      signal?.throwIfAborted();
      ended.signal.throwIfAborted();
      return (async function* () {
        const whole = await prompt(text, { ...(signal && { signal }) });
        for (const piece of whole.match(/.{1,12}/gsu) ?? []) {
          await turn();
          livesWith(signal).throwIfAborted();
          yield piece;
        }
      })();
    },
    destroy() {
      log.destroyed += 1;
      end(new DOMException('destroyed', 'AbortError'));
    },
  };
}

function turn(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}

function orEnd<T>(pending: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('ended'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    pending.then(resolve, reject);
  });
}
