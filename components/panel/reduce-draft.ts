import type { InsertResult } from '@/utils/composer';
import type { DraftEvent } from '@/utils/drafting';
import { splitSentences } from '@/utils/knowledge/sentences';
import type { Passage } from '@/utils/knowledge';
import { runOf, type DraftProblem, type DraftRun, type DraftState, type TicketView, type Verdict } from './panel-state';

export type DraftAction =
  /** The agent typed; `text` is the whole box. */
  | { type: 'edited'; text: string }
  /** A sentence goes to the end of the text; `earlier` where the agent wrote it for another ticket. */
  | { type: 'sentence-added'; sentence: string; earlier?: boolean }
  /** The whole text after a rewrite that the agent asked for. */
  | { type: 'rewritten'; text: string }
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
  const step = steps[action.type] as (view: TicketView, action: DraftAction) => TicketView;
  return step(view, action);
}

type Step<T extends DraftAction['type']> = (view: TicketView, action: Extract<DraftAction, { type: T }>) => TicketView;

const steps: { [T in DraftAction['type']]: Step<T> } = {
  edited: (view, { text }) => edit(view, text),
  'sentence-added': (view, { sentence, earlier }) =>
    addSentence(earlier ? { ...view, earlier: [...(view.earlier ?? []), sentence] } : view, sentence),
  rewritten: rewrite,
  undone: undo,
  'draft-started': (view, { run }) => ({
    ...view,
    verdict: { reasons: [] },
    draft: { step: 'drafting', run, phase: 'connecting', started: false },
  }),
  'draft-grounded': (view, { runId, passages, language }) =>
    onRun(view, runId, (draft) => ({ ...draft, run: { ...draft.run, passages, language } })),
  'draft-event': (view, { runId, event, at }) => reduceEvent(view, runId, event, at),
  'draft-stopped': (view, { runId, at }) => onRun(view, runId, (draft) => afterStop(draft, view.text, at)),
  'draft-failed': (view, { runId, problem, at, retryAfterMs }) =>
    onRun(view, runId, ({ run, started }) => ({
      step: 'failed',
      run: started ? { ...run, shownAt: at } : run,
      problem,
      ...(retryAfterMs !== undefined && { retryAt: at + retryAfterMs }),
    })),
  'insert-started': (view, { requestId }) =>
    canInsert(view.draft) ? { ...view, draft: { step: 'inserting', run: runOf(view.draft), requestId } } : view,
  'insert-refused-here': (view, { reason }) =>
    view.draft.step === 'drafted' || view.draft.step === 'failed'
      ? { ...view, draft: { ...view.draft, refusal: reason } }
      : view,
  'insert-answered': (view, { requestId, result }) => answerInsert(view, requestId, result),
  rated: (view, { verdict }) => ({ ...view, verdict }),
  dismissed: dismiss,
};

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
  if (draft.step === 'drafting' || draft.step === 'inserting') return draft;
  if (draft.step === 'failed') return { ...draft, refusal: undefined };
  if (draft.step === 'idle') return empty ? draft : { step: 'drafted' };
  return draft.run || !empty ? { step: 'drafted', run: draft.run } : { step: 'idle' };
}

/** A stop before the first word is as if nothing had been asked. */
function afterStop({ run, started }: Drafting, text: string, at: number): DraftState {
  if (started) return { step: 'drafted', run: { ...run, stop: 'stopped', shownAt: at } };
  return text.trim() === '' ? { step: 'idle' } : { step: 'drafted' };
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

function rewrite(view: TicketView, { text }: { text: string }): TicketView {
  if (view.draft.step === 'drafting' || view.draft.step === 'inserting') return view;
  return {
    ...view,
    text,
    undo: { text: view.text, change: 'rewrite', edited: false },
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
  return onRun(view, runId, (draft) => afterEvent(draft, event, at));
}

function afterEvent(draft: Drafting, event: Exclude<DraftEvent, { type: 'text' }>, at: number): DraftState {
  const { run } = draft;
  if (event.type === 'status') {
    const { phase, percent } = event;
    const isNews = phase !== draft.phase || percent !== draft.percent || draft.waiting !== undefined;
    return isNews ? { ...draft, phase, percent, waiting: undefined } : draft;
  }
  if (event.type === 'waiting') return { ...draft, waiting: { until: at + event.forMs, because: event.because } };
  if (event.type === 'usage') return { ...draft, run: { ...run, usage: event.usage } };
  if (event.type === 'source') return { ...draft, run: { ...run, quotes: [...run.quotes, { text: event.quote }] } };
  if (event.type === 'cite') {
    const { passageId, quote = lastSentence(run.written) } = event;
    const cited = run.cited.includes(passageId) ? run.cited : [...run.cited, passageId];
    return { ...draft, run: { ...run, cited, quotes: [...run.quotes, { text: quote, passageId }] } };
  }
  return draft.started
    ? { step: 'drafted', run: { ...run, stop: event.stop, ...(event.note && { note: event.note }), shownAt: at } }
    : { step: 'failed', run, problem: 'empty' };
}

function lastSentence(text: string): string {
  return splitSentences(text).at(-1)?.text ?? '';
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

type Drafting = Extract<DraftState, { step: 'drafting' }>;

function onRun(view: TicketView, runId: string, change: (draft: Drafting) => DraftState): TicketView {
  const { draft } = view;
  if (draft.step !== 'drafting' || draft.run.id !== runId) return view;
  const changed = change(draft);
  return changed === draft ? view : { ...view, draft: changed };
}
