import type { InsertResult } from '@/utils/composer';
import type { DraftEvent } from '@/utils/drafting';
import type { Passage } from '@/utils/knowledge';
import { runOf, type DraftProblem, type DraftRun, type DraftState, type TicketView, type Verdict } from './panel-state';

export type DraftAction =
  /** The agent typed; `text` is the whole box. */
  | { type: 'edited'; text: string }
  /** A sentence from a macro goes to the end of the text. */
  | { type: 'sentence-added'; sentence: string }
  | { type: 'undone' }
  | { type: 'draft-started'; run: DraftRun }
  /** What the draft will rest on is known. */
  | { type: 'draft-grounded'; runId: string; passages: Passage[]; language: string }
  | { type: 'draft-event'; runId: string; event: DraftEvent; at: number }
  | { type: 'draft-stopped'; runId: string; at: number }
  | { type: 'draft-failed'; runId: string; problem: DraftProblem; at: number; retryAfterMs?: number }
  | { type: 'insert-started'; requestId: string }
  | { type: 'insert-refused-here'; reason: 'has-gaps' | 'empty-text' | 'no-composer' }
  | { type: 'insert-answered'; requestId: string; result: InsertResult }
  | { type: 'rated'; verdict: Verdict }
  | { type: 'dismissed' };

/** What a ticket's draft becomes. The agent's text is only ever added to, or moved to `undo`. */
export function reduceDraft(view: TicketView, action: DraftAction): TicketView {
  switch (action.type) {
    case 'edited':
      return edit(view, action.text);
    case 'sentence-added':
      return addSentence(view, action.sentence);
    case 'undone':
      return undo(view);
    case 'draft-started':
      return {
        ...view,
        verdict: { reasons: [] },
        draft: { step: 'drafting', run: action.run, phase: 'connecting', started: false },
      };
    case 'draft-grounded':
      return onRun(view, action.runId, (draft) => ({
        ...draft,
        run: { ...draft.run, passages: action.passages, language: action.language },
      }));
    case 'draft-event':
      return reduceEvent(view, action.runId, action.event, action.at);
    case 'draft-stopped':
      return onRun(view, action.runId, ({ run, started }) =>
        started
          ? { step: 'drafted', run: { ...run, stop: 'stopped', shownAt: action.at } }
          : view.text.trim() === ''
            ? { step: 'idle' }
            : { step: 'drafted' },
      );
    case 'draft-failed':
      return onRun(view, action.runId, ({ run, started }) => ({
        step: 'failed',
        run: started ? { ...run, shownAt: action.at } : run,
        problem: action.problem,
        ...(action.retryAfterMs !== undefined && { retryAt: action.at + action.retryAfterMs }),
      }));
    case 'insert-started':
      return canInsert(view.draft)
        ? { ...view, draft: { step: 'inserting', run: runOf(view.draft), requestId: action.requestId } }
        : view;
    case 'insert-refused-here':
      return view.draft.step === 'drafted' || view.draft.step === 'failed'
        ? { ...view, draft: { ...view.draft, refusal: action.reason } }
        : view;
    case 'insert-answered':
      return answerInsert(view, action.requestId, action.result);
    case 'rated':
      return { ...view, verdict: action.verdict };
    case 'dismissed':
      return dismiss(view);
  }
}

/** Whether there is a text that may be put into the composer now. */
export function canInsert(
  draft: DraftState,
): draft is Extract<DraftState, { step: 'drafted' | 'failed' | 'inserted' }> {
  return draft.step === 'drafted' || draft.step === 'failed' || draft.step === 'inserted';
}

function edit(view: TicketView, text: string): TicketView {
  const edited = view.undo && { ...view.undo, edited: true };
  return { ...view, text, undo: edited, restored: false, draft: afterEdit(view.draft, text) };
}

function afterEdit(draft: DraftState, text: string): DraftState {
  const empty = text.trim() === '';
  switch (draft.step) {
    case 'idle':
      return empty ? draft : { step: 'drafted' };
    case 'drafted':
      if (!draft.run && empty) return { step: 'idle' };
      return { step: 'drafted', run: draft.run };
    case 'inserted':
      return { step: 'drafted', run: draft.run };
    case 'failed':
      return { ...draft, refusal: undefined };
    case 'drafting':
    case 'inserting':
      return draft;
  }
}

function addSentence(view: TicketView, sentence: string): TicketView {
  if (view.draft.step === 'drafting' || view.draft.step === 'inserting') return view;
  const gap = view.text === '' ? '' : view.text.endsWith('\n') ? '' : view.text.trim() === '' ? '' : ' ';
  const text = view.text + gap + sentence;
  return {
    ...view,
    text,
    undo: { text: view.text, change: 'sentence', edited: false },
    restored: false,
    draft: afterEdit(view.draft, text),
  };
}

function undo(view: TicketView): TicketView {
  if (!view.undo || view.draft.step === 'drafting' || view.draft.step === 'inserting') return view;
  return {
    ...view,
    text: view.undo.text,
    undo: { text: view.text, change: 'redo', edited: false },
    draft: afterEdit(view.draft, view.undo.text),
  };
}

function reduceEvent(view: TicketView, runId: string, event: DraftEvent, at: number): TicketView {
  if (event.type === 'text') return write(view, runId, event.delta);
  return onRun(view, runId, (draft) => {
    switch (event.type) {
      case 'status':
        return { ...draft, phase: event.phase, waiting: undefined };
      case 'waiting':
        return { ...draft, waiting: { until: at + event.forMs, because: event.because } };
      case 'cite':
        if (draft.run.cited.includes(event.passageId)) return draft;
        return { ...draft, run: { ...draft.run, cited: [...draft.run.cited, event.passageId] } };
      case 'usage':
        return { ...draft, run: { ...draft.run, usage: event.usage } };
      case 'done':
        return draft.started
          ? { step: 'drafted', run: { ...draft.run, stop: event.stop, shownAt: at } }
          : { step: 'failed', run: draft.run, problem: 'empty' };
    }
  });
}

/** The first words take the box; what stood there goes to `undo`. Until then a stop or a failure costs nothing. */
function write(view: TicketView, runId: string, delta: string): TicketView {
  const { draft } = view;
  if (draft.step !== 'drafting' || draft.run.id !== runId || delta === '') return view;
  const run = { ...draft.run, written: draft.run.written + delta };
  const next: DraftState = { ...draft, run, phase: 'writing', waiting: undefined, started: true };
  if (draft.started) return { ...view, text: view.text + delta, draft: next };
  const before: TicketView['undo'] =
    view.text.trim() === '' ? undefined : { text: view.text, change: 'draft', edited: false };
  return { ...view, text: delta, undo: before, restored: false, draft: next };
}

function answerInsert(view: TicketView, requestId: string, result: InsertResult): TicketView {
  const { draft } = view;
  if (draft.step !== 'inserting' || draft.requestId !== requestId) return view;
  return {
    ...view,
    draft: result.ok
      ? { step: 'inserted', run: draft.run }
      : { step: 'drafted', run: draft.run, refusal: result.reason },
  };
}

function dismiss(view: TicketView): TicketView {
  if (view.draft.step === 'drafting' || view.draft.step === 'inserting') return view;
  return {
    ...view,
    text: '',
    undo: view.text.trim() === '' ? view.undo : { text: view.text, change: 'cleared', edited: false },
    restored: false,
    draft: { step: 'idle' },
    verdict: { reasons: [] },
  };
}

function onRun(
  view: TicketView,
  runId: string,
  change: (draft: Extract<DraftState, { step: 'drafting' }>) => DraftState,
): TicketView {
  const { draft } = view;
  return draft.step === 'drafting' && draft.run.id === runId ? { ...view, draft: change(draft) } : view;
}
