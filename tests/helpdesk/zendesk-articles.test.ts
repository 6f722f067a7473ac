// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { apiOf, failingApi, never } from '../support/helpdesk-page';

describe('help center articles', () => {
  /** Key set as search results were recorded; values invented. */
  const result = (over: Record<string, unknown> = {}) => ({
    id: 6141200100001,
    url: 'https://acme.zendesk.com/api/v2/help_center/en-us/articles/6141200100001.json',
    html_url: 'https://help.acme.example/hc/en-us/articles/6141200100001',
    draft: false,
    title: 'How long does a refund take?',
    name: 'How long does a refund take?',
    body: '<p>Two days.</p><h2>Later</h2><p>Send us <b>a screenshot</b>.</p>',
    locale: 'en-us',
    user_segment_id: null,
    user_segment_ids: [],
    snippet: '<em>refund</em>',
    result_type: 'article',
    ...over,
  });
  const path = '/api/v2/help_center/articles/search.json';
  const search = (results: unknown[], language?: string) =>
    zendesk.searchArticles?.('refund', language, apiOf({ [path]: { results } }), never);

  it('are read as plain text with where customers find them', async () => {
    expect(await search([result()], 'en')).toEqual([
      {
        id: '6141200100001',
        title: 'How long does a refund take?',
        text: 'Two days.\n\nLater\n\nSend us a screenshot.',
        url: 'https://help.acme.example/hc/en-us/articles/6141200100001',
        locale: 'en-us',
      },
    ]);
  });

  it.each([
    ['a draft', { draft: true }],
    ['not said to be published', { draft: undefined }],
    ['for a user segment', { user_segment_id: 360000000001 }],
    ['for one of several segments', { user_segment_ids: [360000000001] }],
    ['silent about its segment', { user_segment_id: undefined }],
    ['in another language', { locale: 'de' }],
    ['empty', { body: '' }],
  ])('that customers may not or could not read are left out: %s', async (_name, over) => {
    expect(await search([result(over)], 'en-US')).toEqual([]);
  });

  it('are none where there is no help center, and a failure where it cannot be reached', async () => {
    expect(await zendesk.searchArticles?.('refund', 'en', failingApi('not-found'), never)).toEqual([]);
    await expect(zendesk.searchArticles?.('refund', 'en', failingApi('offline'), never)).rejects.toMatchObject({
      kind: 'offline',
    });
  });

  it('are asked for with the words as they are, whatever stands in them', async () => {
    const api = apiOf({ [path]: { results: [] } });
    await zendesk.searchArticles?.('50% off & more?', 'en', api, never);
    expect(new URL(api.asked[0] ?? '', 'https://acme.zendesk.com').searchParams.get('query')).toBe('50% off & more?');
  });
});
