import type { Conversation, Message } from '@/utils/conversation';
import type { DraftRequest } from '@/utils/drafting';
import type { Cause, FrustrationLevel, FrustrationReading } from '@/utils/frustration';
import { createPassageIndex, queryFor } from '@/utils/knowledge';
import { builtInPresets } from '@/utils/tone';
import { teamMacros } from './team-macros';

/** What a test says of a ticket; the rest is filled in. */
export interface TicketSketch {
  ticketId?: string;
  subject?: string;
  customer?: string;
  agent?: string;
  signature?: string;
  language?: string;
  level?: FrustrationLevel;
  /** Causes with the words that show them, heaviest first; the words must stand in a customer message. */
  evidence?: Array<[cause: Cause, quote: string, says?: string]>;
  preset?: string;
  instruction?: string;
  /** Strings are the customer's messages. */
  messages: Array<
    string | (Partial<Omit<Message, 'author'>> & { from: 'customer' | 'agent' | 'bot' | 'system'; text: string })
  >;
  /** Search the team's macros; true where not said. */
  macros?: boolean;
}

/** A conversation made of a sketch, an hour between two messages. */
export function conversationOf(sketch: TicketSketch): Conversation {
  return {
    ticketId: sketch.ticketId ?? '4711',
    helpdesk: 'zendesk',
    account: 'acme.zendesk.com',
    subject: sketch.subject ?? '',
    channel: 'email',
    status: 'open',
    customer: { role: 'customer', name: sketch.customer },
    agent: sketch.agent ? { role: 'agent', name: sketch.agent, signature: sketch.signature } : undefined,
    completeness: 'whole',
    messages: sketch.messages.map((message, at) => {
      const { from, ...rest } = typeof message === 'string' ? { from: 'customer' as const, text: message } : message;
      return {
        id: `m${at + 1}`,
        author: { role: from, name: from === 'customer' ? sketch.customer : undefined },
        visibility: 'public',
        sentAt: new Date(Date.UTC(2026, 4, 4, 9 + at)).toISOString(),
        ...rest,
      };
    }),
  };
}

/** A reading that says what the sketch says. Throws where a quote stands in no message. */
export function readingOf(sketch: TicketSketch, conversation: Conversation): FrustrationReading {
  const evidence = (sketch.evidence ?? []).map(([cause, quote, says], at) => {
    const message = conversation.messages.find(({ text }) => text.includes(quote));
    if (!message) throw new Error(`no message says ${quote}`);
    const start = message.text.indexOf(quote);
    return {
      messageId: message.id,
      start,
      end: start + quote.length,
      says: says ?? cause,
      cause,
      weight: 2 - at * 0.1,
    };
  });
  const level = sketch.level ?? (evidence.length > 0 ? 'frustrated' : 'calm');
  return {
    language: sketch.language ?? 'en',
    supported: true,
    level,
    score: 0.5,
    trend: 'steady',
    causes: [...new Set(evidence.map(({ cause }) => cause))],
    evidence,
    messages: [],
  };
}

/** A draft request with the macros that the team's index finds. */
export function requestOf(sketch: TicketSketch): DraftRequest {
  const conversation = conversationOf(sketch);
  const language = sketch.language ?? 'en';
  return {
    conversation,
    reading: readingOf(sketch, conversation),
    tone: builtInPresets.find(({ id }) => id === sketch.preset) ?? builtInPresets[0],
    passages:
      sketch.macros === false ? [] : teamIndex.search(queryFor(conversation), { language, limit: 2, conversation }),
    instruction: sketch.instruction,
    language,
  };
}

const teamIndex = createPassageIndex(teamMacros);
