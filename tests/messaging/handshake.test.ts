import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelChannel } from '@/utils/messaging/channel';
import { openPageChannel } from '@/utils/messaging/channel';
import type { PanelFrame } from '@/utils/messaging/frames';
import { acceptPage, type ConnectedPage, onSidePanel } from '@/utils/messaging/handshake';
import { messagePortWire } from '@/utils/messaging/wire';
import { arrived } from './arrived';
import { fakePorts } from './fake-ports';

const good = '0123456789abcdef0123456789abcdef';
const never = new AbortController().signal;

let claims: string[] = [];
beforeEach(() => {
  claims = [];
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    const { nonce } = (message as { request: { nonce: string } }).request;
    claims.push(nonce);
    setTimeout(() => respond({ ok: true, value: { mine: nonce.startsWith('0'), privateWindow: true } }));
    return true;
  });
});

/** A frame's window with a parent of its own. */
function frame() {
  const parent = new EventTarget() as Window;
  const scope = Object.assign(new EventTarget(), { parent }) as unknown as Window;
  const channels: PanelChannel[] = [];
  const pages: ConnectedPage[] = [];
  acceptPage((channel, page) => (channels.push(channel), pages.push(page)), never, scope);
  const offer = (data: unknown, source: unknown = parent, ports = [new MessageChannel()]) => {
    const event = Object.assign(new Event('message'), { data, source, ports: ports.map(({ port2 }) => port2) });
    scope.dispatchEvent(event);
    return ports[0]?.port1;
  };
  return { scope, channels, pages, offer };
}

describe('the panel in a frame', () => {
  it('takes the channel that its page registered, and says hello on it', async () => {
    const { channels, pages, offer } = frame();
    const port = offer({ nonce: good });
    const heard: PanelFrame[] = [];
    if (port) openPageChannel(messagePortWire(port), never).listen((message) => heard.push(message));
    await arrived();
    expect(channels).toHaveLength(1);
    expect(pages).toEqual([{ privateWindow: true }]);
    expect(heard).toEqual([{ type: 'hello', version: 1 }]);
    channels[0]?.close();
  });

  it.each([
    ['another window than its parent', { nonce: good }, {}],
    ['nobody', { nonce: good }, null],
  ])('does not even ask about an offer from %s', async (_, data, source) => {
    const { channels, offer } = frame();
    offer(data, source);
    await arrived();
    expect(channels).toEqual([]);
    expect(claims).toEqual([]);
  });

  it.each([
    ['a text', good],
    ['nothing', undefined],
    ['null', null],
    ['a nonce that is none', { nonce: 'abc' }],
    ['a nonce that is no text', { nonce: 42 }],
    ['more than a nonce', { nonce: good, port: 1 }],
    ['a list', [good]],
  ])('does not even ask about %s', async (_, data) => {
    const { channels, offer } = frame();
    offer(data);
    await arrived();
    expect(channels).toEqual([]);
    expect(claims).toEqual([]);
  });

  it.each([0, 2])('does not even ask about an offer with %d ports', async (count) => {
    const { channels, offer, scope } = frame();
    offer(
      { nonce: good },
      scope.parent,
      Array.from({ length: count }, () => new MessageChannel()),
    );
    await arrived();
    expect(channels).toEqual([]);
    expect(claims).toEqual([]);
  });

  it('refuses a nonce that its tab did not register', async () => {
    const { channels, offer } = frame();
    offer({ nonce: good.replace('0', 'f') });
    await arrived();
    expect(claims).toHaveLength(1);
    expect(channels).toEqual([]);
  });

  it('closes the channel before when a newer one comes', async () => {
    const { channels, offer } = frame();
    offer({ nonce: good });
    await arrived();
    offer({ nonce: good });
    await arrived();
    expect(channels.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    channels[1]?.close();
  });
});

describe('the page’s side', () => {
  it.each([
    ['our side panel', { name: 'tandem-side-panel', sender: { id: 'test-extension-id' } }, 1],
    ['another extension', { name: 'tandem-side-panel', sender: { id: 'theirs' } }, 0],
    ['a page of ours in a tab', { name: 'tandem-side-panel', sender: { id: 'test-extension-id', tab: { id: 1 } } }, 0],
    ['a port for something else', { name: 'other', sender: { id: 'test-extension-id' } }, 0],
  ])('takes a port of %s, or not', (_, port, expected) => {
    const listeners: ((port: unknown) => void)[] = [];
    Object.assign(fakeBrowser.runtime.onConnect, { addListener: (listener: never) => listeners.push(listener) });
    let taken = 0;
    onSidePanel(() => (taken += 1), never);
    for (const listener of listeners) listener({ ...fakePorts()[0], ...port });
    expect(taken).toBe(expected);
  });
});
