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

  it('end after ten pages', async () => {
    let page = 0;
    const api = apiOf({
      '/api/v2/macros.json': () => ({ macros: [macro({})], meta: { has_more: true, after_cursor: `c${page++}` } }),
    });
    await zendesk.listMacros(api, never);
    expect(api.asked).toHaveLength(10);
  });
});
