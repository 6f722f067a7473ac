import type { PanelPlace } from '@/utils/settings/panel-place';
import { canDock, narrowPage, widenAfterEarlierLife } from './dock';
import { type Greeting, greetedFrame } from './greeted-frame';
import { createHandle } from './handle';

/** A closed panel is kept for a quick return, and then gives its memory back. Milliseconds. */
const keepClosedMs = 60_000;

export interface PanelFrame {
  /** Whether the panel can be seen now. */
  readonly isOpen: boolean;
  /** Shows the panel; `focus` where the agent asked for it just now. */
  open(options: { focus: boolean }): void;
  /** Hides the panel; where it had the focus, gives it back to what had it before. */
  close(): void;
  focus(): void;
}

export interface PanelFrameOptions extends Greeting {
  root: ShadowRoot;
  place: PanelPlace;
  /** Open or closed, another width: to be remembered. */
  onPlace: (place: PanelPlace) => void;
  onShown: (shown: boolean) => void;
}

/**
 * The panel's place in the page, at its right edge: beside the page where the window has room for both, over it where not.
 * While the page does not let the frame work, the place is given back.
 */
export function createPanelFrame(options: PanelFrameOptions, signal: AbortSignal): PanelFrame {
  const { root, place, onPlace } = options;
  widenAfterEarlierLife();
  const dock = createDock(place, options.onShown, onPlace, signal);
  root.append(dock.element);
  let frame: { element: HTMLIFrameElement; drop: () => void } | undefined;
  let returnFocus: EventTarget | null = null;
  let dropping: ReturnType<typeof setTimeout> | undefined;

  const onWorks = (works: boolean) => {
    dock.wait(!works);
    options.onWorks(works);
  };
  const load = () => {
    clearTimeout(dropping);
    if (frame) return;
    const dropped = new AbortController();
    const element = greetedFrame({ greet: options.greet, onWorks }, AbortSignal.any([signal, dropped.signal]));
    const drop = () => {
      dropped.abort();
      element.remove();
      frame = undefined;
    };
    frame = { element, drop };
    dock.element.append(element);
  };
  // Whatever had the focus before it went to us, by a key or by a click into the frame.
  const note = ({ target }: Event) => {
    if (target !== root.host) returnFocus = target;
  };
  document.addEventListener('focusout', note, { signal });
  const panel: PanelFrame = {
    get isOpen() {
      return dock.isShown();
    },
    open({ focus }) {
      if (signal.aborted) return;
      load();
      place.open = true;
      dock.show(true);
      onPlace({ ...place });
      if (focus) panel.focus();
    },
    close() {
      const isOurs = document.activeElement === root.host;
      place.open = false;
      dock.show(false);
      onPlace({ ...place });
      if (isOurs && returnFocus instanceof HTMLElement && returnFocus.isConnected) {
        returnFocus.focus({ preventScroll: true });
      }
      dropping = setTimeout(() => frame?.drop(), keepClosedMs);
    },
    focus: () => frame?.element.focus(),
  };
  signal.addEventListener('abort', () => clearTimeout(dropping), { once: true });
  // Nobody asked for it at this moment, so it must not cover the page.
  if (place.open && canDock()) {
    load();
    dock.show(true);
  }
  return panel;
}

interface Dock {
  element: HTMLElement;
  show(shown: boolean): void;
  /** Shown, but out of sight and without a place until the frame works. */
  wait(waiting: boolean): void;
  isShown(): boolean;
}

function createDock(
  place: PanelPlace,
  onShown: PanelFrameOptions['onShown'],
  onPlace: PanelFrameOptions['onPlace'],
  signal: AbortSignal,
): Dock {
  const element = document.createElement('div');
  element.className = 'dock';
  element.hidden = true;
  const isShown = () => !element.hidden && !element.hasAttribute('data-waiting');
  const layOut = () => {
    element.style.setProperty('--width', `${place.width}px`);
    const narrowed = narrowPage(isShown() ? place.width : 0);
    element.toggleAttribute('data-over', !narrowed);
    onShown(isShown());
  };
  const width = {
    get: () => place.width,
    set(pixels: number) {
      place.width = pixels;
      layOut();
    },
    done: () => onPlace({ ...place }),
  };
  element.append(createHandle(width, signal));
  window.addEventListener('resize', layOut, { signal });
  signal.addEventListener(
    'abort',
    () => {
      element.remove();
      narrowPage(0);
    },
    { once: true },
  );
  return {
    element,
    isShown,
    show(shown) {
      element.hidden = !shown;
      layOut();
    },
    wait(waiting) {
      element.toggleAttribute('data-waiting', waiting);
      layOut();
    },
  };
}
