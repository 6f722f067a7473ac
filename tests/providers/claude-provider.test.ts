import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { noCapabilities } from '@/utils/drafting';
import { createClaudeProvider } from '@/utils/providers';
import type { MessagesApi } from '@/stand-ins/messages-api/server';
import { scenarioNames, startMessagesApi } from '@/stand-ins/messages-api/server';
import { canaryKey, connectionTo, runDraft, thirdContact } from '../support/claude-drafts';

let api: MessagesApi;
beforeAll(async () => {
  api = await startMessagesApi();
});
afterAll(() => api.close());

const lastRequest = () => {
  const request = api.requests.at(-1);
  if (!request) throw new Error('no request came');
  return request;
};

describe('what goes out', () => {
  it('carries the key as a bearer token and says that a browser calls', async () => {
    await runDraft(connectionTo(api.scenario('helpful')));
    const { headers, path, method } = lastRequest();
    expect(`${method} ${path}`).toBe('POST /scenario/helpful/v1/messages');
    expect(headers['authorization']).toBe(`Bearer ${canaryKey}`);
    expect(headers).not.toHaveProperty('x-api-key');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers['anthropic-dangerous-direct-browser-access']).toBe('true');
  });

  it('carries it as x-api-key, and only so, for gateways that want that', async () => {
    await runDraft(connectionTo(api.scenario('helpful'), { keyHeader: 'x-api-key' }));
    expect(lastRequest().headers['x-api-key']).toBe(canaryKey);
    expect(lastRequest().headers).not.toHaveProperty('authorization');
  });

  it('needs no key on this machine', async () => {
    const result = await runDraft(connectionTo(api.scenario('helpful'), { apiKey: undefined }));
    expect(result.failure).toBeUndefined();
    expect(lastRequest().headers['authorization']).toBe('Bearer none');
  });

  it('is the golden body and a stream flag, nothing else', async () => {
    await runDraft(connectionTo(api.scenario('helpful')));
    const body = JSON.parse(lastRequest().body) as Record<string, unknown>;
    expect(Object.keys(body).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'output_config',
      'stream',
      'system',
      'thinking',
      'tool_choice',
      'tools',
    ]);
    expect(body['stream']).toBe(true);
  });

  it('sends a plain engine nothing that it does not know', async () => {
    const result = await runDraft(connectionTo(api.scenario('helpful'), { capabilities: noCapabilities }));
    expect(result.text).toContain('Hello Maria Berg');
    const body = lastRequest().body;
    for (const field of ['cache_control', 'search_result', 'tool_result', 'thinking":', 'output_config', '"tools"']) {
      expect(body).not.toContain(field);
    }
  });

  it('calls the fetch that it is given with no cookies, no redirects and no cache', async () => {
    const calls: RequestInit[] = [];
    const spying: typeof fetch = (input, init) => {
      calls.push(init ?? {});
      return fetch(input, init);
    };
    await runDraft(connectionTo(api.scenario('helpful')), { fetch: spying });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });
});

describe('getting ready', () => {
  it('sends nothing, and the draft goes where the settings point by then, with the key and model of then', async () => {
    const calls: Array<{ url: string; init: RequestInit }> = [];
    let connection = connectionTo('https://old.example', { apiKey: 'old-key', model: 'old-model' });
    const provider = createClaudeProvider(async () => connection, {
      fetch: async (input, init) => {
        calls.push({ url: input instanceof Request ? input.url : String(input), init: init ?? {} });
        throw new TypeError('no network here');
      },
      sleep: async () => undefined,
    });
    const signal = new AbortController().signal;
    await provider.prepare?.(thirdContact, signal);
    expect(calls).toEqual([]);
    connection = connectionTo('https://new.example', { apiKey: 'new-key', model: 'new-model' });
    await Array.fromAsync(provider.draft(thirdContact, signal)).catch(() => undefined);
    const [call] = calls;
    expect(call?.url).toBe('https://new.example/v1/messages');
    expect(new Headers(call?.init.headers).get('authorization')).toBe('Bearer new-key');
    expect(JSON.parse(call?.init.body as string)).toMatchObject({ model: 'new-model' });
  });
});

describe('the key', () => {
  it('is in no failure, event or log, whatever the endpoint answers', async () => {
    const written: unknown[] = [];
    for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const) {
      vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void written.push(words));
    }
    const endless = ['flood', 'endless-text', 'one-byte-a-time-for-ever', 'no-headers', 'long-pause-with-pings'];
    const results = [];
    for (const scenario of scenarioNames.filter((name) => !endless.includes(name))) {
      results.push(await runDraft(connectionTo(api.scenario(scenario)), { idleMs: 500 }));
    }
    const seen = inspect([results, written], {
      depth: 12,
      maxArrayLength: null,
      maxStringLength: null,
      showHidden: true,
    });
    expect(results.filter(({ failure }) => failure).length).toBeGreaterThan(30);
    expect(seen).not.toContain('canary-8c1f2e77');
    expect(written).toEqual([]);
  });

  it('is in no body and no address', async () => {
    await runDraft(connectionTo(api.scenario('helpful')));
    expect(api.requests.filter(({ body, path }) => `${body}${path}`.includes('canary-8c1f2e77'))).toEqual([]);
  });
});

describe('stopping', () => {
  it('throws the signal’s own reason and ends the call', async () => {
    const controller = new AbortController();
    const reason = new Error('left the ticket');
    const result = await runDraft(connectionTo(api.scenario('paced-0-50')), {
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type === 'text') controller.abort(reason);
      },
    });
    expect(result.thrown).toBe(reason);
    expect(result.text).not.toBe('');
    expect(result.events.some(({ type }) => type === 'done')).toBe(false);
  });

  it('stops while it waits for another try', async () => {
    const controller = new AbortController();
    const result = await runDraft(connectionTo(api.scenario('429-always')), {
      signal: controller.signal,
      sleep: undefined,
      onEvent: (event) => {
        if (event.type === 'waiting') queueMicrotask(() => controller.abort(new Error('stop')));
      },
    });
    expect(result.thrown).toEqual(new Error('stop'));
    expect(result.events.filter(({ type }) => type === 'waiting')).toHaveLength(1);
  });

  it('does not call at all when it was stopped before', async () => {
    const before = api.requests.length;
    const result = await runDraft(connectionTo(api.scenario('helpful')), {
      signal: AbortSignal.abort(new Error('gone')),
    });
    expect(result.thrown).toEqual(new Error('gone'));
    expect(api.requests.length).toBe(before);
  });

  it('ends the call when nobody listens any more', async () => {
    let aborted: AbortSignal | undefined;
    const spying: typeof fetch = (input, init) => {
      aborted = init?.signal ?? undefined;
      return fetch(input, init);
    };
    const provider = createClaudeProvider(async () => connectionTo(api.scenario('paced-0-50')), { fetch: spying });
    for await (const event of provider.draft(thirdContact, new AbortController().signal)) {
      if (event.type === 'text') break;
    }
    expect(aborted?.aborted).toBe(true);
  });
});

describe('before a call', () => {
  it.each([
    ['a key', connectionTo('https://api.anthropic.com'), 'ready'],
    ['no key', connectionTo('https://api.anthropic.com', { apiKey: undefined }), 'needs-key'],
    ['no key on this machine', connectionTo('http://127.0.0.1:11434', { apiKey: undefined }), 'ready'],
  ])('with %s it is %s', async (_, connection, availability) => {
    const provider = createClaudeProvider(async () => connection);
    expect(await provider.availability(new AbortController().signal)).toBe(availability);
  });

  it('says that a permission is missing', async () => {
    const provider = createClaudeProvider(async () => connectionTo('https://gateway.example'), {
      hasHostPermission: async (origin) => origin !== 'https://gateway.example',
    });
    expect(await provider.availability(new AbortController().signal)).toBe('needs-permission');
  });

  it('fails with no-key rather than call Anthropic without one', async () => {
    const result = await runDraft(connectionTo('https://api.anthropic.com', { apiKey: '' }), {
      fetch: () => Promise.reject(new Error('must not be called')),
    });
    expect(result.failure?.kind).toBe('no-key');
  });

  it('fails with no-customer-message where there is nothing to answer', async () => {
    const silent = { ...thirdContact, conversation: { ...thirdContact.conversation, messages: [] } };
    const before = api.requests.length;
    const result = await runDraft(connectionTo(api.scenario('helpful')), {}, silent);
    expect(result.failure?.kind).toBe('no-customer-message');
    expect(api.requests.length).toBe(before);
  });
});
