// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { ReadFailure } from '@/utils/helpdesk';
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
    const page = pageOf(agentPage(), url);
    await zendesk.readConversation(page, '123', api, never);
    page.document
      .querySelector('time[datetime="2025-05-02T09:14:05Z"]')
      ?.setAttribute('datetime', '2025-05-02T10:14:05Z');
    await zendesk.readConversation(page, '123', api, never);
    expect(api.asked.filter((path) => path.includes('comments'))).toHaveLength(2);
    expect(api.asked.filter((path) => path.includes('users/me'))).toHaveLength(1);
  });

  it('answers another session with what that one may see', async () => {
    const page = pageOf(agentPage(), url);
    await zendesk.readConversation(page, '123', apiOf(answersFor([comment(), comment()])), never);
    const other = await zendesk.readConversation(page, '123', apiOf(answersFor([comment()])), never);
    expect(other.messages).toHaveLength(1);
  });

  it('asks again for what could only be read from the page', async () => {
    const page = pageOf(agentPage(), url);
    const api = apiOf(answersFor([comment()], { '/api/v2/tickets/123.json': new ReadFailure('offline') }));
    await zendesk.readConversation(page, '123', api, never);
    const asked = api.asked.length;
    await zendesk.readConversation(page, '123', api, never);
    expect(api.asked.length).toBeGreaterThan(asked);
  });

  it('asks once when the thread is built after the first read', async () => {
    const api = apiOf(answersFor([comment()]));
    const page = blank();
    await zendesk.readConversation(page, '123', api, never);
    page.document.write(agentPage());
    expect(zendesk.threadMark(page, '123')).not.toBe('');
    await zendesk.readConversation(page, '123', api, never);
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
