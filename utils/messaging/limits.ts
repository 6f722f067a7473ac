import type { Conversation } from '@/utils/conversation';
import { limits } from './frames';

/** The conversation cut to what a frame may carry: the newest messages, the beginning of each text. */
export function withinLimits(conversation: Conversation): Conversation {
  return cut({ ...conversation, messages: conversation.messages.slice(-limits.messages) }, '') as Conversation;
}

/** Fields that hold what somebody wrote; all others are names and marks. */
const texts: readonly string[] = ['text', 'quoted', 'subject', 'signature'];

function cut(value: unknown, key: string): unknown {
  if (typeof value === 'string') return value.slice(0, texts.includes(key) ? limits.text : limits.shortText);
  if (Array.isArray(value)) return value.map((item) => cut(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cut(inner, name)]));
}
