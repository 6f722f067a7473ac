import type { Browser } from '#imports';

/** Something that carries structured data both ways, whatever it is made of. */
export interface Wire {
  /** May throw where the other end is gone or the data cannot be cloned. */
  send(data: unknown): void;
  /** Called once, before anything is delivered; what came earlier is delivered first. */
  receive(listener: (data: unknown) => void): void;
  /** Called once when the other end is known to be gone. Not every wire can tell. */
  onClosed(listener: () => void): void;
  close(): void;
}

/** A port of a `MessageChannel`: the panel's frame and the content script of the same page. */
export function messagePortWire(port: MessagePort): Wire {
  return {
    send: (data) => port.postMessage(data),
    receive(listener) {
      // Until the port is started the browser holds what comes.
      port.addEventListener('message', (event) => listener(event.data));
      port.start();
    },
    onClosed: (listener) => port.addEventListener('close', listener, { once: true }),
    close: () => port.close(),
  };
}

/** A port of the extension's own messaging: the browser's side panel and the content script of a tab. */
export function runtimePortWire(port: Browser.runtime.Port): Wire {
  const early: unknown[] = [];
  let deliver = (data: unknown): void => {
    early.push(data);
  };
  port.onMessage.addListener((data: unknown) => deliver(data));
  return {
    send: (data) => port.postMessage(data),
    receive(listener) {
      deliver = listener;
      for (const data of early.splice(0)) listener(data);
    },
    onClosed: (listener) => port.onDisconnect.addListener(listener),
    close: () => port.disconnect(),
  };
}
