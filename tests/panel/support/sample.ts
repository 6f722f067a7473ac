import type { Conversation, Message } from '@/utils/conversation';
import type { Cause, Evidence, FrustrationReading } from '@/utils/frustration';
import type { Passage } from '@/utils/knowledge';
import type { TonePreset } from '@/utils/tone';

/** Wednesday noon: every sample is told from here. */
export const noon = new Date('2026-11-18T12:00:00Z');

/** A customer's message; say only what the test is about. */
export function message(change: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    author: { role: 'customer', name: 'Mia Berg' },
    visibility: 'public',
    text: 'Where is my refund?',
    sentAt: '2026-11-18T09:00:00Z',
    ...change,
  };
}

export function conversation(change: Partial<Conversation> = {}): Conversation {
  return {
    ticketId: '4127',
    helpdesk: 'sample',
    account: 'sample.test',
    subject: 'Refund',
    channel: 'email',
    customer: { role: 'customer', name: 'Mia Berg', locale: 'en' },
    messages: [message()],
    completeness: 'whole',
    ...change,
  };
}

export function reading(change: Partial<FrustrationReading> = {}): FrustrationReading {
  return {
    language: 'en',
    supported: true,
    level: 'calm',
    score: 0.1,
    trend: 'steady',
    causes: [],
    evidence: [],
    messages: [{ messageId: 'm1', level: 'calm', score: 0.1 }],
    ...change,
  };
}

export function passage(change: Partial<Passage> = {}): Passage {
  return {
    id: 'macro:7#1',
    kind: 'macro',
    sourceId: '7',
    title: 'Refund timing',
    text: 'A refund reaches your account within 5 working days.',
    ...change,
  };
}

export function preset(change: Partial<TonePreset> = {}): TonePreset {
  return {
    id: 'warm',
    version: 1,
    name: 'Warm, brief',
    purpose: 'For most tickets: friendly, to the point.',
    fits: {},
    formality: 'neutral',
    warmth: 'warm',
    length: 'brief',
    firstPerson: 'I',
    greeting: 'given-name',
    closing: 'agent',
    apology: 'at-fault',
    emoji: 'none',
    guidance: [],
    examples: [],
    never: [],
    escalation: [],
    compensation: [],
    phrases: {},
    ...change,
  };
}

/** A refund that was promised and did not come, told in five messages. */
export const refundConversation = conversation({
  messages: [
    message({
      id: 'm1',
      sentAt: '2026-11-10T08:12:00Z',
      text: 'Hello, I sent the kettle back last week. When can I expect my refund? Thank you.',
    }),
    message({
      id: 'm2',
      sentAt: '2026-11-10T15:40:00Z',
      author: { role: 'agent', name: 'Jonas' },
      text: 'Hello Mia, we will call you tomorrow about it.',
    }),
    message({ id: 'm3', sentAt: '2026-11-13T09:02:00Z', text: 'Nobody called. Could somebody look at it please?' }),
    message({ id: 'm4', sentAt: '2026-11-16T11:30:00Z', text: 'Still nothing. This is the second time I am writing.' }),
    message({
      id: 'm5',
      sentAt: '2026-11-18T08:50:00Z',
      text: 'I am writing for the third time now and nobody calls me back. I want my 84.90 back, or I will dispute the charge with my bank.',
    }),
  ],
});

export const refundReading = reading({
  level: 'frustrated',
  score: 0.86,
  trend: 'rising',
  causes: ['repeat_contact', 'broken_promise'],
  messages: [
    { messageId: 'm1', level: 'calm', score: 0.08 },
    { messageId: 'm3', level: 'concerned', score: 0.34 },
    { messageId: 'm4', level: 'frustrated', score: 0.66 },
    { messageId: 'm5', level: 'frustrated', score: 0.86 },
  ],
  evidence: [
    evidence('m5', 'the third time now', 'third contact', 1.9, 'repeat_contact'),
    evidence('m5', 'nobody calls me back', 'promised a call that did not come', 1.5, 'broken_promise'),
    evidence('m5', 'dispute the charge', 'wants to dispute', 1.2, 'money_at_stake'),
    evidence('m4', 'Still nothing', 'still waiting', 0.8, 'long_wait'),
    evidence('m1', 'Thank you', 'says thank you', -0.6),
  ],
});

export const refundDraft = `Dear Mia,

You have had to write to us three times, and the call that we promised on 10 November did not come. I am sorry. That was our mistake.

A refund reaches your account within 5 working days. Yours covers the full 84.90.

I will look at it again on Friday and write to you either way.

Kind regards
Lena`;

function evidence(messageId: string, quote: string, says: string, weight: number, cause?: Cause): Evidence {
  const start = refundConversation.messages.find(({ id }) => id === messageId)?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`${messageId} does not say "${quote}"`);
  return { messageId, start, end: start + quote.length, says, weight, ...(cause && { cause }) };
}
