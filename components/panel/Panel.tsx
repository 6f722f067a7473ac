import { lazy, Suspense, useEffect, useState } from 'react';
import { Notice } from '@/components/ui';
import { ErrorBoundary } from './ErrorBoundary';
import { ReadingState, UnreadableState } from './OtherStates';
import type { PanelServices, Shortcuts } from './panel-services';
import { TicketHeader } from './TicketHeader';
import { TicketPane } from './TicketPane';
import { useChoices } from './use-choices';
import { UpdateNote } from './UpdateNote';
import { usePanel } from './use-panel';
import { useSteady } from './use-steady';
import { words } from './words';

/** A panel beside a ticket never needs it. */
const WithoutTicket = lazy(async () => ({ default: (await import('./WithoutTicket')).WithoutTicket }));

/** The panel beside the ticket. Everything that it can do to the world comes in as `services`. */
export function Panel({ services }: { services: PanelServices }) {
  return (
    <ErrorBoundary>
      <LivePanel services={services} />
    </ErrorBoundary>
  );
}

function LivePanel({ services }: { services: PanelServices }) {
  const model = usePanel(services);
  const shortcuts = useShortcuts(services);
  const { state } = model;
  const choices = useChoices(services, state);
  const ticket = state.phase === 'ticket' ? state : undefined;
  const close = useSteady(() => services.channel.post({ type: 'close' }));
  return (
    <main aria-label={words.title} className="flex min-h-dvh flex-col">
      <TicketHeader
        conversation={ticket?.conversation}
        language={typeof ticket?.reading === 'object' ? ticket.reading.language : undefined}
        now={services.now}
        onSettings={services.openOptions}
        onClose={close}
      />
      {state.gone && (
        <div className="px-4 pt-3">
          <Notice kind="care">{words.updated}</Notice>
        </div>
      )}
      <UpdateNote updates={services.updates} />
      <Suspense>{state.phase === 'no-ticket' && <WithoutTicket services={services} />}</Suspense>
      {state.phase === 'reading' && <ReadingState ticketId={state.ticketId} />}
      {state.phase === 'unreadable' && <UnreadableState state={state} services={services} />}
      {ticket && (
        <TicketPane
          key={ticket.key}
          view={ticket}
          model={model}
          choices={choices}
          shortcuts={shortcuts}
          services={services}
        />
      )}
    </main>
  );
}

function useShortcuts({ shortcuts }: PanelServices): Shortcuts {
  const [bound, setBound] = useState<Shortcuts>({});
  useEffect(() => {
    let here = true;
    if (shortcuts) void shortcuts().then((found) => here && setBound(found));
    return () => {
      here = false;
    };
  }, [shortcuts]);
  return bound;
}
