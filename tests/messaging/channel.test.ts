import { describe, expect, it } from 'vitest';
import { openPageChannel, openPanelChannel } from '@/utils/messaging/channel';
import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';
import { messagePortWire, runtimePortWire, type Wire } from '@/utils/messaging/wire';
import { arrived } from './arrived';
import { fakePorts } from './fake-ports';

const kinds: [name: string, make: () => [Wire, Wire]][] = [
  [
    'a message channel',
    () => {
      const { port1, port2 } = new MessageChannel();
      return [messagePortWire(port1), messagePortWire(port2)];
    },
  ],
  ['runtime ports', () => fakePorts().map(runtimePortWire) as [Wire, Wire]],
];

describe.each(kinds)('a channel over %s', (_, make) => {
  function open() {
    const ending = new AbortController();
    const [pageWire, panelWire] = make();
    const page = openPageChannel(pageWire, ending.signal);
    const panel = openPanelChannel(panelWire, new AbortController().signal);
    const heardByPage: PanelFrame[] = [];
    const heardByPanel: PageFrame[] = [];
    const listen = () => {
      page.listen((frame) => heardByPage.push(frame));
      panel.listen((frame) => heardByPanel.push(frame));
    };
    return { ending, pageWire, page, panel, heardByPage, heardByPanel, listen };
  }

  it('carries frames both ways', async () => {
    const { page, panel, heardByPage, heardByPanel, listen } = open();
    listen();
    page.post({ type: 'no-ticket' });
    panel.post({ type: 'read-again' });
    await arrived();
    expect(heardByPanel).toEqual([{ type: 'no-ticket' }]);
    expect(heardByPage).toEqual([{ type: 'read-again' }]);
    page.close();
  });

  it('delivers what was posted before anybody listened, in order', async () => {
    const { page, heardByPanel, listen } = open();
    page.post({ type: 'reading', ticketId: '1' });
    page.post({ type: 'no-ticket' });
    await arrived();
    listen();
    await arrived();
    expect(heardByPanel.map(({ type }) => type)).toEqual(['reading', 'no-ticket']);
    page.close();
  });

  it('drops and counts what is no frame, and goes on', async () => {
    const { pageWire, page, panel, heardByPanel, listen } = open();
    listen();
    for (const junk of [null, 'no-ticket', { type: 'unknown' }, { type: 'reading' }, [], 42]) pageWire.send(junk);
    page.post({ type: 'no-ticket' });
    await arrived();
    expect(heardByPanel).toEqual([{ type: 'no-ticket' }]);
    expect(panel.dropped).toBe(6);
    page.close();
  });

  it('hears no frame that only the other side may post', async () => {
    const { pageWire, panel, heardByPanel, listen } = open();
    listen();
    pageWire.send({ type: 'read-again' });
    await arrived();
    expect(heardByPanel).toEqual([]);
    expect(panel.dropped).toBe(1);
    panel.close();
  });

  it('ends with its signal, and posting to it then does nothing', async () => {
    const { ending, page, heardByPanel, listen } = open();
    listen();
    ending.abort();
    page.post({ type: 'no-ticket' });
    await arrived();
    expect(page.signal.aborted).toBe(true);
    expect(heardByPanel).toEqual([]);
  });

  it('learns that the other end was closed', async () => {
    const { page, panel, listen } = open();
    listen();
    page.close();
    await expect.poll(() => panel.signal.aborted).toBe(true);
  });

  it('does not throw for what cannot be sent', () => {
    const { page } = open();
    page.post({ type: 'reading', ticketId: (() => '1') as unknown as string });
    expect(page.signal.aborted).toBe(true);
  });
});
