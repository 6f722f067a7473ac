import { useEffect, useMemo, useState } from 'react';
import { readingKey } from '@/utils/conversation';
import { turnId, type MarkVerdict, type OpenedTurn } from '@/utils/feedback';
import { topicOf } from '@/utils/knowledge/topic';
import type { Assist, PanelServices } from './panel-services';
import { runOf, type PanelState, type TicketView } from './panel-state';
import { useSteady } from './use-steady';

export interface TurnModel {
  /** Undefined until it is known. */
  assist?: Assist;
  /** The agent asked for a draft on a ticket that was to be written without one. */
  anyway: boolean;
  draftAnyway: () => void;
  /** What the agent said about the reading on screen. */
  verdict?: MarkVerdict;
  judge: (verdict: MarkVerdict | undefined) => void;
}

/** What is kept of the customer's open turn, with or without a draft, and how much help there is on it. */
export function useTurn(services: PanelServices, state: PanelState): TurnModel {
  const view = state.phase === 'ticket' ? state : undefined;
  const key = view?.key;
  const { assist: service } = services;
  const [found, setFound] = useState<{ key: string; assist: Assist }>();
  const [anyway, setAnyway] = useState<string>();
  const assist = found && found.key === key ? found.assist : undefined;

  useEffect(() => {
    if (key === undefined) return undefined;
    const here = new AbortController();
    const ask = () =>
      service.on(key).then(
        (answer) => !here.signal.aborted && setFound({ key, assist: answer }),
        (error: unknown) => {
          // Without a store nothing can be compared; drafting goes on.
          if (!here.signal.aborted) setFound({ key, assist: { level: 'full', heldOut: false } });
          reportError(error);
        },
      );
    void ask();
    addEventListener('focus', () => void ask(), { signal: here.signal });
    return () => here.abort();
  }, [service, key]);

  useTurnRecords(services, view, assist);
  const { verdict, judge } = useVerdict(services, view);
  const draftAnyway = useSteady(() => setAnyway(key));
  const isAnyway = key !== undefined && anyway === key;
  return useMemo(
    () => ({ assist, anyway: isAnyway, draftAnyway, judge, ...(verdict && { verdict }) }),
    [assist, isAnyway, draftAnyway, judge, verdict],
  );
}

function useTurnRecords({ records }: PanelServices, view: TicketView | undefined, assist: Assist | undefined): void {
  const opened = view && assist && view.reading !== undefined ? openedTurn(view, assist) : undefined;
  useEffect(() => {
    if (opened) records.turnOpened(opened).catch(reportError);
    // A turn is opened once for each look at it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [records, opened?.id, opened?.openedAt]);

  const run = view && runOf(view.draft);
  const shownAt = run?.shownAt;
  useEffect(() => {
    if (opened && shownAt !== undefined)
      records.turnDrafted(opened.id, new Date(shownAt).toISOString()).catch(reportError);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [records, opened?.id, shownAt]);
}

function openedTurn(view: TicketView, assist: Assist): OpenedTurn | undefined {
  const id = turnId(view.conversation);
  const reading = typeof view.reading === 'object' ? view.reading : undefined;
  return id === undefined
    ? undefined
    : {
        id,
        ticketKey: view.key,
        openedAt: new Date(view.openedAt).toISOString(),
        assist: assist.level,
        heldOut: assist.heldOut,
        language: reading?.language ?? 'und',
        level: reading?.supported ? reading.level : 'unknown',
        topic: topicOf(view.conversation),
      };
}

function useVerdict(
  { records, now }: PanelServices,
  view: TicketView | undefined,
): Pick<TurnModel, 'verdict' | 'judge'> {
  const reading = view && typeof view.reading === 'object' && view.reading.supported ? view.reading : undefined;
  const message = reading?.messages.at(-1)?.messageId;
  const id = view && message !== undefined ? readingKey(view.key, message) : undefined;
  const [marked, setMarked] = useState<{ id: string; verdict?: MarkVerdict }>();

  useEffect(() => {
    if (id === undefined) return undefined;
    const here = new AbortController();
    records
      .markOf(id)
      .then((mark) => !here.signal.aborted && setMarked({ id, ...(mark && { verdict: mark.verdict }) }))
      .catch(reportError);
    return () => here.abort();
  }, [records, id]);

  return {
    ...(marked && marked.id === id && { verdict: marked.verdict }),
    judge: useSteady((verdict: MarkVerdict | undefined) => {
      if (!view || !reading || id === undefined) return;
      setMarked({ id, ...(verdict && { verdict }) });
      const { level, score, modelScore, language, causes } = reading;
      const mark = verdict && {
        id,
        ticketKey: view.key,
        at: now().toISOString(),
        verdict,
        level,
        score,
        ...(modelScore !== undefined && { modelScore }),
        language,
        causes,
      };
      records.mark(id, mark).catch(reportError);
    }),
  };
}
