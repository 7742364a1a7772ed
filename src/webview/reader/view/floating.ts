const GAP = 6;
const MARGIN = 8;
/** Room for the ruler. */
const RIGHT_MARGIN = 20;

/**
 * Places an absolutely positioned element below (or above) a place in the window without covering it, and within the window
 * if there is room. Its offset parent must be positioned.
 */
export function placeNear(floating: HTMLElement, anchor: DOMRect, prefer: 'above' | 'below'): void {
  const { width, height } = floating.getBoundingClientRect();
  const origin = floating.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const above = anchor.top - GAP - height;
  const below = anchor.bottom + GAP;
  const fitsAbove = above >= MARGIN;
  const fitsBelow = below + height <= window.innerHeight - MARGIN;
  const top = prefer === 'above' ? (fitsAbove ? above : below) : fitsBelow || !fitsAbove ? below : above;
  const rightmost = document.documentElement.clientWidth - RIGHT_MARGIN - width;
  const left = Math.max(MARGIN, Math.min(anchor.left, rightmost));
  floating.style.setProperty('left', `${left - origin.left}px`);
  floating.style.setProperty('top', `${top - origin.top}px`);
}

/** Puts a floating element where the Tab key goes next from `inside`: after the part of the page that holds it. */
export function insertAfter(floating: HTMLElement, inside: Node, page: HTMLElement): void {
  const body = page.querySelector('.body');
  const header = page.querySelector('header');
  for (const part of [...(body?.children ?? []), ...(header?.children ?? [])]) {
    if (!part.contains(inside)) continue;
    if (part.nextElementSibling !== floating) part.after(floating);
    return;
  }
}
