import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeTelemetry, collected, deliver, forgetTelemetry, loadTelemetry, type Delivery } from '@/utils/telemetry';

const draft = { name: 'tandem.drafts', value: 1, attributes: { 'tandem.engine': 'claude' } } as const;
let now: Date;
let posts: { url: string; init: RequestInit }[];
let answers: (() => Response)[];
beforeEach(() => {
  fakeBrowser.reset();
  now = new Date('2026-11-20T10:00:00.000Z');
  posts = [];
  answers = [];
});

const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  target: { endpoint: 'https://collector.acme.example/v1/metrics', headers: { authorization: 'Bearer team' } },
  allowed: async () => true,
  fetch: async (url, init) => {
    posts.push({ url: url as string, init: init ?? {} });
    const answer = answers.shift();
    if (!answer) throw new TypeError('NetworkError');
    return answer();
  },
  now: () => now,
  random: () => 0.5,
  version: '1',
  newId: () => 'an-id',
  ...more,
});
const collect = () => changeTelemetry((state) => collected(state, [draft], now));
const ok = () => new Response('{}');

describe('delivery', () => {
  it('sends nothing before the batch is due, and then one body with the team’s headers and no cookies', async () => {
    await collect();
    await deliver(delivery());
    expect(posts).toEqual([]);
    now = new Date('2026-11-20T10:05:00.000Z');
    answers = [ok];
    await deliver(delivery());
    expect(posts).toMatchObject([
      {
        url: 'https://collector.acme.example/v1/metrics',
        init: {
          method: 'POST',
          credentials: 'omit',
          redirect: 'error',
          headers: { authorization: 'Bearer team', 'content-type': 'application/json' },
        },
      },
    ]);
    expect(await loadTelemetry()).toMatchObject({ waiting: [], last: { body: posts[0]?.init.body } });
  });

  it('keeps what could not be sent through a restart, and sends it in order', async () => {
    await collect();
    await deliver(delivery({ atOnce: true }));
    now = new Date('2026-11-20T10:20:00.000Z');
    await collect();
    answers = [ok, ok];
    await deliver(delivery({ atOnce: true }));
    const [failed, first, second] = posts.map(({ init }) => init.body);
    expect(first).toBe(failed);
    expect(second).not.toBe(first);
    expect((await loadTelemetry()).waiting).toEqual([]);
  });

  it('waits as long as the collector asks, also when the agent presses the button', async () => {
    await collect();
    answers = [() => new Response('', { status: 503, headers: { 'retry-after': '600' } }), ok];
    await deliver(delivery({ atOnce: true }));
    now = new Date('2026-11-20T10:09:00.000Z');
    await deliver(delivery({ atOnce: true }));
    expect(posts.length).toBe(1);
    now = new Date('2026-11-20T10:10:00.000Z');
    await deliver(delivery());
    expect(posts.length).toBe(2);
  });

  it('sends nothing that the browser does not allow, loses nothing, and goes on once it does', async () => {
    await collect();
    await deliver(delivery({ atOnce: true, allowed: async () => false }));
    expect(posts).toEqual([]);
    expect(await loadTelemetry()).toMatchObject({ waiting: [{}], trouble: { what: 'no-permission' } });
    answers = [ok];
    await deliver(delivery({ atOnce: true }));
    expect(posts.length).toBe(1);
    expect((await loadTelemetry()).trouble).toBeUndefined();
  });

  it('is done by one page at a time', async () => {
    await collect();
    answers = [ok, ok];
    await Promise.all([deliver(delivery({ atOnce: true })), deliver(delivery({ atOnce: true }))]);
    expect(posts.length).toBe(1);
  });

  it('loses no number of pages that count at the same moment', async () => {
    await Promise.all(Array.from({ length: 20 }, collect));
    const [point] = Object.values((await loadTelemetry()).batch?.points ?? {});
    expect(point).toMatchObject({ count: 20, sum: 20 });
  });

  it.each([['nothing'], ['{"waiting":7}'], [{ waiting: [{ body: 3 }] }]])(
    'begins anew where what is stored is %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ telemetry: stored });
      await collect();
      expect((await loadTelemetry()).batch).toBeDefined();
    },
  );

  it('sends nothing any more once it was forgotten', async () => {
    await collect();
    await deliver(delivery({ atOnce: true }));
    await forgetTelemetry();
    now = new Date('2026-11-20T12:00:00.000Z');
    await deliver(delivery({ atOnce: true }));
    expect(posts.length).toBe(1);
  });
});
