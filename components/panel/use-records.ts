import { useEffect, useState } from 'react';
import type { Suggestion } from '@/utils/feedback';
import { topicOf } from '@/utils/knowledge/topic';
import type { PanelServices } from './panel-services';
import { runOf, type DraftRun, type PanelState, type TicketView, type Verdict } from './panel-state';

export interface Records {
  /** A record could not be written; said quietly in the footer. */
  troubled: boolean;
  rate: (run: DraftRun, verdict: Verdict) => void;
  dismiss: (run: DraftRun, reasons: string[]) => void;
}

/** Writes down what becomes of drafts: shown, inserted, rated, dismissed; and looks for them in what was sent. */
export function useRecords(services: PanelServices, state: PanelState): Records {
  const { records, now } = services;
  const [troubled, setTroubled] = useState(false);
  const write = (writing: Promise<void>) => {
    writing.then(
      () => setTroubled(false),
      (error: unknown) => {
        setTroubled(true);
        reportError(error);
      },
    );
  };

  const view = state.phase === 'ticket' ? state : undefined;
  const run = view && runOf(view.draft);
  const shown = run?.shownAt === undefined ? undefined : run;
  useEffect(() => {
    if (view && shown) write(records.suggestionShown(suggestionOf(view, shown), shown.written));
    // The rest of the view is only read at the moment when the draft is complete.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [records, shown?.id, shown?.shownAt]);

  const inserted = view?.draft.step === 'inserted' ? view.draft.run?.id : undefined;
  useEffect(() => {
    if (inserted) write(records.outcome(inserted, { type: 'inserted', at: now().toISOString() }));
  }, [records, now, inserted]);

  const conversation = view?.conversation;
  useEffect(() => {
    if (conversation) write(records.ticketSeen(conversation));
  }, [records, conversation]);

  return {
    troubled,
    rate: ({ id }, { rating, reasons }) =>
      write(records.outcome(id, { type: 'rated', ...(rating && { rating }), reasons })),
    dismiss: ({ id }, reasons) => write(records.outcome(id, { type: 'dismissed', reasons })),
  };
}

function suggestionOf(view: TicketView, run: DraftRun): Omit<Suggestion, 'fingerprint' | 'shape'> {
  const last = view.conversation.messages.at(-1);
  const source = sourceOf(run);
  return {
    id: run.id,
    ticketKey: view.key,
    providerId: run.providerId,
    ...(run.model !== undefined && { model: run.model }),
    presetId: run.presetId,
    language: run.language,
    level: typeof view.reading === 'object' && view.reading.supported ? view.reading.level : 'unknown',
    topic: topicOf(view.conversation),
    ...(source && { source }),
    ...(last && { afterMessageId: last.id }),
    openedAt: new Date(view.openedAt).toISOString(),
    requestedAt: new Date(run.requestedAt).toISOString(),
    shownAt: new Date(run.shownAt ?? run.requestedAt).toISOString(),
    ...(run.usage?.costUsd !== undefined && { costUsd: run.usage.costUsd }),
  };
}

/** What the draft rests on: the first passage that it cites, else the one that fitted best. */
function sourceOf({ cited, passages }: DraftRun): Suggestion['source'] {
  const passage = passages.find(({ id }) => id === cited[0]) ?? passages[0];
  return passage && { id: `${passage.kind}:${passage.sourceId}`, title: passage.title };
}
