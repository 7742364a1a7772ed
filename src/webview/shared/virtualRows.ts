import { element } from './dom';

/** Pixels; as high as a row of VS Code's lists. `media/lines.css` says the same. */
export const ROW_HEIGHT = 24;
/** Rows above and below those in view that are there already, so that a short scroll shows no gap. */
const SPARE = 8;
/** Rows beyond those that are fetched before they are looked at. */
const AHEAD = 60;

/** Which line stands in which row. */
export interface RowOrder {
  /** Number of rows. */
  readonly length: number;
  /** The position of the line in a row; ascending. */
  positionAt(row: number): number;
}

/** All lines, each in the row of its position. */
export function everyLine(length: number): RowOrder {
  return { length, positionAt: (row) => row };
}

export interface RowDrawing<Row> {
  make(): Row;
  /** Draws the line at a position into a row whose upper edge is at `top` pixels. */
  draw(made: Row, line: { readonly position: number; readonly row: number; readonly top: number }): void;
  /** The lines at these positions are looked at, the first of them first. */
  want(positions: Iterable<number>): void;
  /** The row that has, or would have, the focus. */
  readonly active: number;
}

/**
 * A scrolled list in which only the rows in view exist; a row's place follows from its number. The active row is always
 * there, wherever the reader scrolls, so that the focus is never lost.
 */
export class VirtualRows<Row extends { readonly element: HTMLElement }> {
  readonly canvas = element('div', { class: 'canvas', role: 'presentation' });
  /** By position of their line. */
  private readonly made = new Map<number, Row>();
  private order: RowOrder = everyLine(0);
  private frame: number | undefined;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly drawing: RowDrawing<Row>,
  ) {
    scroller.append(this.canvas);
    scroller.addEventListener('scroll', () => this.redraw(), { passive: true });
    new ResizeObserver(() => this.redraw()).observe(scroller);
  }

  /** Shows the lines in an order. Rows of lines that are still shown stay, unless all `areNew`, and so does the focus. */
  show(order: RowOrder, areNew: boolean): void {
    const { hasFocus } = this;
    this.order = order;
    if (areNew) this.clear();
    this.canvas.style.height = `${order.length * ROW_HEIGHT}px`;
    this.draw();
    if (hasFocus) this.focusActive();
  }

  /** Draws at the next frame. */
  redraw(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  /** Scrolls as little as is needed to show the active row, and gives it the focus. */
  goToActive(): void {
    this.bringIntoView(this.drawing.active);
    this.draw();
    this.focusActive();
  }

  focusActive(): void {
    this.elementOf(this.drawing.active)?.focus({ preventScroll: true });
  }

  /** Scrolls so that a row is the first in view. */
  scrollTo(row: number): void {
    this.scroller.scrollTop = row * ROW_HEIGHT;
    this.draw();
  }

  /** Number of whole rows that fit. */
  get rowsInView(): number {
    return Math.max(1, Math.floor(this.scroller.clientHeight / ROW_HEIGHT));
  }

  get hasFocus(): boolean {
    return this.scroller.contains(document.activeElement);
  }

  /** The row that an event happened in; undefined outside of all. */
  rowAt(target: EventTarget | null): number | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row')?.dataset['row'] : undefined;
    return row === undefined ? undefined : Number(row);
  }

  private bringIntoView(row: number): void {
    const top = row * ROW_HEIGHT;
    const { scrollTop, clientHeight } = this.scroller;
    if (top < scrollTop) this.scroller.scrollTop = top;
    else if (top + ROW_HEIGHT > scrollTop + clientHeight) this.scroller.scrollTop = top + ROW_HEIGHT - clientHeight;
  }

  private draw(): void {
    const { order } = this;
    const first = Math.floor(this.scroller.scrollTop / ROW_HEIGHT);
    const last = Math.min(order.length, first + Math.ceil(this.scroller.clientHeight / ROW_HEIGHT) + 1);
    const wanted = new Map<number, number>();
    for (let row = Math.max(0, first - SPARE); row < Math.min(order.length, last + SPARE); row += 1) {
      wanted.set(order.positionAt(row), row);
    }
    const { active } = this.drawing;
    if (active < order.length) wanted.set(order.positionAt(active), active);
    for (const [position, row] of this.made) {
      if (wanted.has(position)) continue;
      row.element.remove();
      this.made.delete(position);
    }
    for (const [position, row] of wanted) {
      this.drawing.draw(this.made.get(position) ?? this.make(position), { position, row, top: row * ROW_HEIGHT });
    }
    this.drawing.want(looked(order, first, last));
  }

  /** A new row, in the document where its position says, which is the order in which it is read out. */
  private make(position: number): Row {
    const made = this.drawing.make();
    let next: number | undefined;
    for (const other of this.made.keys()) if (other > position && (next === undefined || other < next)) next = other;
    this.canvas.insertBefore(made.element, next === undefined ? null : (this.made.get(next)?.element ?? null));
    this.made.set(position, made);
    return made;
  }

  private elementOf(row: number): HTMLElement | undefined {
    return row < this.order.length ? this.made.get(this.order.positionAt(row))?.element : undefined;
  }

  private clear(): void {
    for (const { element: node } of this.made.values()) node.remove();
    this.made.clear();
  }
}

/** The positions to be fetched: those in view, then those after and before them. */
function* looked(order: RowOrder, first: number, last: number): Generator<number> {
  for (let row = first; row < last; row += 1) yield order.positionAt(row);
  const after = Math.min(order.length - 1, last + AHEAD);
  if (after >= last) yield order.positionAt(after);
  const before = Math.max(0, first - AHEAD);
  if (before < first) yield order.positionAt(before);
}
