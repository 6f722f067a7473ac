// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { apiOf, never } from '../support/helpdesk-page';

describe('macros', () => {
  const macro = (over: Record<string, unknown>) => ({
    id: 6130892433178,
    title: 'Orders::Late parcel',
    raw_title: 'Orders::Late parcel',
    active: true,
    position: 1,
    description: null,
    restriction: null,
    actions: [],
    ...over,
  });
  const list = (macros: unknown[]) =>
    zendesk.listMacros(apiOf({ '/api/v2/macros.json': { macros, meta: { has_more: false }, links: {} } }), never);

  it.each([
    ['plain', [{ field: 'comment_value', value: 'Hello {{ticket.requester.name}}.' }]],
    ['rich', [{ field: 'comment_value_html', value: '<p>Hello {{ticket.requester.name}}.</p>' }]],
    ['with a channel', [{ field: 'comment_value', value: ['channel:all', 'Hello {{ticket.requester.name}}.'] }]],
    ['of several channels', [{ field: 'comment_value', value: [['channel:all', 'Hello {{ticket.requester.name}}.']] }]],
    [
      'rich before plain',
      [
        { field: 'comment_value', value: 'Hello' },
        { field: 'comment_value_html', value: 'Hello <b>{{ticket.requester.name}}</b>.' },
      ],
    ],
  ])('are read as plain text with their placeholders: %s', async (_name, actions) => {
    expect(await list([macro({ actions })])).toEqual([
      { id: '6130892433178', title: 'Orders::Late parcel', text: 'Hello {{ticket.requester.name}}.' },
    ]);
  });

  it('that write notes, no comment at all, or are switched off are left out', async () => {
    const actions = [{ field: 'comment_value', value: 'Hello' }];
    expect(
      await list([
        macro({ actions: [...actions, { field: 'comment_mode_is_public', value: 'false' }] }),
        macro({ actions: [{ field: 'status', value: 'solved' }] }),
        macro({ actions, active: false }),
      ]),
    ).toEqual([]);
  });

  it('say how many were read while they are read', async () => {
    let page = 0;
    const api = apiOf({
      '/api/v2/macros.json': () => ({
        macros: [macro({}), macro({})],
        meta: { has_more: page++ < 2, after_cursor: `c${page}` },
      }),
    });
    const heard: number[] = [];
    await zendesk.listMacros(api, never, (read) => heard.push(read));
    expect(heard).toEqual([2, 4, 6]);
  });

  it('end after fifty pages', async () => {
    let page = 0;
    const api = apiOf({
      '/api/v2/macros.json': () => ({ macros: [macro({})], meta: { has_more: true, after_cursor: `c${page++}` } }),
    });
    await zendesk.listMacros(api, never);
    expect(api.asked).toHaveLength(50);
  });
});

describe('a macro’s preview', () => {
  const path = '/api/v2/tickets/123/macros/7/apply.json';
  const preview = (comment: unknown) =>
    zendesk.previewMacro?.('7', '123', apiOf({ [path]: { result: { ticket: { id: 123, comment } } } }), never);

  it.each([
    ['plain', { body: 'Hello Ana.', public: true, scoped_body: [['channel:all', 'Hello Ana.']] }],
    ['of one channel', { public: true, scoped_body: [['channel:all', 'Hello Ana.']] }],
    ['rich', { body: 'other', html_body: '<p>Hello <b>Ana</b>.</p>', public: true }],
  ])('is what the helpdesk would write: %s', async (_name, comment) => {
    expect(await preview(comment)).toBe('Hello Ana.');
  });

  it('is nothing for a macro that writes a note or no comment at all', async () => {
    expect(await preview({ body: 'For us', public: false })).toBeUndefined();
    expect(await preview(undefined)).toBeUndefined();
  });
});
