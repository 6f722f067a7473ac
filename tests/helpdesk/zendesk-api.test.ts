// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ReadFailure } from '@/utils/helpdesk';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { apiOf, never, pageOf, type Answers } from '../support/helpdesk-page';
import {
  agent,
  anonymous,
  answersFor,
  comment,
  commentsPage,
  csrfToken,
  ids,
  me,
  ticket,
  user,
} from '../support/zendesk';

const url = 'https://acme.zendesk.com/agent/tickets/123';
const blank = () => pageOf('<html><body></body></html>', url);
const read = (answers: Answers, page = blank()) => zendesk.readConversation(page, '123', apiOf(answers), never);

describe('a ticket read through the API', () => {
  it('is told whole, with who, when, where from and for whom', async () => {
    const conversation = await read(
      answersFor([
        comment(),
        comment({ author_id: ids.agent, created_at: '2025-05-02T11:14:05+02:00', html_body: '<p>Try again.</p>' }),
        comment({
          author_id: ids.agent,
          public: false,
          created_at: '2025-05-02T10:00:00Z',
          html_body: '<p>VIP, be careful.</p>',
        }),
      ]),
    );
    expect(conversation).toMatchObject({
      ticketId: '123',
      helpdesk: 'zendesk',
      account: 'acme.zendesk.com',
      subject: 'Cannot log in',
      status: 'open',
      channel: 'email',
      completeness: 'whole',
      customer: { id: String(ids.customer), role: 'customer', name: 'Ana Roe', locale: 'de' },
      agent: { id: String(ids.agent), name: 'Ben', signature: 'Ben\nAcme Support' },
    });
    expect(
      conversation.messages.map(({ author, visibility, text, sentAt }) => [
        author.role,
        author.name,
        visibility,
        text,
        sentAt,
      ]),
    ).toEqual([
      ['customer', 'Ana Roe', 'public', 'Hi,\n\nI cannot log in.', '2025-05-02T09:14:05.000Z'],
      ['agent', 'Ben', 'public', 'Try again.', '2025-05-02T09:14:05.000Z'],
      ['agent', 'Ben', 'internal', 'VIP, be careful.', '2025-05-02T10:00:00.000Z'],
    ]);
  });

  it.each([
    ['public: true', { public: true }, 'public'],
    ['public: false', { public: false }, 'internal'],
    ['no visibility', { public: undefined }, 'internal'],
    ['a visibility that is no boolean', { public: 'true' }, 'internal'],
    ['a side conversation', { public: true, via: { channel: 'side_conversation' } }, 'internal'],
  ])('shows a comment with %s as %s %s', async (_name, over, visibility) => {
    const conversation = await read(answersFor([comment(over)]));
    expect(conversation.messages[0]?.visibility).toBe(visibility);
  });

  it.each([
    ['an end-user', { author_id: ids.customer }, 'customer'],
    ['an agent', { author_id: ids.agent }, 'agent'],
    ['an admin', { author_id: ids.admin }, 'agent'],
    ['an admin who writes through the API', { author_id: ids.admin, via: { channel: 'api' } }, 'bot'],
    ['somebody unknown', { author_id: 4711 }, 'system'],
    ['nobody', { author_id: -1 }, 'system'],
    ['a trigger under an agent’s name', { author_id: ids.agent, via: { channel: 'rule' } }, 'system'],
  ])('gives the role of %s', async (_name, over, role) => {
    const page = { ...commentsPage([comment(over)]), users: [user(), agent, user({ id: ids.admin, role: 'admin' })] };
    const conversation = await read(answersFor([], { '/api/v2/tickets/123/comments.json': page }));
    expect(conversation.messages[0]?.author.role).toBe(role);
  });

  it('treats a requester who is a colleague as the customer, but never the agent at the desk', async () => {
    const colleague = ticket({ requester_id: ids.admin });
    const users = [agent, user({ id: ids.admin, role: 'agent', name: 'Cleo' })];
    const page = { ...commentsPage([comment({ author_id: ids.admin })]), users };
    const asked = await read(
      answersFor([], { '/api/v2/tickets/123.json': colleague, '/api/v2/tickets/123/comments.json': page }),
    );
    expect(asked.messages[0]?.author.role).toBe('customer');
    const own = await read(
      answersFor([comment({ author_id: ids.agent })], {
        '/api/v2/tickets/123.json': ticket({ requester_id: ids.agent }),
      }),
    );
    expect(own.messages[0]?.author.role).toBe('agent');
  });

  it('reads a call as phone, and names attachments without their addresses', async () => {
    const conversation = await read(
      answersFor([
        comment({
          type: 'VoiceComment',
          attachments: [
            { id: 1, file_name: 'shot.png', content_url: 'https://acme.zendesk.com/attachments/token/abc' },
          ],
        }),
      ]),
    );
    expect(conversation.messages[0]).toMatchObject({ channel: 'phone', attachments: ['shot.png'] });
    expect(JSON.stringify(conversation)).not.toContain('token/abc');
  });

  it('never lets the CSRF token, addresses or places out', async () => {
    const logged = ['log', 'info', 'warn', 'error', 'debug'].map((name) => vi.spyOn(console, name as 'log'));
    const conversation = await read(answersFor([comment()]));
    const all = JSON.stringify([conversation, logged.map((spy) => spy.mock.calls)]);
    expect(JSON.stringify(me)).toContain(csrfToken);
    expect(all).not.toContain(csrfToken);
    expect(all).not.toContain('authenticity_token');
    expect(all).not.toMatch(/192\.0\.2\.1|Berlin|52\.5/);
  });

  it('follows cursors on its own origin and ends on has_more alone', async () => {
    const pages = [1, 2, 3].map((number) =>
      commentsPage(
        Array.from({ length: 100 }, () => comment()),
        number < 3 ? `c/${number}+=` : undefined,
      ),
    );
    const api = apiOf(
      answersFor([], {
        '/api/v2/tickets/123/comments.json': (path: string) =>
          pages[/after\]=c%2F(\d)/.exec(path) ? Number(/after\]=c%2F(\d)/.exec(path)?.[1]) : 0],
      }),
    );
    const conversation = await zendesk.readConversation(blank(), '123', api, never);
    expect(conversation.messages).toHaveLength(300);
    expect(api.asked.filter((path) => path.includes('tickets'))).toHaveLength(4);
    expect(api.asked.filter((path) => path.includes('users/me'))).toHaveLength(1);
    expect(api.asked.join('\n')).not.toContain('elsewhere');
  });

  it('does not pass a part for the whole when a cursor is missing or repeats', async () => {
    const broken = { ...commentsPage([comment()]), meta: { has_more: true } };
    await expect(read(answersFor([], { '/api/v2/tickets/123/comments.json': broken }))).rejects.toThrow(
      'unreadable-answer',
    );
    const looping = commentsPage([comment()], 'same');
    await expect(read(answersFor([], { '/api/v2/tickets/123/comments.json': looping }))).rejects.toThrow(
      'unreadable-answer',
    );
  });

  it.each([
    ['an anonymous user', { '/api/v2/users/me.json': anonymous }, 'signed-out'],
    ['a ticket without comments', { '/api/v2/tickets/123/comments.json': commentsPage([]) }, 'no-messages'],
    ['another ticket', { '/api/v2/tickets/123.json': ticket({ id: 124 }) }, 'unreadable-answer'],
    ['a list', { '/api/v2/tickets/123.json': [] }, 'unreadable-answer'],
    ['a deleted ticket', { '/api/v2/tickets/123.json': new ReadFailure('not-found') }, 'not-found'],
  ])('fails with its reason on %s', async (_name, over, kind) => {
    await expect(read(answersFor([comment()], over))).rejects.toMatchObject({ name: 'ReadFailure', kind });
  });

  it('does without knowing the agent where users/me is forbidden', async () => {
    const conversation = await read(answersFor([comment()], { '/api/v2/users/me.json': new ReadFailure('forbidden') }));
    expect(conversation.agent).toBeUndefined();
    expect(conversation.messages).toHaveLength(1);
  });

  it('passes an abort on as it is', async () => {
    const leave = new AbortController();
    leave.abort(new Error('left'));
    await expect(zendesk.readConversation(blank(), '123', apiOf({}), leave.signal)).rejects.toThrow('left');
  });
});
