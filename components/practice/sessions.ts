import {
  lookOver,
  nothingTold,
  type PracticeFinding,
  type PracticeTicket,
  type PracticeTurn,
  respond,
  type Told,
} from '@/utils/practice';

/** What has happened on one practice ticket. Lives as long as the page. */
export interface Session {
  turns: readonly PracticeTurn[];
  told: Told;
  /** What the newest reply missed; absent before the first one. */
  findings?: readonly PracticeFinding[];
  settled: boolean;
}

/** A ticket that nobody has answered. */
export const fresh: Session = { turns: [], told: nothingTold, settled: false };

/** The session after a reply: the customer has answered. `at` is ISO 8601. */
export function afterReply(ticket: PracticeTicket, session: Session, reply: string, at: string): Session {
  const looked = lookOver(ticket, reply, session.told);
  const answer = respond(ticket, looked);
  return {
    turns: [...session.turns, { from: 'agent', text: reply, at }, { from: 'customer', text: answer.text, at }],
    told: looked.told,
    findings: looked.findings,
    settled: answer.settled,
  };
}
