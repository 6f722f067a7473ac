import { type Browser, browser } from '#imports';
import { openPageChannel, openPanelChannel, type PageChannel, type PanelChannel } from './channel';
import { protocolVersion } from './frames';
import { sendFromPanel, sendOneShot } from './one-shot';
import { messagePortWire, runtimePortWire } from './wire';

/**
 * The page's side offers the panel's frame a channel. To be called on the frame's `load`, once for each load.
 * The port goes to our own origin only, with a nonce that the background keeps for this tab; nothing where it would not.
 * `register` has the background keep it; a page of our own asks in its own way.
 */
export async function offerChannel(
  frame: HTMLIFrameElement,
  signal: AbortSignal,
  register: (nonce: string) => Promise<{ ok: boolean }> = (nonce) => sendOneShot('register-panel', { nonce }),
): Promise<PageChannel | undefined> {
  const nonce = newNonce();
  const registered = await register(nonce);
  if (!registered.ok || signal.aborted || frame.contentWindow === null) return undefined;
  const { port1, port2 } = new MessageChannel();
  // Not the origin of the frame's address, which Chromium makes up anew for each session (`use_dynamic_url`).
  const { origin } = new URL(browser.runtime.getURL('/'));
  frame.contentWindow.postMessage({ nonce }, origin, [port2]);
  return openPageChannel(messagePortWire(port1), signal);
}

/** The page's side hears the browser's own side panel, which stands in for the frame where a page blocks it. */
export function onSidePanel(accept: (channel: PageChannel) => void, signal: AbortSignal): void {
  const listener = (port: Browser.runtime.Port) => {
    // Only pages of the extension can open a port to a tab; one that sits in a tab itself is no side panel.
    if (port.name !== sidePanelPort || port.sender?.id !== browser.runtime.id || port.sender?.tab) return;
    accept(openPageChannel(runtimePortWire(port), signal));
  };
  if (signal.aborted) return;
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onConnect?.removeListener(listener), { once: true });
}

/** What the panel is told about the page that it was connected to. */
export interface ConnectedPage {
  /** Nothing may be kept of what happens here. */
  privateWindow: boolean;
}

/**
 * The panel takes the channel of its page, and each newer one that comes (after a return from the back/forward cache, after
 * an update), closing the one before. Call it while the panel's script is first evaluated: the offer comes on `load`.
 * In the browser's side panel it connects to the tab that the panel was opened for, or else follows the active one.
 */
export function acceptPage(
  accept: (channel: PanelChannel, page: ConnectedPage) => void,
  signal: AbortSignal,
  scope: Window = window,
): void {
  const takeOver = latest(accept);
  if (scope.parent === scope) followTab(takeOver, signal, scope);
  else takeOffers(takeOver, signal, scope);
}

const sidePanelPort = 'tandem-side-panel';

type TakeOver = (open: () => PanelChannel, page: ConnectedPage) => void;

function latest(accept: (channel: PanelChannel, page: ConnectedPage) => void): TakeOver {
  let current: PanelChannel | undefined;
  return (open, page) => {
    current?.close();
    current = open();
    current.post({ type: 'hello', version: protocolVersion });
    accept(current, page);
  };
}

function takeOffers(takeOver: TakeOver, signal: AbortSignal, scope: Window): void {
  scope.addEventListener(
    'message',
    (event) => {
      const port = event.ports[0];
      const nonce = nonceOf(event.data);
      if (event.source !== scope.parent || event.ports.length !== 1 || !port || nonce === undefined) return;
      void sendFromPanel('claim-panel', { nonce }).then((claim) => {
        if (!claim.ok || !claim.value.mine || signal.aborted) return port.close();
        // Where our own page holds the frame somebody practises: what happens there is nobody's record.
        const privateWindow = claim.value.privateWindow || event.origin === scope.location.origin;
        takeOver(() => openPanelChannel(messagePortWire(port), signal), { privateWindow });
      });
    },
    { signal },
  );
}

function followTab(takeOver: TakeOver, signal: AbortSignal, scope: Window): void {
  const opened = Number(new URLSearchParams(scope.location.search).get('tab')) || undefined;
  let followed: number | undefined;
  const connect = async () => {
    const tab =
      opened === undefined
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(opened);
    if (tab?.id === undefined || signal.aborted) return;
    const port = browser.tabs.connect(tab.id, { name: sidePanelPort, frameId: 0 });
    // Reading the error keeps the browser from logging it: a tab without our script is no fault.
    port.onDisconnect.addListener(() => browser.runtime.lastError);
    followed = tab.id;
    takeOver(() => openPanelChannel(runtimePortWire(port), signal), { privateWindow: tab.incognito });
  };
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === followed && change.status === 'complete') void connect();
  };
  const onActivated = () => {
    if (opened === undefined) void connect();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
  });
  void connect();
}

/** 122 random bits, as 32 hexadecimal digits. */
function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

function nonceOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || Object.keys(data).join() !== 'nonce') return undefined;
  const { nonce } = data as { nonce: unknown };
  return typeof nonce === 'string' && /^[0-9a-f]{32}$/.test(nonce) ? nonce : undefined;
}
