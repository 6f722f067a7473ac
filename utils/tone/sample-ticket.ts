import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import type { SampleTicket } from './preset-test';

/** The sample as a ticket of an account that nobody has. */
export function conversationOfSample(sample: SampleTicket, id = 'sample'): Conversation {
  const participants = {
    customer: { role: 'customer', name: sample.customer, locale: sample.language },
    agent: { role: 'agent', name: sample.agent },
    bot: { role: 'bot' },
  } as const;
  return {
    ticketId: id,
    helpdesk: 'sample',
    account: 'sample.invalid',
    ...(sample.brand !== undefined && { brand: { id: sample.brand, name: sample.brand } }),
    subject: sample.subject,
    channel: sample.channel,
    status: 'open',
    customer: participants.customer,
    agent: participants.agent,
    messages: sample.messages.map(({ from, text }, at) => ({
      id: `${id}-${at + 1}`,
      author: participants[from],
      visibility: 'public',
      text,
      sentAt: new Date(Date.UTC(2026, 0, 5, 9 + at)).toISOString(),
    })),
    completeness: 'whole',
  };
}

/** What the sample says that the reading would find, on the words that it quotes. */
export function readingOfSample(sample: SampleTicket, conversation: Conversation): FrustrationReading {
  const evidence = sample.evidence.flatMap(({ cause, quote }, at) => {
    const message = conversation.messages.find(
      ({ author, text }) => author.role === 'customer' && text.includes(quote),
    );
    if (!message) return [];
    const start = message.text.indexOf(quote);
    return [{ messageId: message.id, start, end: start + quote.length, says: cause, cause, weight: 2 - at * 0.1 }];
  });
  return {
    language: sample.language,
    supported: true,
    level: sample.level,
    score: sample.level === 'frustrated' || sample.level === 'furious' ? 0.8 : 0.2,
    trend: 'steady',
    causes: [...new Set(evidence.map(({ cause }) => cause))],
    evidence,
    messages: [],
  };
}
