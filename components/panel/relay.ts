import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';
import type { PanelChannel } from './panel-services';

/** What a relay needs of one connection to a page. */
export interface PageConnection {
  post(frame: PanelFrame): void;
  listen(receive: (frame: PageFrame) => void): void;
  readonly signal: AbortSignal;
}

export interface Relay {
  /** The panel's one channel, whatever connection carries it at the moment. */
  channel: PanelChannel;
  /** Takes a newer connection; frames of earlier ones are not heard any more. */
  take(connection: PageConnection): void;
}

/**
 * Connections come and go, the panel stays. Frames that nobody hears yet wait for the first listener.
 * `forgetTicket`: a page that is gone takes its ticket with it, as in a side panel that follows the active tab.
 */
export function createRelay({ forgetTicket }: { forgetTicket: boolean }): Relay {
  const listeners = new Set<(frame: PageFrame) => void>();
  const waiting: PageFrame[] = [];
  /** What the agent pressed before a page was there. */
  const early: PanelFrame[] = [];
  let current: PageConnection | undefined;
  const pass = (frame: PageFrame) => {
    if (listeners.size === 0) waiting.push(frame);
    for (const listener of listeners) listener(frame);
  };
  return {
    channel: {
      post(frame) {
        if (current) current.post(frame);
        else early.push(frame);
      },
      subscribe(listener, signal) {
        listeners.add(listener);
        signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
        for (const frame of waiting.splice(0)) pass(frame);
      },
    },
    take(connection) {
      current = connection;
      connection.listen((frame) => {
        if (connection === current) pass(frame);
      });
      for (const frame of early.splice(0)) connection.post(frame);
      connection.signal.addEventListener(
        'abort',
        () => {
          if (forgetTicket && connection === current) pass({ type: 'no-ticket' });
        },
        { once: true },
      );
    },
  };
}
