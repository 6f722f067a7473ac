/** The look of what stands in the page itself: the launcher, the panel's place and its handle. The panel brings its own. */
export const css = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 0 auto auto !important;
  z-index: 2147483647 !important;
  color-scheme: light dark;
  --ink: #1c1f21; --paper: #fdfdfc; --line: #d5d8d8; --accent: #0b6e69;
  --concerned: #8a5a00; --frustrated: #b04300; --furious: #b3161e;
}
@media print { :host { display: none !important } }
:host([data-theme=dark]) {
  --ink: #e9e9e8; --paper: #1d1e1f; --line: #3c3f40; --accent: #58c4bb;
  --concerned: #e0ab4e; --frustrated: #f28a4c; --furious: #ff7a78;
}
* { box-sizing: border-box }
[hidden] { display: none !important }
.dock { position: fixed; inset: 0 0 0 auto; width: var(--width); border-left: 1px solid var(--line); background: var(--paper) }
.dock[data-over] { box-shadow: -8px 0 24px rgb(0 0 0 / 18%) }
.dock[data-waiting] { visibility: hidden }
iframe { display: block; width: 100%; height: 100%; border: 0; background: var(--paper) }
.handle { position: absolute; inset: 0 auto 0 -4px; width: 8px; cursor: ew-resize; touch-action: none }
.handle:hover, .handle:focus-visible, .handle[data-held] { background: color-mix(in srgb, var(--accent) 35%, transparent) }
.handle:focus-visible { outline: 2px solid var(--accent) }
.handle[data-held] ~ iframe { pointer-events: none }
.launcher { position: fixed; font: 400 13px/20px system-ui, sans-serif; color: var(--ink) }
.launcher button {
  display: grid; place-items: center; width: 28px; height: 40px; padding: 0; cursor: pointer;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-right: 0; border-radius: 8px 0 0 8px;
}
.launcher button:hover { background: color-mix(in srgb, var(--ink) 8%, var(--paper)) }
.launcher button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
.launcher svg { width: 14px; height: 14px; overflow: visible }
.launcher [data-level=concerned] { color: var(--concerned) }
.launcher [data-level=frustrated] { color: var(--frustrated) }
.launcher [data-level=furious] { color: var(--furious) }
.dot { position: absolute; top: 3px; left: 3px; width: 7px; height: 7px; border-radius: 50%; background: var(--accent) }
.tip {
  position: absolute; top: 0; right: 34px; width: max-content; max-width: 280px; padding: 8px 12px; visibility: hidden;
  background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 2px 8px rgb(0 0 0 / 14%);
}
.launcher:hover .tip, .launcher:focus-within .tip { visibility: visible }
.tip b { font-weight: 600 }
@media (prefers-reduced-motion: no-preference) { .launcher button { transition: background 120ms } }
`;
