import { t } from '@/utils/i18n';
import type { PracticeFinding } from '@/utils/practice';

/** Every word of the practice page. */
export const words = {
  title: t('practice.title'),
  intro: t('practice.intro'),
  tickets: t('practice.tickets'),
  settledMark: t('practice.settledMark'),
  you: t('practice.you'),
  bot: t('practice.bot'),
  note: t('practice.note'),
  conversation: t('practice.conversation'),
  known: t('practice.known'),
  reply: (name: string) => t('practice.reply', { name }),
  placeholder: t('practice.placeholder'),
  send: t('practice.send'),
  again: t('practice.again'),
  next: t('practice.next'),
  panel: t('practice.panel'),
  missed: t('practice.missed'),
  nothingMissed: t('practice.nothingMissed'),
  nothingMissedMore: t('practice.nothingMissedMore'),
  simple: t('practice.simple'),
  empty: t('practice.empty'),
  sent: t('practice.sent'),
  count: (settled: number, all: number) => t('practice.count', { settled, all }),
} as const;

/** What kind of ticket each is, for the list, and what there is to learn; the tickets themselves are in their customers' languages. */
export const ticketWords: Readonly<Record<string, { title: string; teaches: string } | undefined>> = {
  p1: { title: t('practice.ticket.calm.title'), teaches: t('practice.ticket.calm.teaches') },
  p2: { title: t('practice.ticket.happy.title'), teaches: t('practice.ticket.happy.teaches') },
  p3: { title: t('practice.ticket.late.title'), teaches: t('practice.ticket.late.teaches') },
  p4: { title: t('practice.ticket.cold.title'), teaches: t('practice.ticket.cold.teaches') },
  p5: { title: t('practice.ticket.bot.title'), teaches: t('practice.ticket.bot.teaches') },
  p6: { title: t('practice.ticket.charged.title'), teaches: t('practice.ticket.charged.teaches') },
  p9: { title: t('practice.ticket.visit.title'), teaches: t('practice.ticket.visit.teaches') },
  p7: { title: t('practice.ticket.third.title'), teaches: t('practice.ticket.third.teaches') },
  p8: { title: t('practice.ticket.death.title'), teaches: t('practice.ticket.death.teaches') },
};

/** One finding in a sentence. */
export function findingWords(finding: PracticeFinding): string {
  if (finding.kind === 'gap') return t('practice.gap', { words: finding.words });
  if (finding.kind === 'open-question') return t('practice.openQuestion', { question: finding.question.asks });
  if (finding.kind === 'unsupported') return t('practice.unsupported', { words: finding.words });
  return finding.kind === 'needs-person' ? t('practice.needsPerson') : t('practice.noEmpathy');
}
