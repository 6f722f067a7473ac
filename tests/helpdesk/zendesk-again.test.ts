// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { zendesk } from '@/utils/helpdesk/zendesk';
import { apiOf, never, pageOf } from '../support/helpdesk-page';
import { agentPage, answersFor, article, comment } from '../support/zendesk';

const url = 'https://acme.zendesk.com/agent/tickets/123';
const blank = () => pageOf('<html><body></body></html>', url);

describe('reading again', () => {
  it('asks nothing within a minute while the thread stays as it is', async () => {
    const page = pageOf(agentPage(), url);
    const api = apiOf(answersFor([comment()]));
    const first = await zendesk.readConversation(page, '123', api, never);
    const asked = api.asked.length;
    expect(await zendesk.readConversation(page, '123', api, never)).toEqual(first);
    expect(api.asked).toHaveLength(asked);
  });

  it('asks again when a message came, but not who the agent is', async () => {
    const api = apiOf(answersFor([comment()]));
    await zendesk.readConversation(pageOf(agentPage(), url), '123', api, never);
    const newer = agentPage({ articles: article() + article({ time: '2025-05-02T10:14:05Z' }) });
    await zendesk.readConversation(pageOf(newer, url), '123', api, never);
    expect(api.asked.filter((path) => path.includes('comments'))).toHaveLength(2);
    expect(api.asked.filter((path) => path.includes('users/me'))).toHaveLength(1);
  });

  it('asks once when the thread is built after the first read', async () => {
    const api = apiOf(answersFor([comment()]));
    await zendesk.readConversation(blank(), '123', api, never);
    await zendesk.readConversation(pageOf(agentPage(), url), '123', api, never);
    expect(api.asked.filter((path) => path.includes('comments'))).toHaveLength(1);
  });
});

describe('a message of the API on the page', () => {
  it.each<[string, string, Parameters<typeof article>[0][]]>([
    ['by its time', 'I cannot log in.', [{ time: '2025-05-02T09:14:05Z', text: 'I cannot log in.' }]],
    [
      'by its text where two were written in the same second',
      'I cannot log in.',
      [{ text: 'Please help.' }, { text: 'Hi, I cannot log in.' }],
    ],
    ['by its text where the page states no time', 'I cannot log in.', [{ time: '', text: 'Hi, I cannot log in.' }]],
  ])('is found %s', async (_name, words, shapes) => {
    const page = pageOf(agentPage({ articles: shapes.map(article).join('') }), url);
    const { messages } = await zendesk.readConversation(page, '123', apiOf(answersFor([comment()])), never);
    const element = zendesk.findMessage(page, '123', messages[0]?.id ?? '');
    expect(element?.textContent).toContain(words);
    expect(element?.dataset['testId']).toBe('omni-log-message-content');
  });

  it('is not guessed', async () => {
    const twice = article({ text: 'Hi, I cannot log in.' });
    const page = pageOf(agentPage({ articles: twice + twice }), url);
    const { messages } = await zendesk.readConversation(page, '123', apiOf(answersFor([comment()])), never);
    expect(zendesk.findMessage(page, '123', messages[0]?.id ?? '')).toBeUndefined();
    expect(zendesk.findMessage(page, '123', 'never-read')).toBeUndefined();
    expect(zendesk.findMessage(page, '124', messages[0]?.id ?? '')).toBeUndefined();
  });
});
