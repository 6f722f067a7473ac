import { lazy, Suspense, useEffect, useState } from 'react';
import { AccessState, NoTicketState } from './NoTicketState';
import type { ListService, OpenList, PanelServices } from './panel-services';

/** Loaded with the first list: a panel beside a ticket never needs it. */
const ListPane = lazy(async () => ({ default: (await import('./ListPane')).ListPane }));

/** No ticket is open: the list that is, or what will happen when a ticket is opened. */
export function WithoutTicket({ services }: { services: PanelServices }) {
  const list = useList(services.lists);
  if (list?.open && list.tickets.length > 0) {
    return (
      <Suspense>
        <ListPane list={list} now={services.now} onSettings={services.openOptions} />
      </Suspense>
    );
  }
  return services.access ? <AccessState access={services.access} /> : <NoTicketState />;
}

function useList(service: ListService | undefined): OpenList | undefined {
  const [list, setList] = useState<OpenList>();
  useEffect(() => {
    if (!service) return undefined;
    const here = new AbortController();
    const load = () => void service.load().then((found) => !here.signal.aborted && setList(found));
    service.watch(load, here.signal);
    load();
    return () => here.abort();
  }, [service]);
  return list;
}
