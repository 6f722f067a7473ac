import { useRef, useState } from 'react';
import { practiceTickets } from '@/utils/practice';
import { Findings } from './Findings';
import type { PracticeServices } from './practice-services';
import { ReplyArea } from './ReplyArea';
import { Thread } from './Thread';
import { TicketHead } from './TicketHead';
import { TicketList } from './TicketList';
import { usePanelLine } from './use-panel-line';
import { useSessions } from './use-sessions';
import { words } from './words';

/** Invented tickets beside the real panel: write, send, see what was missed and how the customer takes it. */
export function Practice({ services }: { services: PracticeServices }) {
  const sessions = useSessions(services.now);
  const [marked, setMarked] = useState<readonly { messageId: string; quote: string }[]>([]);
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const { ticket, conversation, session, reply, all } = sessions;
  usePanelLine(services, { ticket, conversation, reply, onHighlight: setMarked }, frame, box);

  const open = (id: string) => {
    sessions.open(id);
    setMarked([]);
    setSaid('');
  };
  const send = () => {
    const sent = sessions.send();
    setSaid(sent ? words.sent : words.empty);
    if (!sent) box.current?.focus();
  };
  const settled = practiceTickets.filter(({ id }) => all[id]?.settled).length;
  return (
    <div className="grid-cols-1 grid-rows-[auto_minmax(0,1fr)] min-[760px]:grid min-[760px]:h-dvh min-[1080px]:grid-cols-[240px_minmax(0,1fr)_380px] min-[1080px]:grid-rows-1">
      <header className="border-line border-b p-4 min-[1080px]:overflow-y-auto min-[1080px]:border-e min-[1080px]:border-b-0">
        <h1 className="text-title font-semibold">{words.title}</h1>
        <p className="text-muted mt-1">{words.intro}</p>
        <p className="text-foot text-muted mt-2 mb-2">{words.count(settled, practiceTickets.length)}</p>
        <TicketList open={ticket.id} sessions={all} onOpen={open} />
      </header>
      <div className="grid min-h-0 grid-cols-1 min-[760px]:grid-cols-[minmax(0,1fr)_380px] min-[1080px]:contents">
        <main className="flex min-h-0 flex-col gap-4 overflow-y-auto p-4 min-[760px]:p-6">
          <TicketHead ticket={ticket} />
          <Thread conversation={conversation} marked={marked} />
          {session.findings && <Findings findings={session.findings} />}
          <ReplyArea sessions={sessions} box={box} onSend={send} onOpen={open} />
          <output className="text-muted block min-h-4.5">{said}</output>
        </main>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own panel, which needs its own origin */}
        <iframe
          ref={frame}
          src={services.panelUrl}
          title={words.panel}
          allow="clipboard-write"
          className="border-line h-[85dvh] min-h-100 w-full border-t min-[760px]:h-full min-[760px]:border-s min-[760px]:border-t-0"
        />
      </div>
    </div>
  );
}
