import { describe, expect, it } from 'vitest';
import { openPageChannel, openPanelChannel, type PanelChannel } from '@/utils/messaging/channel';
import { type PageFrame, type PanelFrame, protocolVersion } from '@/utils/messaging/frames';
import { createPageLink } from '@/utils/messaging/page-link';
import { messagePortWire } from '@/utils/messaging/wire';
import { arrived } from './arrived';

const never = new AbortController().signal;

function start() {
  const asked: PanelFrame[] = [];
  const link = createPageLink({ type: 'hello', helpdesk: 'desk', account: 'acme.example.com' }, (frame) =>
    asked.push(frame),
  );
  /** A panel that connects, and says hello in a version unless told not to. */
  async function connect(version: number | 'silent' = protocolVersion) {
    const { port1, port2 } = new MessageChannel();
    const heard: PageFrame[] = [];
    const panel: PanelChannel = openPanelChannel(messagePortWire(port2), never);
    panel.listen((frame) => heard.push(frame));
    void link.attach(openPageChannel(messagePortWire(port1), never));
    if (version !== 'silent') panel.post({ type: 'hello', version });
    await arrived();
    return { heard, panel };
  }
  return { link, asked, connect };
}

describe('the page’s end of the talk', () => {
  it('greets a panel and tells it the last word on each subject', async () => {
    const { link, connect } = start();
    link.tell({ type: 'reading', ticketId: '1' });
    link.tell({ type: 'theme', theme: 'dark' });
    link.tell({ type: 'no-ticket' });
    const { heard } = await connect();
    expect(heard).toEqual([
      { type: 'hello', version: protocolVersion, helpdesk: 'desk', account: 'acme.example.com' },
      { type: 'no-ticket' },
      { type: 'theme', theme: 'dark' },
    ]);
  });

  it('neither tells nor hears a panel that has not said hello', async () => {
    const { link, connect, asked } = start();
    link.tell({ type: 'no-ticket' });
    const { heard, panel } = await connect('silent');
    link.tell({ type: 'theme', theme: 'light' });
    panel.post({ type: 'read-again' });
    await arrived();
    expect(heard).toEqual([]);
    expect(asked).toEqual([]);
    expect(link.connected).toBe(false);
  });

  it('sends a panel of another version away', async () => {
    const { link, connect } = start();
    link.tell({ type: 'no-ticket' });
    const { heard, panel } = await connect(protocolVersion + 1);
    expect(heard).toEqual([{ type: 'gone' }]);
    await expect.poll(() => panel.signal.aborted).toBe(true);
    expect(link.connected).toBe(false);
  });

  it('has one panel: a newer one takes over and is told everything', async () => {
    const { link, connect, asked } = start();
    link.tell({ type: 'no-ticket' });
    const first = await connect();
    const second = await connect();
    await expect.poll(() => first.panel.signal.aborted).toBe(true);
    link.tell({ type: 'reading', ticketId: '2' });
    second.panel.post({ type: 'read-again' });
    await arrived();
    expect(first.heard.some(({ type }) => type === 'reading')).toBe(false);
    expect(second.heard.map(({ type }) => type)).toEqual(['hello', 'no-ticket', 'reading']);
    expect(asked).toEqual([{ type: 'read-again' }]);
  });

  it('keeps a shortcut for a panel that is still opening, once', async () => {
    const { link, connect } = start();
    link.command('draft');
    const first = await connect();
    expect(first.heard.at(-1)).toEqual({ type: 'command', command: 'draft' });
    const second = await connect();
    expect(second.heard.some(({ type }) => type === 'command')).toBe(false);
  });

  it('gives an answer to the panel that is there, and to none that comes later', async () => {
    const { link, connect } = start();
    link.answer({ type: 'macros', macros: [] });
    const { heard } = await connect();
    link.answer({ type: 'macros', macros: [{ id: '1', title: 'a', text: 'b' }] });
    await arrived();
    expect(heard.filter(({ type }) => type === 'macros')).toHaveLength(1);
  });
});
