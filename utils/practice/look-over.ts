import { unsupportedFacts } from '@/utils/drafting/fact-diff';
import { findGaps } from '@/utils/drafting/gaps';
import type { PracticeQuestion, PracticeTicket } from './practice-ticket';

/** What a reply to a practice ticket missed. `words` are those that the finding rests on, where it rests on words. */
export type PracticeFinding =
  | { kind: 'gap'; words: string }
  | { kind: 'open-question'; question: PracticeQuestion }
  | { kind: 'no-acknowledgement' }
  | { kind: 'unsupported'; words: string }
  | { kind: 'needs-person' };

/** What the customer has been told so far. */
export interface Told {
  /** Ids of the questions that were spoken to. */
  answered: readonly string[];
  /** Whether the customer heard that somebody understood. */
  acknowledged: boolean;
}

/** Before the first reply. */
export const nothingTold: Told = { answered: [], acknowledged: false };

/** What the newest reply missed, and what the customer was told with it. */
export interface LookedOver {
  findings: PracticeFinding[];
  told: Told;
}

/**
 * Looks a reply over. `before` is what earlier replies told. Simple checks by words and figures: a reply may say a thing in words that
 * they do not know, and pass or miss for that.
 */
export function lookOver(ticket: PracticeTicket, reply: string, before: Told = nothingTold): LookedOver {
  const small = reply.toLocaleLowerCase(ticket.language);
  const speaksTo = (parts: readonly string[]) => parts.some((part) => small.includes(part));
  const answered = ticket.questions
    .filter(({ id, spokenTo }) => before.answered.includes(id) || speaksTo(spokenTo))
    .map(({ id }) => id);
  const acknowledged = before.acknowledged || speaksTo(ticket.acknowledgedBy ?? []);
  const findings: PracticeFinding[] = [
    ...findGaps(reply).map(({ text }): PracticeFinding => ({ kind: 'gap', words: text })),
    ...(ticket.needsPerson && !speaksTo(ticket.needsPerson) ? [{ kind: 'needs-person' } as const] : []),
    ...ticket.questions
      .filter(({ id }) => !answered.includes(id))
      .map((question): PracticeFinding => ({ kind: 'open-question', question })),
    ...(ticket.acknowledgedBy && !acknowledged ? [{ kind: 'no-acknowledgement' } as const] : []),
    ...unsupported(ticket, reply).map((words): PracticeFinding => ({ kind: 'unsupported', words })),
  ];
  return { findings, told: { answered, acknowledged } };
}

/** Figures, days and amounts in the reply that neither the ticket, nor a macro, nor what the agent found out states. */
function unsupported(ticket: PracticeTicket, reply: string): string[] {
  const sources = [
    ticket.subject,
    ...ticket.messages.map(({ text }) => text),
    ...ticket.known,
    ...ticket.macros.map(({ text }) => text),
  ];
  const bare = findGaps(reply).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), reply);
  return unsupportedFacts(bare, sources).map(({ text }) => text);
}
