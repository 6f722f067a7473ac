import { useMemo, useState } from 'react';
import type { Conversation } from '@/utils/conversation';
import { practiceConversation, type PracticeTicket, practiceTickets } from '@/utils/practice';
import { afterReply, fresh, type Session } from './sessions';

export interface Sessions {
  ticket: PracticeTicket;
  /** What comes after the open ticket. */
  following: PracticeTicket | undefined;
  conversation: Conversation;
  session: Session;
  /** By ticket id; a ticket that nobody has touched is missing. */
  all: Readonly<Record<string, Session>>;
  /** What stands in the reply box of the open ticket. */
  reply: string;
  open: (id: string) => void;
  write: (text: string) => void;
  /** Sends what stands in the reply box; gives false where nothing does. */
  send: () => boolean;
  startOver: () => void;
}

/** The practice tickets and what was done on each, for as long as the page is open. */
export function useSessions(now: () => Date): Sessions {
  const [all, setAll] = useState<Readonly<Record<string, Session>>>({});
  const [openId, setOpenId] = useState(practiceTickets[0].id);
  const [replies, setReplies] = useState<Readonly<Record<string, string>>>({});
  const [opened] = useState(now);
  const ticket = practiceTickets.find(({ id }) => id === openId) ?? practiceTickets[0];
  const session = all[ticket.id] ?? fresh;
  const reply = replies[ticket.id] ?? '';
  const conversation = useMemo(() => practiceConversation(ticket, opened, session.turns), [ticket, opened, session]);
  const become = (next: Session) => setAll((before) => ({ ...before, [ticket.id]: next }));
  const write = (text: string) => setReplies((before) => ({ ...before, [ticket.id]: text }));
  return {
    ticket,
    following: practiceTickets[practiceTickets.indexOf(ticket) + 1],
    conversation,
    session,
    all,
    reply,
    open: setOpenId,
    write,
    send() {
      if (reply.trim() === '') return false;
      become(afterReply(ticket, session, reply.trim(), now().toISOString()));
      write('');
      return true;
    },
    startOver: () => become(fresh),
  };
}
