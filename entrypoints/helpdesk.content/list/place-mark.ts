/** Where a mark stands, measured from the top right corner of its link's text, and whether there is room for its words. */
export interface Spot {
  x: number;
  y: number;
  short: boolean;
}

/** Sizes of a mark, in CSS pixels. */
export interface MarkSize {
  whole: number;
  short: number;
  height: number;
}

const gap = 6;

/**
 * A free place for a mark: after the link's text, with its words where they fit; before it; or none. Free is what belongs to the link or to
 * something around it: no other control, no other cell and no other text's element is ever covered.
 */
export function spotFor(link: Element, text: DOMRect, size: MarkSize, at: (x: number, y: number) => Element | null) {
  const middle = text.top + text.height / 2;
  const isFree = (x: number, width: number) =>
    [x + 1, x + width - 1].every((one) => {
      const hit = at(one, middle);
      return hit !== null && (hit.contains(link) || link.contains(hit)) && hit !== link.ownerDocument.documentElement;
    });
  const y = (text.height - size.height) / 2;
  const after = text.right + gap;
  const before = text.left - gap - size.short;
  const spots: (Spot & { left: number; width: number })[] = [
    { left: after, width: size.whole, x: gap, y, short: false },
    { left: after, width: size.short, x: gap, y, short: true },
    { left: before, width: size.short, x: before - text.right, y, short: true },
  ];
  return spots.find(({ left, width }) => isFree(left, width));
}

/** Where the text of a link stands on the screen; its last line where it has several. */
export function textOf(link: Element): DOMRect | undefined {
  const range = link.ownerDocument.createRange();
  range.selectNodeContents(link);
  return [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0);
}

/** Whether the link itself is what is seen where its text begins: not scrolled away, not below a menu. */
export function isSeen(link: Element, text: DOMRect, at: (x: number, y: number) => Element | null): boolean {
  const hit = at(text.left + Math.min(3, text.width / 2), text.top + text.height / 2);
  return hit !== null && (hit === link || link.contains(hit));
}
