/**
 * The look of what stands in the page itself: the launcher, the panel's place and its handle. The panel brings its own.
 * Level colours and accent have 3:1 on both papers, so that the two themes differ in three colours only.
 */
export const css = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 0 auto auto !important;
  z-index: 2147483647 !important;
  --ink: #1c1f21; --paper: #fdfdfc; --line: #d5d8d8; --accent: #14897f;
}
:host([data-theme=dark]) { --ink: #e9e9e8; --paper: #1d1e1f; --line: #3c3f40 }
@media print { :host { display: none !important } }
[hidden] { display: none !important }
.dock { position: fixed; inset: 0 0 0 auto; width: var(--width); background: var(--paper); box-shadow: 0 0 0 1px var(--line) }
.dock[data-over] { box-shadow: 0 0 24px #0005 }
.dock[data-waiting] { visibility: hidden }
iframe { width: 100%; height: 100%; border: 0 }
.handle { position: absolute; inset: 0 auto 0 -4px; width: 8px; cursor: ew-resize; touch-action: none }
.handle:hover, .handle:focus-visible { background: var(--accent) }
.handle[data-held] ~ iframe { pointer-events: none }
.launcher { position: fixed; font: 13px/20px system-ui; color: var(--ink) }
button, .tip { color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 8px }
button { display: grid; place-items: center; width: 28px; height: 40px; padding: 0; cursor: pointer; border-radius: 8px 0 0 8px }
button:hover { background: var(--line) }
:focus-visible { outline: 2px solid var(--accent) }
[data-level=concerned] { color: #a8741a }
[data-level=frustrated] { color: #d05a20 }
[data-level=furious] { color: #dc3545 }
svg { width: 14px; height: 14px; overflow: visible; stroke: currentColor; stroke-width: 1.5px }
.dot { position: absolute; top: 3px; left: 3px; width: 7px; height: 7px; border-radius: 50%; background: var(--accent) }
.tip { position: absolute; top: 0; right: 34px; width: max-content; max-width: 280px; padding: 8px 12px; visibility: hidden }
.launcher:hover .tip, .launcher:focus-within .tip { visibility: visible }
`;
