import type { Conversation, Message } from '@/utils/conversation';
import { fingerprint, shownOutcome, type FeedbackRow, type Outcome, type Suggestion } from '@/utils/feedback';

/** The salt of every suggestion that is built here. */
export const testSalt = 'a salt for tests';

/** A draft shown at 10:00 on ticket 42; `text` becomes its fingerprint. */
export function suggestion(overrides: Partial<Suggestion> & { text?: string } = {}): Suggestion {
  const { text = 'Hello Mia, your refund left on Monday.', ...rest } = overrides;
  return {
    id: 's1',
    ticketKey: 'zendesk:acme.zendesk.com:42',
    providerId: 'template',
    presetId: 'warm',
    language: 'en',
    level: 'frustrated',
    fingerprint: fingerprint(text, testSalt),
    openedAt: '2026-11-20T09:58:00.000Z',
    requestedAt: '2026-11-20T09:59:00.000Z',
    shownAt: '2026-11-20T10:00:00.000Z',
    ...rest,
  };
}

/** A suggestion with its outcome. */
export function row(of: Parameters<typeof suggestion>[0] = {}, outcome: Partial<Outcome> = {}): FeedbackRow {
  const shown = suggestion(of);
  return { suggestion: shown, outcome: { ...shownOutcome(shown), ...outcome } };
}

const own = { id: 'a1', role: 'agent', name: 'Ada' } as const;
const colleague = { id: 'a2', role: 'agent', name: 'Bo' } as const;
const customer = { id: 'c1', role: 'customer', name: 'Mia' } as const;
const authors = { own, colleague, customer };

/** A public message; ids count up with the minutes after 10:00. */
export function said(
  who: keyof typeof authors,
  text: string,
  minute: number,
  overrides: Partial<Message> = {},
): Message {
  return {
    id: `m${minute}`,
    author: authors[who],
    visibility: 'public',
    text,
    sentAt: new Date(Date.UTC(2026, 10, 20, 10, minute)).toISOString(),
    ...overrides,
  };
}

/** Ticket 42 of Mia, read by Ada, with a first message from half an hour before the draft. */
export function thread(messages: Message[], overrides: Partial<Conversation> = {}): Conversation {
  return {
    ticketId: '42',
    helpdesk: 'zendesk',
    account: 'acme.zendesk.com',
    subject: 'Refund',
    channel: 'email',
    customer,
    agent: own,
    messages: [said('customer', 'Where is my refund?', -30), ...messages],
    completeness: 'whole',
    ...overrides,
  };
}
