import { useEffect, useRef, type Dispatch, type RefObject } from 'react';
import type { DraftProvider, DraftRequest } from '@/utils/drafting';
import type { FrustrationReading } from '@/utils/frustration';
import type { TonePreset } from '@/utils/tone';
import { escalationOf } from '@/utils/tone/escalation';
import type { Extras } from './DraftExtras';
import type { PanelServices } from './panel-services';
import type { DraftRun, PanelState, TicketView } from './panel-state';
import type { DraftAction } from './reduce-draft';
import type { PanelAction } from './reduce-panel';
import { createTextBatch, runDraft, type DraftSink, type TextBatch } from './run-draft';

export interface DraftOrder extends Extras {
  provider: DraftProvider;
  preset: TonePreset;
  instruction: string;
  /** BCP-47; absent means the customer's own language. */
  pinnedLanguage?: string;
}

export interface Drafting {
  /** Starts a draft for the ticket on screen; one that runs already is stopped first. */
  draft: (order: DraftOrder) => void;
  stop: () => void;
  /** Hands over text that waits for the next frame; to be called before the ticket changes. */
  flush: RefObject<() => void>;
}

/** One draft at a time. It ends with its ticket: another ticket, or the panel's end, aborts it. */
export function useDraft(services: PanelServices, state: PanelState, dispatch: Dispatch<PanelAction>): Drafting {
  const running = useRef<{ controller: AbortController; batch: TextBatch }>(undefined);
  const flush = useRef(() => running.current?.batch.flush());
  const key = state.phase === 'ticket' ? state.key : undefined;

  useEffect(() => {
    if (key === undefined) return undefined;
    return () => running.current?.controller.abort();
  }, [key]);

  function draft(order: DraftOrder) {
    if (state.phase !== 'ticket' || state.draft.step === 'inserting') return;
    running.current?.controller.abort();
    const controller = new AbortController();
    const run = newRun(state, order, services);
    const ground = groundedFirst(dispatch);
    const sink: DraftSink = {
      dispatch: ground.dispatch,
      now: services.now,
      nextFrame: (callback) => requestAnimationFrame(callback),
    };
    const batch = createTextBatch(
      (delta) => sink.dispatch({ type: 'draft-event', runId: run.id, event: { type: 'text', delta }, at: 0 }),
      sink.nextFrame,
    );
    running.current = { controller, batch };
    dispatch({ type: 'draft-started', run });
    void ask(services, state, order, run, { ...sink, ground: ground.with }, controller.signal, batch);
  }

  return { draft, stop: () => running.current?.controller.abort(), flush };
}

async function ask(
  services: PanelServices,
  view: PanelState & TicketView,
  order: DraftOrder,
  run: DraftRun,
  sink: DraftSink & { ground: (action: DraftAction) => void },
  signal: AbortSignal,
  batch: TextBatch,
): Promise<void> {
  try {
    const request = await requestFor(services, view, order, run);
    sink.ground({ type: 'draft-grounded', runId: run.id, passages: materialOf(request), language: request.language });
    const fault = await runDraft(order.provider, request, run.id, signal, sink, batch);
    if (fault !== undefined) reportError(fault);
  } catch (error) {
    sink.dispatch({ type: 'draft-failed', runId: run.id, problem: 'unexpected', at: services.now().getTime() });
    reportError(error);
  }
}

/**
 * Holds back what the draft rests on until there is something to show of the draft: nobody sees it before, and to draw the panel for it would
 * hold up the request.
 */
function groundedFirst(dispatch: Dispatch<PanelAction>) {
  let grounded: DraftAction | undefined;
  return {
    with: (action: DraftAction) => {
      grounded = action;
    },
    dispatch: (action: DraftAction) => {
      const isNews =
        action.type !== 'draft-event' || (action.event.type !== 'status' && action.event.type !== 'waiting');
      if (grounded && isNews) {
        dispatch(grounded);
        grounded = undefined;
      }
      dispatch(action);
    },
  };
}

/** What a press of Draft would ask with this order, for a draft ahead of time. */
export async function earlyRequest(
  services: PanelServices,
  view: PanelState & TicketView,
  order: DraftOrder,
): Promise<DraftRequest> {
  return requestFor(services, view, order, newRun(view, order, services));
}

async function requestFor(
  services: PanelServices,
  view: PanelState & TicketView,
  { preset, instruction, pinnedLanguage, harder, withNotes }: DraftOrder,
  run: DraftRun,
): Promise<DraftRequest> {
  const { conversation } = view;
  const point = instruction.trim();
  const reading = typeof view.reading === 'object' ? view.reading : await readOrNeutral(services, view);
  const language = pinnedLanguage ?? answerLanguage(reading.language, conversation.customer.locale) ?? run.language;
  const question = {
    conversation,
    macros: view.macros,
    ...(view.articles && { articles: view.articles }),
    ...(view.previews && { previews: view.previews }),
    language,
    ...(point !== '' && { instruction: point }),
  };
  const passages = await services.knowledge.find(question);
  const library = await services.knowledge.library?.(question);
  const escalation = escalationOf(conversation, preset);
  return {
    conversation,
    reading,
    tone: preset,
    ...(escalation && { escalation }),
    passages,
    ...(library && { library }),
    language,
    ...(harder && { harder }),
    ...(withNotes && { withNotes }),
    ...(point !== '' && { instruction: point }),
  };
}

/** Drafting works without a mood: where it could not be read, the draft is written for a calm customer. */
async function readOrNeutral(services: PanelServices, view: TicketView): Promise<FrustrationReading> {
  if (view.reading !== 'failed') return services.reader.read(view.conversation, services.now());
  return {
    language: view.conversation.customer.locale ?? 'und',
    supported: false,
    level: 'calm',
    score: 0,
    trend: 'steady',
    causes: [],
    evidence: [],
    messages: [],
  };
}

function newRun(
  view: TicketView,
  { provider, preset, instruction, pinnedLanguage, harder }: DraftOrder,
  services: PanelServices,
): DraftRun {
  const read = typeof view.reading === 'object' ? view.reading.language : undefined;
  return {
    id: crypto.randomUUID(),
    providerId: provider.id,
    ...modelOf(provider, harder),
    presetId: preset.id,
    language: pinnedLanguage ?? answerLanguage(read, view.conversation.customer.locale) ?? 'en',
    requestedAt: services.now().getTime(),
    written: '',
    cited: [],
    quotes: [],
    ...(instruction.trim() !== '' && { instruction: instruction.trim() }),
    passages: view.passages ?? [],
  };
}

function modelOf({ model, harderModel }: DraftProvider, harder: boolean): Pick<DraftRun, 'model'> {
  const asked = (harder ? harderModel : undefined) ?? model;
  return asked === undefined ? {} : { model: asked };
}

/** All passages that the draft may cite, those that were found first. */
function materialOf({ passages, library = [] }: DraftRequest): DraftRequest['passages'] {
  const known = new Set(passages.map(({ id }) => id));
  return [...passages, ...library.filter(({ id }) => !known.has(id))];
}

/** The language that the customer writes in; what the helpdesk keeps about them only where that is not known. */
function answerLanguage(read: string | undefined, locale: string | undefined): string | undefined {
  return read && read !== 'und' ? read : locale;
}
