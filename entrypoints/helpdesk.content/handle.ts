import { panelWidths } from '@/utils/settings/panel-widths';
import { say } from './say';

/** How far one press of an arrow key moves the edge, in CSS pixels. */
const stepPx = 16;

/** The panel's left edge: a separator to drag, to move with arrow keys, Home and End, and to double-click for the usual width. */
export function createHandle(
  width: { get: () => number; set: (pixels: number) => void; done: () => void },
  signal: AbortSignal,
): HTMLElement {
  const handle = Object.assign(document.createElement('div'), {
    className: 'handle',
    tabIndex: 0,
    role: 'separator',
    ariaOrientation: 'vertical',
    ariaLabel: say('page.width'),
    ariaValueMin: String(panelWidths.least),
    ariaValueMax: String(panelWidths.most),
  });

  const resize = (pixels: number) => {
    const within = Math.round(Math.min(panelWidths.most, Math.max(panelWidths.least, pixels)));
    width.set(within);
    handle.ariaValueNow = String(within);
  };
  const settle = (pixels: number) => {
    resize(pixels);
    width.done();
  };
  resize(width.get());
  handle.addEventListener('dblclick', () => settle(panelWidths.usual), { signal });
  handle.addEventListener(
    'keydown',
    (event) => {
      const wanted = widthByKey(event.key, width.get());
      if (wanted === undefined) return;
      event.preventDefault();
      settle(wanted);
    },
    { signal },
  );
  dragging(handle, resize, width.done, signal);
  return handle;
}

function widthByKey(key: string, width: number): number | undefined {
  // The panel is on the right: its edge moved to the left makes it wider.
  if (key === 'ArrowLeft') return width + stepPx;
  if (key === 'ArrowRight') return width - stepPx;
  if (key === 'Home') return panelWidths.least;
  return key === 'End' ? panelWidths.most : undefined;
}

function dragging(handle: HTMLElement, resize: (pixels: number) => void, done: () => void, signal: AbortSignal): void {
  handle.addEventListener(
    'pointerdown',
    (event) => {
      handle.setPointerCapture(event.pointerId);
      handle.toggleAttribute('data-held', true);
    },
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (handle.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
    },
    { signal },
  );
  handle.addEventListener(
    'lostpointercapture',
    () => {
      handle.toggleAttribute('data-held', false);
      done();
    },
    { signal },
  );
}
