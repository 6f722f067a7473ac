import { sheetOf } from './host';

/** Below this width of the window a narrowed helpdesk cannot be worked in, so the panel lies over it instead. CSS pixels. */
const leastWindowWidth = 1_100;

/** Names our sheet among the page's, so that a later life of ours finds it. */
const ownName = '--tandem-dock';

export function canDock(): boolean {
  return window.innerWidth >= leastWindowWidth;
}

/**
 * Narrows the page by so many CSS pixels at its right edge; 0 gives all of it back. A sheet of our own is all that changes.
 * True where the page is narrowed now.
 */
export function narrowPage(pixels: number): boolean {
  const others = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  const narrowed = pixels > 0 && canDock();
  // Both: a root that is as wide as the window by its own rule would take no notice of a margin alone.
  const rule = `html { ${ownName}: 1; width: calc(100% - ${pixels}px) !important; margin-right: ${pixels}px !important }`;
  document.adoptedStyleSheets = narrowed ? [...others, sheetOf(rule)] : others;
  return narrowed;
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.includes(ownName) ?? false;
}
