import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Conversation } from '@/utils/conversation';
import type { PanelFrame } from '@/utils/messaging/frames';
import { type PracticeTicket, practiceTickets } from '@/utils/practice';
import type { PanelLine, PracticeServices } from './practice-services';

/** The practice page as the panel sees it: a helpdesk page with one open ticket and one reply box. */
export interface PracticeDesk {
  ticket: PracticeTicket;
  conversation: Conversation;
  reply: string;
  onHighlight: (spans: readonly { messageId: string; quote: string }[]) => void;
}

/** Talks to the panel in the frame as a helpdesk's page does. */
export function usePanelLine(
  services: PracticeServices,
  desk: PracticeDesk,
  frame: RefObject<HTMLIFrameElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
): void {
  const line = useRef<PanelLine>(undefined);
  const current = useRef(desk);
  const left = useRef(new AbortController());
  useEffect(() => {
    current.current = desk;
  });

  const receive = useCallback(
    (asked: PanelFrame) => {
      const { ticket, conversation, onHighlight } = current.current;
      const answers = line.current;
      switch (asked.type) {
        case 'list-macros':
          return answers?.answer({ type: 'macros', macros: practiceTickets.flatMap(({ macros }) => [...macros]) });
        case 'search-articles':
          return answers?.answer({ type: 'articles', ticketId: asked.ticketId, articles: [] });
        case 'preview-macro':
          return answers?.answer({ type: 'macro-preview', ticketId: asked.ticketId, macroId: asked.macroId });
        case 'read-again':
          return answers?.tell({ type: 'ticket', conversation });
        case 'highlight':
          if (asked.ticketId === ticket.id) onHighlight(asked.spans);
          return;
        case 'focus-composer':
          return box.current?.focus();
        case 'insert':
          return void services
            .insert(
              asked,
              () => (current.current.ticket.id === asked.ticketId ? box.current : null),
              left.current.signal,
            )
            .then((result) => line.current?.answer({ type: 'inserted', requestId: asked.requestId, result }));
        case 'hello':
        case 'close':
          return;
      }
    },
    [services, box],
  );

  useEffect(() => {
    const here = new AbortController();
    if (frame.current) line.current = services.connect(frame.current, receive, here.signal);
    return () => here.abort();
  }, [services, frame, receive]);

  const { ticket, conversation, reply } = desk;
  useEffect(() => {
    left.current = new AbortController();
    line.current?.tell({ type: 'reading', ticketId: ticket.id });
    const leaving = left.current;
    return () => leaving.abort();
  }, [ticket.id]);
  useEffect(() => {
    line.current?.tell({ type: 'ticket', conversation });
  }, [conversation]);
  const empty = reply.trim() === '';
  useEffect(() => {
    line.current?.tell({
      type: 'composer',
      ticketId: ticket.id,
      composer: { audience: 'public', format: 'plain', empty },
    });
  }, [ticket.id, empty]);
}
