import { Button } from '@/components/ui';
import { LevelShape, levelColours } from './LevelShape';
import { listWords } from './list-words';
import type { OpenList } from './panel-services';
import { useClock } from './use-clock';
import { elapsed } from './words';

type Listed = OpenList['tickets'][number];

interface ListPaneProps {
  list: OpenList;
  now: () => Date;
  onSettings: () => void;
}

/** The tickets of the open list, hottest first. Each is a plain link to its page. */
export function ListPane({ list, now, onSettings }: ListPaneProps) {
  const time = useClock(now, 60_000);
  const read = list.tickets.filter(({ mood }) => mood).length;
  return (
    <section aria-labelledby="list-title" className="flex flex-1 flex-col">
      <div className="flex items-baseline justify-between gap-3 px-4 pt-4 pb-2">
        <h2 id="list-title" className="text-read font-semibold">
          {listWords.title}
        </h2>
        <output className="text-foot text-muted">{listWords.read(read, list.tickets.length)}</output>
      </div>
      <ol>
        {list.tickets.map((ticket) => (
          <li key={ticket.ticketId} className="border-line border-t">
            <TicketLine ticket={ticket} time={time} />
          </li>
        ))}
      </ol>
      {!list.on && read < list.tickets.length && (
        <div className="border-line text-muted border-t px-4 py-3">
          <p>{listWords.offer}</p>
          <Button weight="quiet" onClick={onSettings}>
            {listWords.turnOn}
          </Button>
        </div>
      )}
    </section>
  );
}

/** In a frame the link leads the page around it to the ticket; in the browser's side panel, a tab. */
const target = window.parent === window ? '_blank' : '_top';

function TicketLine({ ticket, time }: { ticket: Listed; time: Date }) {
  const { mood, customer, since } = ticket;
  const flagged = mood?.supported ? mood : undefined;
  const waited = since && elapsed(since, time);
  return (
    <a
      href={ticket.url}
      target={target}
      rel="noreferrer"
      className="hover:bg-accent-soft flex gap-3 px-4 py-3 -outline-offset-2"
    >
      <span className="flex h-5 w-4 items-center">
        {flagged ? (
          <LevelShape level={flagged.level} />
        ) : (
          <span aria-hidden="true" className="border-edge mx-auto size-2 rounded-full border" />
        )}
      </span>
      <span className="min-w-0 flex-1">
        <span className="text-foot flex gap-x-2">
          <span className={flagged ? `font-semibold ${levelColours[flagged.level]}` : 'text-muted'}>
            {flagged ? listWords.levels[flagged.level] : mood ? listWords.unsupported : listWords.unread}
          </span>
          {mood?.changed && <span className="text-muted">{listWords.changed}</span>}
          <span className="text-muted ms-auto whitespace-nowrap">
            {waited ? listWords.waiting(waited) : mood && !since ? listWords.answered : ''}
          </span>
        </span>
        <bdi className="text-read block truncate font-semibold" title={ticket.subject}>
          {ticket.subject || listWords.noSubject}
        </bdi>
        <span className="text-muted block truncate">
          {customer && <bdi>{customer}</bdi>} #{ticket.ticketId}
        </span>
        {flagged && flagged.level !== 'calm' && <span className="mt-1 block">{flagged.sentence}</span>}
      </span>
    </a>
  );
}
