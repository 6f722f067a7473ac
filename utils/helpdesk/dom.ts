/** Selectors for one thing, best first; each carries the date on which it was last seen to hold. */
export type Selectors = readonly string[];

/** What the best selector that hits anything finds first, in document order. */
export function findFirst(root: ParentNode, selectors: Selectors): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/** Everything that the best selector that hits anything finds; worse selectors are not mixed in. */
export function findAll(root: ParentNode, selectors: Selectors): HTMLElement[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Whether the element and all that holds it are drawn, by computed style.
 * `offsetParent` would not do: a ticket hidden by `visibility` keeps its place, and its `offsetParent`.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The computed style; of no use for elements that are not in a page's own document. */
export function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

/** How often each selector hits, for a problem report: names and counts only. */
export function countHits(root: ParentNode, selectors: Readonly<Record<string, Selectors>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(selectors).flatMap(([name, list]) =>
      list.map((selector, index) => [`${name} ${index + 1}`, root.querySelectorAll(selector).length]),
    ),
  );
}
