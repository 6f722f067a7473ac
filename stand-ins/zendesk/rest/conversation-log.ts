import type { DeskMessage, DeskUser } from '../../shared/model';
import { commentHtml } from './ticket';

const authorTypes = { 'end-user': 'user', agent: 'agent', bot: 'bot', internal: 'agent' } as const;

/** One event of `conversation_log`: a conversation message, or a comment where it is an internal note. */
export function logEventShape(message: DeskMessage, author?: DeskUser): Record<string, unknown> {
  const conversational = message.via === 'native_messaging';
  return {
    id: `01JQ${message.id.toString(32).toUpperCase().padStart(22, '0')}`,
    type: conversational ? 'Messaging::ConversationMessage' : 'Comment',
    reference: `zen:ticket_event:${message.id}`,
    created_at: message.at,
    attachments: message.attachments.map((file) => ({ id: file.id, file_name: file.name })),
    author: {
      type: authorTypes[message.kind],
      'zen:support:user_id': message.authorId,
      'zen:sunco:user_id': message.authorId.toString(16).padStart(24, '0'),
      name: author?.name,
    },
    content: conversational
      ? { type: 'text', text: message.text }
      : { type: 'html', body: commentHtml(message), public: message.public },
    metadata: {},
  };
}
