import { sheetOf } from './host';

/** Below this width of the window a narrowed helpdesk cannot be worked in, so the panel lies over it instead. CSS pixels. */
const leastWindowWidth = 1_100;

/** Names our sheet among the page's, so that a later life of ours finds it. */
const ownName = '--tandem-dock';

export function canDock(): boolean {
  return window.innerWidth >= leastWindowWidth;
}

let own: CSSStyleSheet | undefined;

/**
 * Narrows the page by so many CSS pixels at its right edge; 0 gives all of it back. A sheet of our own is all that changes.
 * True where the page is narrowed now.
 */
export function narrowPage(pixels: number): boolean {
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
  const narrowed = pixels > 0 && canDock();
  // Both: a root that is as wide as the window by its own rule would take no notice of a margin alone.
  const rule = `html { ${ownName}: 1; width: calc(100% - ${pixels}px) !important; margin-right: ${pixels}px !important }`;
  own = narrowed ? sheetOf(rule) : undefined;
  document.adoptedStyleSheets = own ? [...others, own] : others;
  return narrowed;
}

/** Takes away the sheet of an earlier life of ours that could not do it itself. */
export function widenAfterEarlierLife(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => !sheet.cssRules[0]?.cssText.includes(ownName),
  );
}
