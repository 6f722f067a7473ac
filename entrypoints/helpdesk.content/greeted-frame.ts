import { browser } from '#imports';

/** A panel that has not said hello this long after it was loaded is taken for blocked by the page. Milliseconds. */
const helloMs = 2_000;
/** A frame that does not even load. Milliseconds. */
const loadMs = 10_000;

export interface Greeting {
  /** Shakes hands with what was loaded; resolves when it has said hello, and never where it does not. */
  greet: (frame: HTMLIFrameElement) => Promise<void>;
  /** Whether the page lets the frame work. May still turn true after it was false. */
  onWorks: (works: boolean) => void;
}

/** A frame of our own origin that is greeted whenever something was loaded into it. */
export function greetedFrame({ greet, onWorks }: Greeting, signal: AbortSignal): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Tandem';
  frame.allow = 'clipboard-write';
  let waiting: ReturnType<typeof setTimeout>;
  const waitFor = (ms: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => frame.isConnected && onWorks(false), ms);
  };
  const shakeHands = () => {
    if (!frame.isConnected) return;
    waitFor(helloMs);
    void greet(frame).then(() => {
      clearTimeout(waiting);
      onWorks(true);
    });
  };
  waitFor(loadMs);
  frame.addEventListener('load', shakeHands, { signal });
  // Back from the back/forward cache what was said before may be stale, and a port of the browser's is dead.
  window.addEventListener('pageshow', (event) => event.persisted && shakeHands(), { signal });
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  frame.src = browser.runtime.getURL('/panel.html');
  return frame;
}
