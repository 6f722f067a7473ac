import { browser } from '#imports';
import { askNearby } from '@/utils/providers/claude/ask-nearby';
import { senderOf } from '../one-shot';
import { headerList, headersOf, type RelayAnswer, type RelayAsk, relayAskShape, relayPort } from '../relay-frames';
import { misfit } from '../shape';
import { runtimePortWire, type Wire } from '../wire';

/**
 * Carries requests of panels to engines nearby, and the answers back as they come. For pages of our own only; what may be asked is up to
 * `askNearby`. Logs and keeps nothing.
 */
export function serveRelay(ask: typeof askNearby = askNearby): void {
  const home = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== relayPort) return;
    if (port.sender && senderOf(port.sender, home)?.rank === 'panel') carry(runtimePortWire(port), ask);
    else port.disconnect();
  });
}

/** One port, one request. It ends when the panel leaves, however far it has come. */
function carry(wire: Wire, ask: typeof askNearby): void {
  const gone = new AbortController();
  const { signal } = gone;
  const post = (frame: RelayAnswer) => {
    if (signal.aborted) return;
    try {
      wire.send(frame);
    } catch (error) {
      gone.abort(error);
    }
  };
  const passOn = async ({ url, headers, body }: Extract<RelayAsk, { type: 'ask' }>) => {
    for await (const part of ask({ url, headers: headersOf(headers), body }, signal)) {
      post(part.type === 'head' ? { ...part, headers: headerList(part.headers) } : part);
    }
  };
  let asked = false;
  wire.onClosed(() => gone.abort());
  wire.receive((data) => {
    const frame = relayAskShape(data);
    if (frame !== misfit && frame.type === 'alive') return;
    if (frame === misfit || asked) {
      post({ type: 'failed' });
      gone.abort();
      wire.close();
      return;
    }
    asked = true;
    // Why it failed might repeat what was sent.
    passOn(frame).then(
      () => post({ type: 'end' }),
      () => post({ type: 'failed' }),
    );
  });
}
