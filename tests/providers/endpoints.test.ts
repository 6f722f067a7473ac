import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessagesApi } from '@/stand-ins/messages-api/server';
import { startMessagesApi } from '@/stand-ins/messages-api/server';
import { engines } from '@/stand-ins/messages-api/scenarios/engines';
import type { EndpointCapabilities } from '@/utils/drafting';
import { noCapabilities } from '@/utils/drafting';
import { knownModels, testConnection } from '@/utils/providers';
import { canaryKey, connectionTo, runDraft, thirdContact } from '../support/claude-drafts';

let api: MessagesApi;
beforeAll(async () => {
  api = await startMessagesApi();
});
afterAll(() => api.close());

const { signal } = new AbortController();
const test = (name: string) =>
  testConnection(
    { baseUrl: api.scenario(name), apiKey: canaryKey, keyHeader: 'bearer', model: 'claude-haiku-5-5' },
    signal,
  );

const flags = (...on: Array<keyof EndpointCapabilities>): EndpointCapabilities => ({
  ...noCapabilities,
  ...Object.fromEntries(on.map((flag) => [flag, true])),
});

/** What the connection test finds of each, by what is known of it. */
const found: Array<[name: keyof typeof engines, EndpointCapabilities]> = [
  ['anthropic', flags('citations', 'toolResult', 'cache', 'effort', 'thinking')],
  ['litellm', flags('toolResult', 'cache', 'effort', 'thinking')],
  ['litellm-passthrough', flags('citations', 'toolResult', 'cache', 'effort', 'thinking')],
  ['ollama', flags('toolResult', 'cache', 'effort', 'thinking')],
  ['ollama-strict', flags('cache', 'effort', 'thinking')],
  ['lm-studio-strict', flags()],
  ['lm-studio-lenient', flags('cache', 'effort', 'thinking')],
  ['llama-cpp', flags('cache', 'effort', 'thinking')],
  ['llama-cpp-jinja', flags('toolResult', 'cache', 'effort', 'thinking')],
  ['vllm', flags('toolResult', 'cache', 'effort', 'thinking')],
];

/** Where a flag is off, none of these words may be in a request. */
const fieldsOf: Record<keyof EndpointCapabilities, RegExp> = {
  citations: /"search_result"/u,
  toolResult: /"tool_result"|"tool_use"|"tools"|"tool_choice"/u,
  cache: /"cache_control"/u,
  effort: /"output_config"/u,
  thinking: /"thinking"/u,
};

describe.each(found)('%s', (name, capabilities) => {
  it('is found out for what it can do', async () => {
    const result = await test(name);
    expect(result).toMatchObject({ ok: true, capabilities });
    const own = 'listsModels' in engines[name];
    expect(result.ok && result.models.map(({ id }) => id)).toEqual(
      own ? ['claude-haiku-5-5', 'claude-sonnet-5-5'] : knownModels.map(({ id }) => id),
    );
  });

  it('gives a draft of this ticket, from a request that it understands whole', async () => {
    const result = await runDraft(connectionTo(api.scenario(name), { capabilities }));
    expect(result.failure).toBeUndefined();
    expect(result.events.at(-1)).toEqual({ type: 'done', stop: 'end' });
    // The model behind it saw the ticket: it names the customer and repeats their last words.
    expect(result.text).toContain('Hello Maria Berg');
    expect(result.text).toContain('You wrote: “');
    const sent = api.requests.findLast(({ scenario }) => scenario === name)?.body ?? '';
    const off = Object.entries(fieldsOf).filter(([flag]) => !capabilities[flag as keyof EndpointCapabilities]);
    expect(off.filter(([, fields]) => fields.test(sent))).toEqual([]);
    // So did it the material, as search results or as text.
    expect(sent).toContain(thirdContact.passages[0]?.unfilled ?? thirdContact.passages[0]?.text);
    const cited = result.events.some(({ type }) => type === 'cite');
    expect(cited).toBe(capabilities.citations);
  });

  it('keeps the ticket in the data block', async () => {
    await runDraft(connectionTo(api.scenario(name), { capabilities }));
    const sent = api.requests.findLast(({ scenario }) => scenario === name)?.body ?? '{}';
    const { messages } = JSON.parse(sent) as { messages: Array<{ content: Array<Record<string, unknown>> }> };
    const blocks = messages.flatMap(({ content }) => content);
    const data = capabilities.toolResult
      ? blocks.filter(({ type }) => type === 'tool_result').map(({ content }) => String(content))
      : blocks.flatMap(({ text }) => /<conversation>\n(.*)\n<\/conversation>/u.exec(String(text))?.[1] ?? []);
    expect(data).toHaveLength(1);
    expect(JSON.parse(data[0] ?? '')).toHaveProperty('messages');
    expect(JSON.stringify(blocks.filter((block) => !JSON.stringify(block).includes('third parties')))).not.toContain(
      capabilities.toolResult ? '<conversation>' : 'tool_result',
    );
  });
});

describe('ollama that is not set up for extensions', () => {
  it('is told apart from a key that may not use a model, in the test and in a draft', async () => {
    const result = await test('ollama-origins');
    expect(result.ok || result.failure.kind).toBe('origin-refused');
    const draft = await runDraft(connectionTo(api.scenario('ollama-origins')));
    expect(draft.failure?.kind).toBe('origin-refused');
  });
});

describe('an engine that leaves out what it does not know', () => {
  it('would answer without the ticket, were it believed', async () => {
    const believed = flags('citations', 'toolResult');
    const result = await runDraft(connectionTo(api.scenario('lm-studio-lenient'), { capabilities: believed }));
    expect(result.text).not.toContain('Maria Berg');
  });
});
