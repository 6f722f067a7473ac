import type { PracticeTicket } from '@/utils/practice';
import { ticketWords, words } from './words';

/** What the ticket is about, what there is to learn, and what the agent found out. */
export function TicketHead({ ticket }: { ticket: PracticeTicket }) {
  return (
    <section>
      <h2 lang={ticket.language} className="text-title font-semibold">
        {ticket.subject}
      </h2>
      <p className="text-muted mt-1">{ticketWords[ticket.id]?.teaches}</p>
      <details open className="mt-2">
        <summary className="text-accent inline-flex min-h-6 items-center font-semibold">{words.known}</summary>
        <ul lang={ticket.language} className="mt-1 list-disc space-y-1 ps-5">
          {ticket.known.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
