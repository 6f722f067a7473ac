import { describe, expect, it } from 'vitest';
import type { DraftAction } from '@/components/panel/reduce-draft';
import { createTextBatch, runDraft } from '@/components/panel/run-draft';
import { DraftFailure, type DraftEvent, type DraftProvider, type DraftRequest } from '@/utils/drafting';
import { conversation, noon, preset, reading } from './support/sample';

const request: DraftRequest = {
  conversation: conversation(),
  reading: reading(),
  tone: preset(),
  passages: [],
  language: 'en',
};

describe('text from a fast stream', () => {
  it('is handed over at once, then once a frame, whole and in order', () => {
    const { batch, emitted, paint } = setUp();
    for (const delta of 'Dear Mia') batch.add(delta);
    expect(emitted).toEqual(['D']);
    paint();
    expect(emitted).toEqual(['D', 'ear Mia']);
    batch.add(',');
    paint();
    expect(emitted.join('')).toBe('Dear Mia,');
  });

  it('is handed over at once when somebody cannot wait, and not a second time', () => {
    const { batch, emitted, paint } = setUp();
    batch.add('Dear');
    batch.flush();
    paint();
    expect(emitted).toEqual(['Dear']);
  });
});

describe('a draft that is run', () => {
  it('reports text before what follows it, even while no frame is painted', async () => {
    const reported = await reports(async function* () {
      yield { type: 'text', delta: 'Dear ' };
      yield { type: 'text', delta: 'Mia' };
      yield { type: 'done', stop: 'end' };
    });
    expect(reported).toEqual(['Dear ', 'Mia', 'draft-event']);
  });

  it('reports a failure with its kind after the partial text', async () => {
    const reported = await reports(async function* () {
      yield { type: 'text', delta: 'Dear' };
      throw new DraftFailure('overloaded', { retryAfterMs: 7 });
    });
    expect(reported).toEqual(['Dear', expect.objectContaining({ problem: 'overloaded', retryAfterMs: 7 })]);
  });

  it('reports a fault of our own as unexpected, and hands it back', async () => {
    const fault = new TypeError('ours');
    const faults: unknown[] = [];
    const reported = await reports(async function* () {
      yield* [];
      throw fault;
    }, faults);
    expect(reported).toEqual([expect.objectContaining({ type: 'draft-failed', problem: 'unexpected' })]);
    expect(faults).toEqual([fault]);
  });

  it('counts whatever is thrown after a stop as the stop', async () => {
    const stop = new AbortController();
    const reported = await reports(
      async function* () {
        yield { type: 'text', delta: 'Dear' };
        stop.abort();
        throw new DraftFailure('broken-off');
      },
      [],
      stop.signal,
    );
    expect(reported).toEqual(['Dear', expect.objectContaining({ type: 'draft-stopped' })]);
  });

  it('takes nothing more from an engine that goes on after a stop', async () => {
    const stop = new AbortController();
    const reported = await reports(
      async function* () {
        yield { type: 'text', delta: 'Dear' };
        stop.abort();
        yield { type: 'text', delta: ' Mia' };
      },
      [],
      stop.signal,
    );
    expect(reported).toEqual(['Dear', expect.objectContaining({ type: 'draft-stopped' })]);
  });
});

function setUp() {
  const emitted: string[] = [];
  const frames: (() => void)[] = [];
  const batch = createTextBatch(
    (text) => emitted.push(text),
    (callback) => frames.push(callback),
  );
  return { batch, emitted, paint: () => frames.splice(0).forEach((callback) => callback()) };
}

/** Everything that was reported, text as itself, with no frame ever painted. */
async function reports(
  draft: () => AsyncGenerator<DraftEvent>,
  faults: unknown[] = [],
  signal: AbortSignal = new AbortController().signal,
): Promise<unknown[]> {
  const provider: DraftProvider = { id: 'template', label: 'Template draft', availability: async () => 'ready', draft };
  const reported: unknown[] = [];
  const dispatch = (action: DraftAction) => reported.push(action.type === 'draft-event' ? action.type : action);
  const batch = createTextBatch(
    (text) => reported.push(text),
    () => undefined,
  );
  const fault = await runDraft(
    provider,
    request,
    'run',
    signal,
    { dispatch, now: () => noon, nextFrame: () => undefined },
    batch,
  );
  if (fault !== undefined) faults.push(fault);
  return reported;
}
