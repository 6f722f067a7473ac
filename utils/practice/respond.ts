import type { LookedOver } from './look-over';
import type { PracticeTicket } from './practice-ticket';

/** What the scripted customer says to a reply. */
export interface PracticeAnswer {
  text: string;
  /** Whether the ticket is at its end. */
  settled: boolean;
}

/** The customer's answer to a reply, by what it missed: what matters most to a customer comes first. */
export function respond(ticket: PracticeTicket, { findings }: LookedOver): PracticeAnswer {
  const missed = (kind: LookedOver['findings'][number]['kind']) => findings.some((finding) => finding.kind === kind);
  const open = findings.flatMap((finding) => (finding.kind === 'open-question' ? [finding.question] : []));
  const said = [
    ...(missed('no-acknowledgement') || missed('needs-person') ? [ticket.cold] : []),
    ...open.map((question) => question.again),
    ...(missed('unsupported') ? [ticket.doubt] : []),
  ];
  return said.length === 0 ? { text: ticket.settled, settled: true } : { text: said.join('\n\n'), settled: false };
}
