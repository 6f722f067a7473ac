import * as z from 'zod/mini';
import type { AuthorRole, Conversation, Message } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import { createFrustrationReader, levels } from '@/utils/frustration';
import { readModelFile } from '../train/model-files';

const inputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  messages: z.array(
    z.object({
      role: z.enum(['customer', 'agent', 'bot', 'note']),
      at: z.optional(z.nullable(z.string())),
      text: z.string(),
    }),
  ),
});
type Input = z.infer<typeof inputSchema>;

const reader = createFrustrationReader((file) => Promise.resolve(readModelFile(file)));

/** Reads the mood of one conversation: `{id, messages}` in, the shape of the prediction contract out. */
export async function predictFrustration(line: unknown): Promise<object> {
  const input = inputSchema.parse(line);
  const reading = await reader.read(conversationOf(input));
  return {
    id: input.id,
    language: reading.language,
    supported: reading.supported,
    messages: messagesOf(input, reading),
    final: {
      level: levels.indexOf(reading.level),
      score: rounded(reading.score),
      trend: reading.trend,
      causes: reading.causes,
    },
  };
}

function messagesOf(input: Input, reading: FrustrationReading): object[] {
  const byId = new Map(reading.messages.map((message) => [message.messageId, message]));
  return input.messages.flatMap((_, index) => {
    const message = byId.get(String(index));
    if (!message) return [];
    const evidence = reading.evidence
      .filter(({ messageId, weight }) => messageId === String(index) && weight > 0)
      .map(({ start, end, says, cause }) => ({ start, end, cue: cause ?? says }));
    return [{ index, level: levels.indexOf(message.level), score: rounded(message.score), evidence }];
  });
}

function conversationOf(input: Input): Conversation {
  return {
    ticketId: String(input.id),
    helpdesk: 'predict',
    account: 'predict',
    subject: '',
    channel: 'other',
    customer: { role: 'customer' },
    messages: input.messages.map((message, index) => messageOf(message, index)),
    completeness: 'whole',
  };
}

function messageOf({ role, at, text }: Input['messages'][number], index: number): Message {
  const author: AuthorRole = role === 'note' ? 'agent' : role;
  return {
    id: String(index),
    author: { role: author },
    visibility: role === 'note' ? 'internal' : 'public',
    text,
    sentAt: at ?? undefined,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
