// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ReadFailure } from '@/utils/helpdesk';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { apiOf, never, pageOf, type Answers } from '../support/helpdesk-page';
import { answersFor, comment, ids, ticket } from '../support/zendesk';

const url = 'https://acme.zendesk.com/agent/tickets/123';
const blank = () => pageOf('<html><body></body></html>', url);
const read = (answers: Answers) => zendesk.readConversation(blank(), '123', apiOf(answers), never);

describe('a messaging ticket', () => {
  const event = (over: Record<string, unknown>) => ({
    id: 'e1',
    type: 'Messaging::ConversationMessage',
    reference: 'zen:messaging:e1',
    created_at: '2025-05-02T09:00:00Z',
    attachments: [],
    author: { type: 'user', 'zen:support:user_id': ids.customer, 'zen:sunco:user_id': 'u1' },
    content: { type: 'text', text: 'Where is my order?' },
    metadata: {},
    ...over,
  });
  const log = (events: unknown[]) => ({
    events,
    meta: { has_more: false, after_cursor: 'x' },
    links: { next: 'https://e.example' },
  });
  const messaging = (events: unknown[], comments: unknown[], over: Answers = {}) =>
    answersFor(comments, {
      '/api/v2/tickets/123.json': ticket({ from_messaging_channel: true, via: { channel: 'native_messaging' } }),
      '/api/v2/tickets/123/conversation_log': log(events),
      ...over,
    });

  it('is told by its log, each thing once, notes from the comments', async () => {
    const note = comment({
      public: false,
      author_id: ids.agent,
      html_body: '<p>Check stock.</p>',
      created_at: '2025-05-02T09:03:00Z',
    });
    const transcript = comment({
      via: { channel: 'native_messaging' },
      html_body:
        '<p>(09:00) Ana Roe: Where is my order?</p><p>(09:01) Bot: One moment.</p><p>(09:02) Ben: It left today.</p>',
    });
    const events = [
      event({}),
      event({
        id: 'e2',
        created_at: '2025-05-02T09:01:00Z',
        author: { type: 'bot', display_name: 'Acme Bot' },
        content: { type: 'text', text: 'One moment.' },
      }),
      event({
        id: 'e3',
        created_at: '2025-05-02T09:02:00Z',
        author: { type: 'agent', 'zen:support:user_id': ids.agent },
        content: { type: 'text', text: 'It left today.' },
      }),
      event({
        id: 'e4',
        type: 'Comment',
        reference: `zen:ticket_event:${String(note['id'])}`,
        content: { type: 'html', body: '<p>Check stock.</p>' },
      }),
    ];
    const conversation = await read(messaging(events, [transcript, note]));
    expect(conversation.channel).toBe('messaging');
    expect(
      conversation.messages.map(({ author, visibility, text }) => [author.role, author.name, visibility, text]),
    ).toEqual([
      ['customer', 'Ana Roe', 'public', 'Where is my order?'],
      ['bot', 'Acme Bot', 'public', 'One moment.'],
      ['agent', 'Ben', 'public', 'It left today.'],
      ['agent', 'Ben', 'internal', 'Check stock.'],
    ]);
  });

  it('keeps a comment of the log private while nothing says that it is public', async () => {
    const conversation = await read(
      messaging([event({ type: 'Comment', id: 77, reference: undefined, content: { body: 'note' } })], []),
    );
    expect(conversation.messages).toMatchObject([{ visibility: 'internal', text: 'note' }]);
  });

  it('keeps what only the comments tell', async () => {
    const mail = comment({ html_body: '<p>By mail then.</p>' });
    const conversation = await read(messaging([event({})], [mail]));
    expect(conversation.messages.map(({ text }) => text)).toEqual(['Where is my order?', 'By mail then.']);
  });

  it.each(['not-found', 'forbidden', 'unreadable-answer'] as const)(
    'falls back to the comments when the log is %s',
    async (kind) => {
      const answers = messaging([], [comment()], { '/api/v2/tickets/123/conversation_log': new ReadFailure(kind) });
      expect((await read(answers)).messages).toHaveLength(1);
    },
  );
});
