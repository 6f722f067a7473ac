import '../support/fake-extension';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerOneShot, type OneShotHandlers, type RawSender, senderOf, sendOneShot } from '@/utils/messaging/one-shot';
import { type OneShotName, oneShots } from '@/utils/messaging/one-shots';
import { fakeBrowser } from '../support/fake-extension';
import { ticket } from './conversations';

const home = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7, incognito: false };

const senders: Record<string, RawSender> = {
  'our frame in a page': { id: 'ours', origin: home.origin, url: `${home.origin}/panel.html`, tab, frameId: 3 },
  'our options page': { id: 'ours', origin: home.origin, url: `${home.origin}/options.html`, tab, frameId: 0 },
  'our side panel': { id: 'ours', origin: home.origin, url: `${home.origin}/panel.html` },
  'our page, told by its address': { id: 'ours', url: 'chrome-extension://ours/panel.html' },
  'our content script': {
    id: 'ours',
    origin: 'https://acme.zendesk.com',
    url: 'https://acme.zendesk.com/agent',
    tab,
    frameId: 0,
  },
  'our content script below the top frame': { id: 'ours', origin: 'https://acme.zendesk.com', tab, frameId: 2 },
  'a web page without a tab': { id: 'ours', origin: 'https://acme.zendesk.com', frameId: 0 },
  'a frame without an origin': { id: 'ours', origin: 'null', url: `${home.origin}/panel.html`, tab, frameId: 0 },
  'another extension': { id: 'theirs', origin: 'chrome-extension://theirs', tab, frameId: 0 },
  'another extension with our address': { id: 'theirs', origin: home.origin, url: `${home.origin}/panel.html` },
  'a look-alike of our origin': { id: 'ours', origin: `${home.origin}.evil.example`, tab, frameId: 0 },
  nobody: {},
};

const ranks: Record<string, 'page' | 'panel' | undefined> = {
  'our frame in a page': 'panel',
  'our options page': 'panel',
  'our side panel': 'panel',
  'our page, told by its address': 'panel',
  'our content script': 'page',
};

const goodRequests: { [N in OneShotName]: unknown } = {
  'register-panel': { nonce: '0123456789abcdef0123456789abcdef' },
  'register-practice': { nonce: '0123456789abcdef0123456789abcdef' },
  'claim-panel': { nonce: '0123456789abcdef0123456789abcdef' },
  assess: { conversation: ticket() },
  'frame-blocked': { blocked: true },
  'frame-removed': {},
  'recall-place': { helpdesk: 'desk' },
  'keep-place': { helpdesk: 'desk', place: { open: true, width: 380 } },
  'open-side-panel': {},
  'open-options': {},
  'has-host-permission': { origin: 'https://api.example.com/*' },
  'list-look': { helpdesk: 'desk', tickets: [{ ticketId: '1' }] },
  'list-take': {},
  'list-claim': { helpdesk: 'desk', ticketId: '1', updatedAt: '2026-11-01T10:00:00Z' },
  'list-read': { conversation: ticket(), updatedAt: '2026-11-01T10:00:00Z' },
  'list-hold': { waitMs: 1000 },
  'list-shows': { helpdesk: 'desk', open: true, tickets: [{ ticketId: '1', path: '/t/1', subject: 'Refund' }] },
  'recall-list': { tab: 7 },
  'may-send-numbers': { origin: 'https://collector.example.com' },
};

let calls: string[] = [];
beforeEach(() => {
  calls = [];
  fakeBrowser.reset();
});

const done = (name: string) => () => {
  calls.push(name);
  return { ok: true };
};
const handlers: OneShotHandlers = {
  'register-panel': done('register-panel'),
  'register-practice': done('register-practice'),
  'claim-panel': () => (calls.push('claim-panel'), { mine: true, privateWindow: false }),
  assess: () => (calls.push('assess'), { level: 'calm', supported: true, sentence: 'Calm.' }),
  'frame-blocked': done('frame-blocked'),
  'frame-removed': done('frame-removed'),
  'recall-place': () => (calls.push('recall-place'), { open: true, width: 380 }),
  'keep-place': done('keep-place'),
  'open-side-panel': done('open-side-panel'),
  'open-options': done('open-options'),
  'has-host-permission': () => (calls.push('has-host-permission'), { granted: true }),
  'list-look': () => (calls.push('list-look'), { on: false, known: [] }),
  'list-take': () => (calls.push('list-take'), { waitMs: 0 }),
  'list-claim': () => (calls.push('list-claim'), { go: true }),
  'list-read': done('list-read'),
  'list-hold': done('list-hold'),
  'list-shows': done('list-shows'),
  'recall-list': () => (calls.push('recall-list'), { open: false, on: false, tickets: [] }),
  'may-send-numbers': () => (calls.push('may-send-numbers'), { granted: true }),
};
const ask = (message: unknown, sender: RawSender) => answerOneShot(message, sender, handlers, home);

const names = Object.keys(oneShots) as OneShotName[];

describe('who may ask what', () => {
  it.each(Object.entries(senders))('%s has the rank that the browser vouches for', (name, sender) => {
    expect(senderOf(sender, home)?.rank).toBe(ranks[name]);
  });

  const cells = names.flatMap((name) => Object.keys(senders).map((sender) => [name, sender] as const));
  it.each(cells)('%s from %s', async (name, sender) => {
    const rank = ranks[sender];
    const allowed = rank !== undefined && (oneShots[name].from as readonly string[]).includes(rank);
    const answer = await ask({ tandem: name, request: goodRequests[name] }, senders[sender] ?? {});
    expect(answer).toMatchObject(allowed ? { ok: true } : { ok: false, refusal: 'forbidden' });
    expect(calls).toEqual(allowed ? [name] : []);
  });

  it('lets nobody ask everything', () => {
    expect(names.filter((name) => oneShots[name].from.length > 1)).toEqual([]);
  });
});

describe('what is asked', () => {
  const page = senders['our content script'] ?? {};

  it.each([
    ['no message', undefined],
    ['null', null],
    ['a text', 'assess'],
    ['another extension’s message', { type: 'assess' }],
    ['an unknown name', { tandem: 'delete-all', request: {} }],
    ['a name from the prototype', { tandem: 'constructor', request: {} }],
    ['a name inherited', Object.create({ tandem: 'frame-blocked' })],
    ['a request that is missing', { tandem: 'register-panel' }],
    ['a nonce of another length', { tandem: 'register-panel', request: { nonce: 'abc' } }],
    ['a helpdesk that is a path', { tandem: 'recall-place', request: { helpdesk: '../key' } }],
  ])('is a bad request where it is %s', async (_, message) => {
    expect(await ask(message, page)).toEqual({ ok: false, refusal: 'bad-request' });
    expect(calls).toEqual([]);
  });

  it('never throws and does nothing for random JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.values(senders)), async (message, sender) => {
        expect((await ask(message, sender)).ok).toBe(false);
        expect(calls).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never throws for a good message with anything in the place of any part', async () => {
    const mutated = fc.record({
      tandem: fc.oneof(fc.constantFrom(...names), fc.anything()),
      request: fc.oneof(
        fc.anything(),
        fc.constantFrom(...Object.values(goodRequests)).chain((request) =>
          fc
            .record({
              key: fc.constantFrom('nonce', 'conversation', 'helpdesk', 'place', '__proto__'),
              value: fc.anything(),
            })
            .map(({ key, value }) => ({ ...(request as object), [key]: value })),
        ),
      ),
    });
    await fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom(...Object.values(senders)), async (message, sender) => {
        calls = [];
        const answer = await ask(message, sender);
        expect([undefined, 'forbidden', 'bad-request']).toContain(answer.ok ? undefined : answer.refusal);
        expect(calls.length).toBe(answer.ok ? 1 : 0);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is answered with "failed" where the handler throws, and says nothing of why', async () => {
    const broken = { ...handlers, 'open-options': () => Promise.reject(new Error('secret')) };
    const answer = await answerOneShot(
      { tandem: 'open-options', request: {} },
      senders['our side panel'] ?? {},
      broken,
      home,
    );
    expect(answer).toEqual({ ok: false, refusal: 'failed' });
  });

  it('is answered with "failed" where the handler gives something else than it should', async () => {
    const broken = { ...handlers, 'open-options': () => ({ ok: 'yes' }) as never };
    const answer = await answerOneShot(
      { tandem: 'open-options', request: {} },
      senders['our side panel'] ?? {},
      broken,
      home,
    );
    expect(answer).toEqual({ ok: false, refusal: 'failed' });
  });
});

describe('asking', () => {
  const answering = (answer: unknown) =>
    fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
      setTimeout(() => respond(answer));
      return true;
    });

  it('gives the value of a good answer', async () => {
    answering({ ok: true, value: { open: false, width: 400 } });
    expect(await sendOneShot('recall-place', { helpdesk: 'desk' })).toEqual({
      ok: true,
      value: { open: false, width: 400 },
    });
  });

  it.each([
    ['a refusal', { ok: false, refusal: 'forbidden' }, 'forbidden'],
    ['a refusal that is not known', { ok: false, refusal: 'because' }, 'failed'],
    ['an answer of another shape', { ok: true, value: { open: 'wide' } }, 'failed'],
    ['no answer', undefined, 'unreachable'],
  ])('passes on %s as a refusal', async (_, answer, refusal) => {
    answering(answer);
    expect(await sendOneShot('recall-place', { helpdesk: 'desk' })).toEqual({ ok: false, refusal });
  });

  it('is a refusal where there is no background', async () => {
    expect(await sendOneShot('recall-place', { helpdesk: 'desk' })).toEqual({ ok: false, refusal: 'unreachable' });
  });
});
