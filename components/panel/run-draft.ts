import { DraftFailure, type DraftProvider, type DraftRequest } from '@/utils/drafting/provider';
import type { DraftAction } from './reduce-draft';

export interface DraftSink {
  dispatch: (action: DraftAction) => void;
  now: () => Date;
  /** Calls back before the next paint; may stay silent while the panel is hidden. */
  nextFrame: (callback: () => void) => void;
}

export interface TextBatch {
  add: (delta: string) => void;
  /** Hands over at once what has been collected. */
  flush: () => void;
}

/**
 * Hands text over at most once a frame, so that a fast stream costs one paint and not hundreds: the first of it at once, so that no
 * word waits for a frame in which nothing else happens.
 */
export function createTextBatch(emit: (text: string) => void, nextFrame: DraftSink['nextFrame']): TextBatch {
  let collected = '';
  let scheduled = false;
  const flush = () => {
    const text = collected;
    collected = '';
    if (text !== '') emit(text);
  };
  return {
    add(delta) {
      collected += delta;
      if (scheduled) return;
      flush();
      scheduled = true;
      nextFrame(() => {
        scheduled = false;
        flush();
      });
    },
    flush,
  };
}

/**
 * Runs one draft to its end and reports everything to the sink; never rejects for what a provider does.
 * All text that arrived is handed over before a stop or a failure is reported. Returns a fault of our own, for reporting.
 */
export async function runDraft(
  provider: DraftProvider,
  request: DraftRequest,
  runId: string,
  signal: AbortSignal,
  sink: DraftSink,
  batch: TextBatch,
): Promise<unknown> {
  const at = () => sink.now().getTime();
  try {
    for await (const event of provider.draft(request, signal)) {
      signal.throwIfAborted();
      if (event.type === 'text') {
        batch.add(event.delta);
        continue;
      }
      batch.flush();
      sink.dispatch({ type: 'draft-event', runId, event, at: at() });
    }
    return undefined;
  } catch (error) {
    batch.flush();
    if (signal.aborted) {
      sink.dispatch({ type: 'draft-stopped', runId, at: at() });
      return undefined;
    }
    const known = error instanceof DraftFailure;
    sink.dispatch({
      type: 'draft-failed',
      runId,
      problem: known ? error.kind : 'unexpected',
      at: at(),
      ...(known && error.detail.retryAfterMs !== undefined && { retryAfterMs: error.detail.retryAfterMs }),
    });
    return known ? undefined : error;
  }
}
