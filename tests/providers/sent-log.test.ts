import { describe, expect, it } from 'vitest';
import { ticketKey } from '@/utils/conversation';
import { createClaudeProvider } from '@/utils/providers';
import { maskedProvider, type MaskingOptions } from '@/utils/providers/masked';
import { createSentLog } from '@/utils/providers/sent-log';
import { canaryKey, connectionTo } from '../support/claude-drafts';
import { requestOf } from '../support/draft-requests';

const request = requestOf({
  customer: 'Mia Berg',
  messages: ['I am Mia Berg, mia.berg@example.com, order HS-204417. Where is it?'],
});
const key = ticketKey(request.conversation);

describe('what was sent', () => {
  it('is the body byte for byte, with what its tokens stand for', async () => {
    const { log, onTheWire } = await sent();
    const noted = log.of(key);
    expect(noted?.body).toBe(onTheWire()[0]?.body);
    expect(noted?.bytes).toBe(new TextEncoder().encode(noted?.body ?? '').length);
    expect(noted?.details.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Mia Berg', 'mia.berg@example.com']),
    );
    for (const { token, value } of noted?.details ?? []) {
      expect(noted?.body).toContain(token);
      expect(noted?.body).not.toContain(value);
    }
  });

  it('never holds the key, and names its header', async () => {
    const { log, onTheWire } = await sent();
    expect(JSON.stringify(onTheWire())).toContain(canaryKey);
    expect(JSON.stringify(log.of(key))).not.toContain(canaryKey);
    expect(log.of(key)?.headers).toContainEqual(['authorization', '']);
  });

  it('tells who listens, and knows nothing of other tickets', async () => {
    let told = 0;
    const { log } = await sent({}, () => (told += 1));
    expect(told).toBeGreaterThan(0);
    expect(log.of('zendesk:other:1')).toBeUndefined();
  });

  it('follows what is to be hidden: a class switched off, the team’s own numbers', async () => {
    const context = async () => ({ types: { EMAIL: false }, shapes: [{ type: 'ORDER' as const, shape: 'HS-######' }] });
    const { log } = await sent({ context });
    expect(log.of(key)?.body).toContain('@example.com');
    expect(log.of(key)?.body).not.toContain('HS-204417');
    expect(log.of(key)?.body).toContain('[ORDER_1]');
  });
});

async function sent(masking: MaskingOptions = {}, listener?: () => void) {
  const log = createSentLog();
  if (listener) log.subscribe(listener);
  const wire: { body: unknown; headers: [string, string][] }[] = [];
  const fetchImpl: typeof fetch = async (_, init) => {
    wire.push({ body: init?.body, headers: [...new Headers(init?.headers)] });
    throw new TypeError('no network here');
  };
  const claude = createClaudeProvider(async () => connectionTo('https://api.example.test'), {
    fetch: log.noting(fetchImpl),
    sleep: async () => undefined,
  });
  const provider = maskedProvider(claude, { ...masking, onMasked: log.masked });
  const drafting = async () => {
    for await (const event of provider.draft(request, new AbortController().signal)) void event;
  };
  await drafting().catch(() => undefined);
  return { log, onTheWire: () => wire };
}
