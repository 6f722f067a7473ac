import type { RefObject } from 'react';
import { Button } from '@/components/ui';
import type { Sessions } from './use-sessions';
import { words } from './words';

interface ReplyAreaProps {
  sessions: Sessions;
  box: RefObject<HTMLTextAreaElement | null>;
  onSend: () => void;
  onOpen: (id: string) => void;
}

/** The reply box, or what comes next where the ticket is settled. */
export function ReplyArea({ sessions, box, onSend, onOpen }: ReplyAreaProps) {
  const { ticket, following, session, reply, write, startOver } = sessions;
  if (session.settled) {
    return (
      <div className="flex flex-wrap gap-2">
        {following && (
          <Button weight="primary" onClick={() => onOpen(following.id)}>
            {words.next}
          </Button>
        )}
        <Button onClick={startOver}>{words.again}</Button>
      </div>
    );
  }
  return (
    <div className="mt-auto">
      <label htmlFor="practice-reply" className="mb-1 block font-semibold">
        {words.reply(ticket.customer)}
      </label>
      <textarea
        id="practice-reply"
        key={ticket.id}
        ref={box}
        value={reply}
        lang={ticket.language}
        placeholder={words.placeholder}
        rows={7}
        onChange={(event) => write(event.currentTarget.value)}
        className="border-edge/60 bg-raised text-read w-full rounded border px-3 py-2"
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button weight="primary" onClick={onSend}>
          {words.send}
        </Button>
        {session.turns.length > 0 && <Button onClick={startOver}>{words.again}</Button>}
      </div>
    </div>
  );
}
