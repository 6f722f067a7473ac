import { useRef, useState } from 'react';
import type { DraftProvider } from '@/utils/drafting';
import { findGaps } from '@/utils/drafting/gaps';
import type { Passage } from '@/utils/knowledge';
import { mayDraft } from './AssistGate';
import { noExtras } from './DraftExtras';
import type { Span } from './EvidenceList';
import type { Fix } from './failure-words';
import type { PanelServices } from './panel-services';
import { runOf, type TicketView, type Verdict } from './panel-state';
import type { Choices } from './use-choices';
import type { PanelModel } from './use-panel';
import { useSteady } from './use-steady';

interface ActionContext {
  view: TicketView;
  model: PanelModel;
  choices: Choices;
  services: PanelServices;
  /** The judgement gate holds this ticket. */
  held: boolean;
}

/** Everything that the agent can do on a ticket, as plain functions for buttons and keys alike. */
export function useActions({ view, model, choices, services, held }: ActionContext) {
  const { dispatch, drafting, inserting, records } = model;
  const box = useRef<HTMLTextAreaElement>(null);
  const [instruction, setInstruction] = useState('');
  const [extras, setExtras] = useState(noExtras);
  const [copyRefused, setCopyRefused] = useState(false);
  const { ticketId } = view.conversation;
  const run = runOf(view.draft);

  const draftWith = (provider: DraftProvider) => {
    if (view.draft.step === 'drafting' || held || !mayDraft(model.turn)) return;
    const { preset, pinnedLanguage } = choices;
    // The first draft may be there already; Draft again always asks anew.
    const asked = view.draft.step === 'idle' ? model.memory.remembering(provider) : provider;
    drafting.draft({ provider: asked, preset, instruction, ...extras, ...(pinnedLanguage && { pinnedLanguage }) });
  };
  const draft = () => draftWith(choices.provider);
  const goToComposer = () => services.channel.post({ type: 'focus-composer', ticketId });
  const undo = () => dispatch({ type: 'undone' });
  const select = (place: { start: number; end: number } | undefined) => {
    if (!place || !box.current) return;
    box.current.focus();
    box.current.setSelectionRange(place.start, place.end);
  };
  const copy = async (): Promise<boolean> => {
    const copied = await services.copy(view.text).then(
      () => true,
      () => false,
    );
    setCopyRefused(!copied);
    return copied;
  };
  const insert = () => {
    const [gap] = findGaps(view.text);
    if (gap) select(gap);
    inserting.insert();
  };

  const fixes: Record<Fix, () => void> = {
    'draft-again': draft,
    'use-template': () => draftWith(services.providers[0] ?? choices.provider),
    'open-settings': services.openOptions,
    'read-again': () => services.channel.post({ type: 'read-again' }),
    'copy-report': () => undefined,
    'insert-again': insert,
    'first-gap': () => select(findGaps(view.text)[0]),
    'go-to-composer': goToComposer,
  };

  const actions = {
    copyRefused,
    draft,
    stop: drafting.stop,
    insert,
    goToComposer,
    undo,
    select,
    copy,
    fix: (fix: Fix) => fixes[fix](),
    edit: (text: string) => dispatch({ type: 'edited', text }),
    undoKey: () => takesUndoKey(view) && (undo(), true),
    rate: (verdict: Verdict) => {
      dispatch({ type: 'rated', verdict });
      if (run) records.rate(run, verdict);
    },
    dismiss: () => {
      if (run?.shownAt !== undefined && view.draft.step !== 'inserted') records.dismiss(run, view.verdict.reasons);
      dispatch({ type: 'dismissed' });
    },
    addSentence: useSteady(({ text: sentence, kind }: Passage) =>
      dispatch({ type: 'sentence-added', sentence, ...(kind === 'accepted-reply' && { earlier: true }) }),
    ),
    highlight: useSteady((spans: Span[]) =>
      services.channel.post({ type: 'highlight', ticketId, spans: spans.slice(0, 200) }),
    ),
  };
  return { box, instruction, setInstruction, extras, setExtras, actions };
}

/** Our change comes before the browser's own undo only while the agent has not typed since. */
function takesUndoKey({ undo, draft }: TicketView): boolean {
  return undo !== undefined && !undo.edited && draft.step !== 'drafting' && draft.step !== 'inserting';
}

export type Actions = ReturnType<typeof useActions>['actions'];
