import { Check } from 'lucide-react';
import { classes } from '@/components/ui';
import { practiceTickets } from '@/utils/practice';
import type { Session } from './sessions';
import { ticketWords, words } from './words';

interface TicketListProps {
  open: string;
  sessions: Readonly<Record<string, Session>>;
  onOpen: (id: string) => void;
}

/** All practice tickets, from calm to hard, and which of them are settled. */
export function TicketList({ open, sessions, onOpen }: TicketListProps) {
  return (
    <nav aria-label={words.tickets}>
      <ul className="-mx-1 flex gap-1 overflow-x-auto p-1 min-[1080px]:flex-col min-[1080px]:overflow-visible">
        {practiceTickets.map(({ id, customer }) => (
          <li key={id} className="shrink-0">
            <button
              type="button"
              aria-current={id === open ? 'true' : undefined}
              onClick={() => onOpen(id)}
              className={classes(
                'flex w-full items-center gap-2 rounded px-3 py-2 text-start transition-colors duration-100',
                id === open ? 'bg-accent-soft' : 'hover:bg-sunken',
              )}
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{ticketWords[id]?.title}</span>
                <span className="text-foot text-muted block">{customer}</span>
              </span>
              {sessions[id]?.settled && (
                <Check size={16} strokeWidth={1.5} className="text-supported" aria-label={words.settledMark} />
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
