import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askNearby, type AnswerPart, longestPiece } from '@/utils/providers/claude/ask-nearby';
import type { MessagesApi } from '@/stand-ins/messages-api/server';
import { startMessagesApi } from '@/stand-ins/messages-api/server';

let api: MessagesApi;
beforeAll(async () => {
  api = await startMessagesApi();
});
afterAll(() => api.close());

const listening = () => new AbortController().signal;
const request = (url: string) => ({ url, headers: new Headers({ 'x-api-key': 'k', 'x-own': 'yes' }), body: '{"a":1}' });
const at = (scenario: string) => request(`${api.scenario(scenario)}/v1/messages`);

async function all(parts: AsyncIterable<AnswerPart>) {
  const seen: AnswerPart[] = [];
  for await (const part of parts) seen.push(part);
  const [head] = seen.filter((part) => part.type === 'head');
  const bytes = seen.flatMap((part) => (part.type === 'bytes' ? [part.bytes] : []));
  return { head, bytes, text: await new Blob(bytes).text() };
}

/** An answer of so many bytes, and whether it was read to its end or left. */
function flood(size: number) {
  const seen = { left: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (size <= 0) controller.close();
      else controller.enqueue(new Uint8Array(Math.min(size, 1024 * 1024)));
      size -= 1024 * 1024;
    },
    cancel: () => void (seen.left = true),
  });
  return { seen, fetch: async () => new Response(body) };
}

const local = request('http://127.0.0.1:11434/v1/messages');

describe('an engine nearby', () => {
  it('gets headers and body as they are, and no cookie', async () => {
    const { head, text } = await all(askNearby(at('byte-by-byte'), listening()));
    expect(head).toMatchObject({ status: 200 });
    expect(text).toContain('message_stop');
    const { headers, body } = api.requests.at(-1) ?? { headers: {}, body: '' };
    expect(headers).toMatchObject({ 'x-api-key': 'k', 'x-own': 'yes' });
    expect(headers).not.toHaveProperty('cookie');
    expect(body).toBe('{"a":1}');
  });

  it('is not followed where it redirects to, nor does anybody learn where that is', async () => {
    const { head, bytes } = await all(askNearby(at('redirect'), listening()));
    expect(head).toMatchObject({ status: 302 });
    expect(head?.type === 'head' && [...head.headers]).toEqual([]);
    expect(bytes).toEqual([]);
    expect(api.canaryHits()).toBe(0);
  });

  it('passes an error on with its status and its words', async () => {
    const { head, text } = await all(askNearby(at('401'), listening()));
    expect(head).toMatchObject({ status: 401 });
    expect(text).toContain('authentication_error');
  });

  it('is left when the panel is gone', async () => {
    const gone = new AbortController();
    const parts = askNearby(at('paced-0-1000'), gone.signal);
    expect((await parts.next()).value).toMatchObject({ type: 'head', status: 200 });
    gone.abort();
    await expect(all(parts)).rejects.toThrow(/abort/i);
  });

  it('comes in pieces that a frame takes, and no further than any draft goes', async () => {
    const small = await all(askNearby(local, listening(), flood(700_000).fetch));
    expect(small.bytes.map(({ byteLength }) => byteLength)).toEqual([
      longestPiece,
      longestPiece,
      700_000 - 2 * longestPiece,
    ]);
    const big = flood(64 * 1024 * 1024);
    await expect(all(askNearby(local, listening(), big.fetch))).rejects.toThrow('too much');
    expect(big.seen.left).toBe(true);
  });
});

describe('what is not asked for at all', () => {
  it.each([
    'https://api.anthropic.com/v1/messages',
    'http://192.168.1.20:11434/v1/messages',
    'http://127.0.0.1:11434/api/delete',
    'http://user:secret@127.0.0.1:11434/v1/messages',
    'http://127.0.0.1:11434/v1/messages?to=elsewhere',
    'file:///v1/messages',
    'not an address',
  ])('%s', async (url) => {
    let asked = 0;
    const counted: typeof fetch = async () => {
      asked += 1;
      return new Response('');
    };
    await expect(all(askNearby(request(url), listening(), counted))).rejects.toThrow('not an engine nearby');
    expect(asked).toBe(0);
  });
});
