import { type PageFrame, pageFrameShape, type PanelFrame, panelFrameShape } from './frames';
import { misfit, type Shape } from './shape';
import type { Wire } from './wire';

/** A live connection between the panel and the page's side of its tab. */
export interface Channel<Out, In> {
  /** Never throws; does nothing once `signal` is aborted. */
  post(frame: Out): void;
  /** Called with each frame that is well formed, from the first one on. One receiver; call it once. */
  listen(receive: (frame: In) => void): void;
  /** Aborted when either end has closed the channel, or the signal that it was opened with was aborted. */
  readonly signal: AbortSignal;
  /** How many frames were thrown away because they were not well formed. */
  readonly dropped: number;
  close(): void;
}

export type PageChannel = Channel<PageFrame, PanelFrame>;
export type PanelChannel = Channel<PanelFrame, PageFrame>;

/** The page's end: posts what the page offers, hears what the panel asks. */
export function openPageChannel(wire: Wire, signal: AbortSignal): PageChannel {
  return openChannel<PageFrame, PanelFrame>(wire, panelFrameShape, signal);
}

/** The panel's end: posts what the panel asks, hears what the page offers. */
export function openPanelChannel(wire: Wire, signal: AbortSignal): PanelChannel {
  return openChannel<PanelFrame, PageFrame>(wire, pageFrameShape, signal);
}

function openChannel<Out, In>(wire: Wire, incoming: Shape<In>, outer: AbortSignal): Channel<Out, In> {
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, ended.signal]);
  let dropped = 0;
  wire.onClosed(() => ended.abort());
  signal.addEventListener('abort', () => wire.close(), { once: true });
  if (signal.aborted) wire.close();
  return {
    post(frame) {
      if (signal.aborted) return;
      try {
        wire.send(frame);
      } catch (error) {
        ended.abort(error);
      }
    },
    listen(receive) {
      wire.receive((data) => {
        if (signal.aborted) return;
        const frame = incoming(data);
        if (frame === misfit) dropped += 1;
        else receive(frame);
      });
    },
    signal,
    get dropped() {
      return dropped;
    },
    close: () => ended.abort(),
  };
}
