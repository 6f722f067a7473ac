import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startZendesk, type StandInZendesk } from '@/stand-ins/zendesk/server';
import { get, getJson, type CommentPage } from './zendesk-client';

/** In the order of a recorded answer. */
const recordedTicketKeys = (
  'url id external_id via created_at updated_at type subject raw_subject description priority status recipient ' +
  'requester_id submitter_id assignee_id organization_id group_id collaborator_ids follower_ids email_cc_ids forum_topic_id ' +
  'problem_id has_incidents is_public due_at tags custom_fields satisfaction_rating sharing_agreement_ids custom_status_id ' +
  'fields followup_ids ticket_form_id brand_id allow_channelback allow_attachments from_messaging_channel'
).split(' ');

let zendesk: StandInZendesk;
beforeAll(async () => {
  zendesk = await startZendesk();
});
afterAll(() => zendesk.close());
beforeEach(() => zendesk.reset());

describe('the session', () => {
  it('comes as an HttpOnly cookie with the agent page', async () => {
    const page = await fetch(zendesk.url(4127));
    expect(page.headers.get('set-cookie')).toBe(`${zendesk.cookie}; Path=/; HttpOnly; SameSite=Lax`);
  });

  it('is asked for by every answer but users/me', async () => {
    const withoutCookie = await fetch(`${zendesk.origin}/api/v2/tickets/4127.json`);
    expect(withoutCookie.status).toBe(401);
    expect(await withoutCookie.json()).toEqual({ error: "Couldn't authenticate you" });
  });

  it('gives the CSRF token away with users/me', async () => {
    const { user } = await getJson<{ user: Record<string, unknown> }>(zendesk, 'users/me.json');
    expect(user).toMatchObject({ name: 'Sam Okafor', role: 'agent', authenticity_token: zendesk.csrfToken });
  });

  it('answers 200 and nobody once it has expired', async () => {
    zendesk.signOut();
    const { user } = await getJson<{ user: Record<string, unknown> }>(zendesk, 'users/me.json');
    expect(user).toMatchObject({ id: null, name: 'Anonymous user' });
    expect(user).not.toHaveProperty('authenticity_token');
    expect((await get(zendesk, 'tickets/4127.json')).status).toBe(401);
    const page = await fetch(zendesk.url(4127), { redirect: 'manual' });
    expect(page.headers.get('location')).toBe('/auth/v3/signin');
    zendesk.signIn();
    expect((await get(zendesk, 'tickets/4127.json')).status).toBe(200);
  });
});

describe('a ticket', () => {
  it('has the keys of a real answer, with and without the suffix', async () => {
    const { ticket } = await getJson<{ ticket: Record<string, unknown> }>(zendesk, 'tickets/4127');
    expect(Object.keys(ticket)).toEqual(recordedTicketKeys);
    expect(ticket).toMatchObject({
      id: 4127,
      status: 'open',
      via: { channel: 'email' },
      from_messaging_channel: false,
    });
    expect(String(ticket['requester_id'])).toMatch(/^\d{13}$/);
    expect(await getJson(zendesk, 'tickets/4127.json')).toEqual({ ticket });
  });

  it('brings the people along where they are asked for', async () => {
    const { users } = await getJson<{ users: { name: string; role: string }[] }>(
      zendesk,
      'tickets/4127.json?include=users',
    );
    expect(users.map((user) => [user.name, user.role])).toEqual([
      ['Mia Berg', 'end-user'],
      ['Sam Okafor', 'agent'],
    ]);
  });

  it.each([
    [4104, 404],
    [4105, 403],
    [999_999, 404],
  ])('%i answers %i, its comments too', async (id, status) => {
    expect((await get(zendesk, `tickets/${id}.json`)).status).toBe(status);
    expect((await get(zendesk, `tickets/${id}/comments.json`)).status).toBe(status);
  });

  it('can be without messages', async () => {
    expect((await getJson<CommentPage>(zendesk, 'tickets/4103/comments.json')).comments).toEqual([]);
  });
});

describe('comments', () => {
  it('come in pages whose links name another host, the last page too', async () => {
    const ids: number[] = [];
    let cursor = '';
    let page: CommentPage;
    do {
      const after = cursor && `&page[after]=${encodeURIComponent(cursor)}`;
      page = await getJson<CommentPage>(zendesk, `tickets/4300/comments.json?page[size]=100${after}`);
      ids.push(...page.comments.map((comment) => comment.id));
      cursor = page.meta.after_cursor;
      expect(new URL(page.links.next ?? '').origin).not.toBe(zendesk.origin);
    } while (page.meta.has_more);
    expect(new Set(ids).size).toBe(300);
  });

  it('never exceed a hundred a page', async () => {
    expect((await getJson<CommentPage>(zendesk, 'tickets/4300/comments.json?page[size]=500')).comments).toHaveLength(
      100,
    );
  });

  it('mark internal notes and bring their authors', async () => {
    const page = await getJson<CommentPage>(zendesk, 'tickets/4127/comments.json?include=users');
    const role = new Map(page.users?.map((user) => [user.id, user.role]));
    const notes = page.comments.filter((comment) => !comment.public);
    expect(notes.map((note) => role.get(note.author_id))).toEqual(['agent', 'admin']);
  });

  it('keep newlines between the tags, quoted history and signatures', async () => {
    const { comments } = await getJson<CommentPage>(zendesk, 'tickets/4127/comments.json');
    const html = comments.map((comment) => comment.html_body);
    expect(html[0]).toMatch(/^<div class="zd-comment" dir="auto"><p dir="auto">Hello,<\/p>\n\n<p dir="auto">/);
    expect(html.some((body) => body.includes('<blockquote>'))).toBe(true);
    expect(html.some((body) => body.includes('<div class="signature">'))).toBe(true);
    expect(comments[0]?.body).toMatch(/^Hello,\n\nthe walnut desk/);
  });

  it('of a messaging ticket are one transcript and the notes', async () => {
    const { comments } = await getJson<CommentPage>(zendesk, 'tickets/4102/comments.json');
    expect(comments.map((comment) => comment.public)).toEqual([true, false]);
    expect(comments[0]?.body).toMatch(/^\(\d\d:\d\d:\d\d\) Halden Helper: Hi, I am the Halden Helper\./);
  });

  it('can hold 5 MB of HTML in one message', async () => {
    const { comments } = await getJson<CommentPage>(zendesk, 'tickets/4301/comments.json');
    expect(comments[0]?.html_body.length).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('can hold bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(await (await get(zendesk, 'tickets/4302/comments.json')).arrayBuffer());
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
    expect(JSON.parse(bytes.toString('utf8'))).toHaveProperty('comments');
  });
});

describe('the conversation log of a messaging ticket', () => {
  it('names who wrote each message, bot and note included', async () => {
    const { events } = await getJson<{ events: { type: string; author: { type: string } }[] }>(
      zendesk,
      'tickets/4102/conversation_log?page[size]=100',
    );
    expect(new Set(events.map((event) => `${event.type} ${event.author.type}`))).toEqual(
      new Set([
        'Messaging::ConversationMessage bot',
        'Messaging::ConversationMessage user',
        'Messaging::ConversationMessage agent',
        'Comment agent',
      ]),
    );
  });

  it.each([
    ['not-found', 404],
    ['forbidden', 403],
  ] as const)('can be %s', async (conversationLog, status) => {
    zendesk.configure({ conversationLog });
    expect((await get(zendesk, 'tickets/4102/conversation_log')).status).toBe(status);
  });
});

describe('what agents look up', () => {
  it('lists active macros, plain, rich, with a channel, and without text', async () => {
    const { macros } = await getJson<{ macros: { active: boolean; actions: { field: string; value: unknown }[] }[] }>(
      zendesk,
      'macros/active.json',
    );
    expect(macros.length).toBeGreaterThanOrEqual(25);
    expect(macros.every((macro) => macro.active)).toBe(true);
    const fields = macros.map((macro) => macro.actions.find((action) => action.field.startsWith('comment_value')));
    expect(new Set(fields.map((action) => action?.field))).toEqual(
      new Set(['comment_value', 'comment_value_html', undefined]),
    );
    expect(fields.filter((action) => Array.isArray(action?.value))).toHaveLength(1);
  });

  it('fills in placeholders without changing the ticket', async () => {
    const { macros } = await getJson<{ macros: { id: number; title: string }[] }>(zendesk, 'macros.json?active=true');
    const macro = macros.find((candidate) => candidate.title === 'Refund::Timing');
    const before = await getJson(zendesk, 'tickets/4127.json');
    const { result } = await getJson<{ result: { ticket: { comment: { body: string } } } }>(
      zendesk,
      `tickets/4127/macros/${macro?.id}/apply.json`,
    );
    expect(result.ticket.comment.body).toMatch(/^Hello Mia,\n\nRefunds leave/);
    expect(await getJson(zendesk, 'tickets/4127.json')).toEqual(before);
  });

  it('finds articles of a language, restricted ones marked, drafts left out', async () => {
    const { results } = await getJson<{ results: { title: string; locale: string; user_segment_id: number | null }[] }>(
      zendesk,
      'help_center/articles/search.json?query=refund price&locale=en-us',
    );
    expect(results[0]?.title).toBe('How long does a refund take?');
    expect(results.every((article) => article.locale === 'en-us')).toBe(true);
    expect(results.filter((article) => article.user_segment_id !== null)).toHaveLength(1);
    expect(results.map((article) => article.title)).not.toContain('Price changes in the coming year');
  });

  it('gives users by id, one or many', async () => {
    const { user: me } = await getJson<{ user: { id: number } }>(zendesk, 'users/me.json');
    const { user } = await getJson<{ user: { name: string } }>(zendesk, `users/${me.id}.json`);
    expect(user.name).toBe('Sam Okafor');
    const { users } = await getJson<{ users: unknown[] }>(zendesk, `users/show_many.json?ids=${me.id},17`);
    expect(users).toHaveLength(1);
    expect(
      (await get(zendesk, `users/show_many.json?ids=${Array.from({ length: 101 }, (_, id) => id).join(',')}`)).status,
    ).toBe(400);
  });

  it('keeps what nobody wrote in the audits', async () => {
    const { audits } = await getJson<{ audits: { author_id: number; events: { type: string }[] }[] }>(
      zendesk,
      'tickets/4102/audits.json',
    );
    expect(audits.filter((audit) => audit.author_id === -1).map((audit) => audit.events[0]?.type)).toEqual([
      'Notification',
    ]);
  });
});
