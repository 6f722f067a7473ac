import { asConversation, authoredConversations } from '@/scripts/train/corpora';
import type { Conversation } from '@/utils/conversation';

/** The first 50 turns of a language's authored conversations as one ticket; nothing where there are fewer. */
export function longTicket(language: string): Conversation | undefined {
  const turns = authoredConversations()
    .filter(({ lang }) => lang === language)
    .flatMap(({ messages }) => messages)
    .slice(0, 50);
  if (turns.length < 50) return undefined;
  const final = { level: 0, trend: 'steady', causes: [] };
  return asConversation({ id: 'long', lang: language, messages: turns, final, split: 'test' });
}
