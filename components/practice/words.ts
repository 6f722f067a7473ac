import type { PracticeFinding } from '@/utils/practice';

/** Every word of the practice page. */
export const words = {
  title: 'Practice',
  intro: 'Invented customers who answer back. What you write here is seen by nobody, and nothing of it is kept.',
  tickets: 'Practice tickets',
  settledMark: 'settled',
  you: 'You',
  bot: 'Bot',
  note: 'Internal note',
  conversation: 'Conversation',
  known: 'What you found out',
  reply: (name: string) => `Your reply to ${name}`,
  placeholder: 'Write here, or press Draft in the panel and then Insert.',
  send: 'Send to the practice customer',
  again: 'Start over',
  next: 'Next ticket',
  panel: 'Tandem',
  missed: 'What your reply missed',
  nothingMissed: 'Nothing missed',
  nothingMissedMore: 'Each question was answered, the customer was heard, and nothing was promised that is not so.',
  simple: 'Simple checks by words: where they are wrong, trust yourself.',
  empty: 'Write something first.',
  sent: 'Sent. The customer has answered.',
  count: (settled: number, all: number) => `${settled} of ${all} settled`,
} as const;

/** One finding in a sentence. */
export function findingWords(finding: PracticeFinding): string {
  if (finding.kind === 'gap') return `A gap was left: ${finding.words}`;
  if (finding.kind === 'open-question') return `Still open: ${finding.question.asks}`;
  if (finding.kind === 'unsupported') return `Nothing here supports this: ${finding.words}`;
  return finding.kind === 'needs-person'
    ? 'Say that you take care of it yourself.'
    : 'No word shows that somebody understood what happened to them.';
}
