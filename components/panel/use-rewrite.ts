import { useEffect, useRef, useState, type Dispatch } from 'react';
import { openTurn } from '@/utils/conversation';
import { DraftFailure, type DraftProvider } from '@/utils/drafting/provider';
import { factDiff, newNames, type FactDiff } from '@/utils/drafting/fact-diff';
import type { PanelServices } from './panel-services';
import { runOf, type DraftProblem, type TicketView } from './panel-state';
import type { PanelAction } from './reduce-panel';
import type { RewriteKind } from './rewrite-words';
import type { Choices } from './use-choices';

/** One rewrite that the agent asks for. */
export interface RewriteOrder {
  kind: RewriteKind;
  /** BCP-47; only a translation names one. */
  language?: string;
  /** What is translated for reading alone, and never put into the box. */
  read?: 'own' | 'customer';
}

export type RewriteState =
  | { step: 'idle' }
  | { step: 'running'; order: RewriteOrder }
  | { step: 'unchanged'; order: RewriteOrder; local: boolean }
  | {
      step: 'shown';
      order: RewriteOrder;
      before: string;
      after: string;
      facts: FactDiff;
      put: boolean;
      why?: 'facts' | 'moved-on';
    }
  | { step: 'needs-claude'; order: RewriteOrder; ready: boolean }
  | { step: 'failed'; order: RewriteOrder; problem: DraftProblem };

export interface RewriteModel {
  state: RewriteState;
  run: (order: RewriteOrder) => void;
  /** Does what the chosen engine cannot with one that can. */
  runWithClaude: () => void;
  stop: () => void;
  /** Puts in what was held back. */
  putIn: () => void;
  close: () => void;
}

const noFacts: FactDiff = { added: [], lost: [] };

/** One rewrite at a time, of the text in the box. It is put in at once, with one key to undo, unless it changes facts or the agent typed meanwhile. */
export function useRewrite(
  services: PanelServices,
  view: TicketView,
  choices: Choices,
  dispatch: Dispatch<PanelAction>,
): RewriteModel {
  const [state, setState] = useState<RewriteState>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);
  const latest = useRef(view.text);
  useEffect(() => {
    latest.current = view.text;
  });
  useEffect(() => () => running.current?.abort(), []);

  const claude = services.providers.find(({ id }) => id === 'claude');
  const put = (text: string) => dispatch({ type: 'rewritten', text });

  async function perform(order: RewriteOrder, provider: DraftProvider) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const before = textOf(order, view);
    setState({ step: 'running', order });
    try {
      const after = await resultOf(provider, order, before, view, choices, controller.signal);
      if (controller.signal.aborted) return;
      setState(settled(order, before, after, latest.current, provider.id === 'template', put));
    } catch (error) {
      if (controller.signal.aborted) return;
      const known = error instanceof DraftFailure;
      setState({ step: 'failed', order, problem: known ? error.kind : 'unexpected' });
      if (!known) reportError(error);
    }
  }

  function run(order: RewriteOrder) {
    if (choices.provider.tasks?.includes(order.kind)) void perform(order, choices.provider);
    else setState({ step: 'needs-claude', order, ready: choices.availability['claude'] === 'ready' });
  }

  return {
    state,
    run,
    runWithClaude: () => {
      if ('order' in state && claude) void perform(state.order, claude);
    },
    stop: () => {
      running.current?.abort();
      setState({ step: 'idle' });
    },
    putIn: () => {
      if (state.step !== 'shown') return;
      put(state.after);
      setState({ ...state, put: true, why: undefined });
    },
    close: () => setState({ step: 'idle' }),
  };
}

/** What is worked on: the text in the box, or what the customer wrote last. */
function textOf({ read }: RewriteOrder, view: TicketView): string {
  if (read !== 'customer') return view.text;
  return openTurn(view.conversation)
    .map(({ text }) => text)
    .join('\n\n');
}

async function resultOf(
  provider: DraftProvider,
  { kind, language }: RewriteOrder,
  text: string,
  view: TicketView,
  { preset }: Choices,
  signal: AbortSignal,
): Promise<string> {
  const own = runOf(view.draft)?.language ?? (typeof view.reading === 'object' ? view.reading.language : 'und');
  const task = { kind, text, language: language ?? own, tone: preset, conversation: view.conversation };
  let after = '';
  for await (const event of provider.perform?.(task, signal) ?? []) {
    signal.throwIfAborted();
    if (event.type === 'text') after += event.delta;
  }
  if (after.trim() === '') throw new DraftFailure('empty');
  return after.trim();
}

function settled(
  order: RewriteOrder,
  before: string,
  after: string,
  now: string,
  local: boolean,
  put: (text: string) => void,
): RewriteState {
  if (order.read) return { step: 'shown', order, before, after, facts: noFacts, put: false };
  if (after === before.trim()) return { step: 'unchanged', order, local };
  const facts = factDiff(before, after, newNames(before, after, order.language));
  const why = facts.added.length + facts.lost.length > 0 ? 'facts' : now === before ? undefined : 'moved-on';
  if (why === undefined) put(after);
  return { step: 'shown', order, before, after, facts, put: why === undefined, ...(why && { why }) };
}
