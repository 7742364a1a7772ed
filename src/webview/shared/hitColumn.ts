/** Pixels between which the column of hits is wide; a longer hit is cut, and whole in its tooltip. */
const NARROWEST = 56;
const WIDEST = 260;
/** Room on either side of the longest hit. */
const PADDING = 12;

/**
 * Keeps the column of hits as wide as the widest that was seen. It only grows, so that nothing moves back and forth under
 * the reader while lines come in.
 */
export class HitColumn {
  private readonly measure = document.createElement('canvas').getContext('2d');
  private readonly known = new Map<string, number>();
  private width = NARROWEST;

  constructor(private readonly list: HTMLElement) {
    this.reset();
  }

  /** Other lines are shown: begins anew. */
  reset(): void {
    const { fontFamily, fontSize } = getComputedStyle(document.body);
    if (this.measure !== null) this.measure.font = `600 ${fontSize} ${fontFamily}`;
    this.known.clear();
    this.set(NARROWEST);
  }

  /** Makes room for a hit. */
  fit(match: string): void {
    if (this.width >= WIDEST || this.measure === null || this.known.has(match)) return;
    const width = this.measure.measureText(match).width + 2 * PADDING;
    this.known.set(match, width);
    if (width > this.width) this.set(Math.min(WIDEST, Math.ceil(width)));
  }

  private set(width: number): void {
    this.width = width;
    this.list.style.setProperty('--hit-width', `${width}px`);
  }
}
