import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCapabilities } from '@/utils/drafting';
import { isLoopback, knownModels, listModels, normaliseBaseUrl, testConnection } from '@/utils/providers';
import { usageOf } from '@/utils/providers/claude/prices';
import type { MessagesApi } from '@/stand-ins/messages-api/server';
import { startMessagesApi } from '@/stand-ins/messages-api/server';
import { canaryKey } from '../support/claude-drafts';

describe('normaliseBaseUrl', () => {
  it.each([
    ['https://api.anthropic.com', 'https://api.anthropic.com'],
    ['https://api.anthropic.com/', 'https://api.anthropic.com'],
    ['https://api.anthropic.com/v1', 'https://api.anthropic.com'],
    ['https://api.anthropic.com/v1/messages/', 'https://api.anthropic.com'],
    ['  api.anthropic.com ', 'https://api.anthropic.com'],
    ['https://gw.example:8443/team/anthropic/v1/', 'https://gw.example:8443/team/anthropic'],
    ['http://localhost:11434/v1', 'http://localhost:11434'],
    ['http://127.0.0.1:4000//', 'http://127.0.0.1:4000'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['HTTPS://API.Anthropic.com', 'https://api.anthropic.com'],
  ])('reads %j as %s', (pasted, baseUrl) => {
    expect(normaliseBaseUrl(pasted)).toEqual({ ok: true, baseUrl });
  });

  it.each([
    ['', 'not-a-url'],
    ['   ', 'not-a-url'],
    ['ftp://x.example', 'not-a-url'],
    ['javascript:alert(1)', 'not-a-url'],
    ['http://gateway.example', 'needs-https'],
    ['http://127.0.0.1.evil.example', 'needs-https'],
    ['http://localhost.evil.example', 'needs-https'],
    ['https://user:pass@gw.example', 'has-user'],
    ['https://api.anthropic.com@evil.example', 'has-user'],
    ['https://gw.example/?key=1', 'has-query'],
    ['https://gw.example/#x', 'has-query'],
  ])('refuses %j as %s', (pasted, fault) => {
    expect(normaliseBaseUrl(pasted)).toEqual({ ok: false, fault });
  });

  it('changes nothing the second time', () => {
    const once = normaliseBaseUrl('https://gw.example/a/v1');
    expect(normaliseBaseUrl(once.ok ? once.baseUrl : '')).toEqual(once);
  });

  it.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'app.localhost'])('knows %s for this machine', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
});

describe('usageOf', () => {
  const tokens = { input: 1_000, cacheRead: 0, cacheWrite: 0, output: 100 };

  it.each([
    ['claude-haiku-5-5', tokens, 0.00015],
    ['claude-haiku-5-5-20261007', tokens, 0.00015],
    ['claude-sonnet-5-5', tokens, 0.003],
    ['claude-haiku-5-5', { ...tokens, cacheRead: 10_000, cacheWrite: 1_000 }, 0.000375],
    // Over 100,000 prompt tokens every token costs five times as much.
    ['claude-haiku-5-5', { ...tokens, input: 200_000 }, 0.10025],
  ])('prices %s with %j at %d dollars', (model, counted, dollars) => {
    expect(usageOf(model, counted).costUsd).toBeCloseTo(dollars, 8);
  });

  it.each(['llama3.3', 'claude-nonesuch', 'claude-haiku-5-50', 'gateway/claude-haiku-5-5'])(
    'has no price for %s',
    (model) => {
      expect(usageOf(model, tokens)).toEqual({ input: 1_000, cached: 0, output: 100 });
    },
  );
});

describe('testing a connection', () => {
  let api: MessagesApi;
  beforeAll(async () => {
    api = await startMessagesApi();
  });
  afterAll(() => api.close());
  const { signal } = new AbortController();
  const endpoint = (scenario: string) => ({
    baseUrl: api.scenario(scenario),
    apiKey: canaryKey,
    keyHeader: 'bearer' as const,
    model: 'claude-haiku-5-5',
  });

  it('finds what the endpoint can do and which models it lists', async () => {
    const test = await testConnection(endpoint('helpful'), signal);
    expect(test).toMatchObject({ ok: true, capabilities: allCapabilities });
    expect(test.ok && test.models.map(({ id }) => id)).toEqual(['claude-haiku-5-5', 'claude-sonnet-5-5']);
  });

  it('finds what a plain engine lacks, each thing on its own', async () => {
    const test = await testConnection(endpoint('plain-engine'), signal);
    expect(test).toMatchObject({
      ok: true,
      capabilities: { citations: false, toolResult: true, cache: true, effort: false, thinking: false },
    });
    expect(test.ok && test.models).toEqual(knownModels);
  });

  it.each([
    ['401', 'key-invalid'],
    ['401-cors', 'org-cors-blocked'],
    ['404-path', 'not-anthropic'],
    ['404-model', 'model-unknown'],
    ['html-200', 'not-anthropic'],
    ['429', 'rate-limited'],
    ['529', 'overloaded'],
  ])('%s fails with %s and is not tried again', async (scenario, kind) => {
    const before = api.requests.length;
    const test = await testConnection(endpoint(scenario), signal);
    expect(test.ok || test.failure.kind).toBe(kind);
    expect(api.requests.length).toBe(before + 1);
  });

  it('sends nothing of any ticket', () => {
    expect(api.requests.map(({ body }) => body).join('')).not.toMatch(/customer|conversation|refund/iu);
  });

  it('stops with the signal’s reason', async () => {
    const reason = new Error('closed');
    await expect(testConnection(endpoint('helpful'), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it.each(['401', 'html-200', '404-path'])('offers the models that we know where %s lists none', async (scenario) => {
    expect(await listModels(endpoint(scenario), signal)).toEqual(knownModels);
  });
});

describe('the SDK', () => {
  it('weighs at most 45 KB gzip and brings no eval', async () => {
    const root = resolve(import.meta.dirname, '../..');
    const { outputFiles } = await build({
      entryPoints: [resolve(root, 'utils/providers/claude/sdk.ts')],
      alias: { '@': root },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'error',
    });
    const [bundle] = outputFiles;
    expect(gzipSync(bundle?.contents ?? '').byteLength).toBeLessThanOrEqual(45 * 1024);
    expect(bundle?.text).not.toMatch(/\beval\(|new Function\(/u);
  });
});
