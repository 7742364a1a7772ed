import type { ConcordanceOrder } from '../../../core/search/concordance/model';
import type { PageMarks } from '../../../protocol/concordancePage';
import { element, unseen } from '../../shared/dom';
import type { LineCache } from '../lineCache';
import type { Rows } from '../rows';
import type { Selection } from '../selection';
import type { Translate } from '../translate';
import { HitColumn } from './hitColumn';
import { Row } from './row';

/** Pixels; as high as a row of VS Code's lists. The style sheet says the same. */
export const ROW_HEIGHT = 24;
/** Rows above and below those in view that are there already, so that a short scroll shows no gap. */
const SPARE = 8;
/** Rows beyond those that are fetched before they are looked at. */
const AHEAD = 60;

export interface ListContents {
  readonly rows: Rows;
  readonly lines: LineCache;
  readonly order: ConcordanceOrder;
  readonly marks: PageMarks;
}

/**
 * The lines as a grid in which only the rows in view exist; a row's place follows from its number. The row that has the
 * focus is always there, wherever the reader scrolls, so that the focus is never lost.
 */
export class List {
  readonly element: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly canvas = element('div', { class: 'canvas', role: 'presentation' });
  private readonly hits: HitColumn;
  /** By position of their line. */
  private readonly made = new Map<number, Row>();
  private contents: ListContents | undefined;
  private discarded: ReadonlySet<number> = new Set();
  private tags: ReadonlyMap<number, string> = new Map();
  private frame: number | undefined;

  constructor(
    private readonly selection: Selection,
    private readonly t: Translate,
  ) {
    this.scroller = element('div', {
      class: 'lines',
      role: 'grid',
      'aria-label': t('Lines'),
      'aria-multiselectable': 'true',
    });
    const names = (['Date and source', 'Left context', 'Hit', 'Right context', 'Tag'] as const).map((name) => {
      const header = unseen(t(name));
      header.setAttribute('role', 'columnheader');
      return header;
    });
    const header = element('div', { role: 'row', 'aria-rowindex': '1', class: 'unseen' }, ...names);
    this.scroller.append(header, this.canvas);
    this.element = this.scroller;
    this.hits = new HitColumn(this.canvas);
    this.scroller.addEventListener('scroll', () => this.redraw(), { passive: true });
    new ResizeObserver(() => this.redraw()).observe(this.scroller);
  }

  /** Shows other lines, or the same with other marks. Rows of lines that are still shown stay, and so does the focus. */
  show(contents: ListContents, areNew: boolean): void {
    const hadFocus = this.hasFocus;
    this.contents = contents;
    this.discarded = new Set(contents.marks.discarded);
    this.tags = new Map(contents.marks.tags);
    if (areNew) {
      this.clear();
      this.hits.reset();
    }
    this.scroller.setAttribute('aria-rowcount', String(contents.rows.length + 1));
    this.canvas.style.height = `${contents.rows.length * ROW_HEIGHT}px`;
    this.draw();
    if (hadFocus) this.focusActive();
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
    this.bringIntoView(this.selection.active);
    this.draw();
    this.focusActive();
  }

  focusActive(): void {
    this.rowElement(this.selection.active)?.focus({ preventScroll: true });
  }

  /** Scrolls so that a row is the first in view. */
  scrollTo(row: number): void {
    this.scroller.scrollTop = row * ROW_HEIGHT;
    this.draw();
  }

  get firstInView(): number {
    return Math.round(this.scroller.scrollTop / ROW_HEIGHT);
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
    const { contents } = this;
    if (contents === undefined) return;
    const { rows, lines } = contents;
    const first = Math.floor(this.scroller.scrollTop / ROW_HEIGHT);
    const last = Math.min(rows.length, first + Math.ceil(this.scroller.clientHeight / ROW_HEIGHT) + 1);
    const wanted = new Map<number, number>();
    for (let row = Math.max(0, first - SPARE); row < Math.min(rows.length, last + SPARE); row += 1) {
      wanted.set(rows.positionAt(row), row);
    }
    const { active } = this.selection;
    if (active < rows.length) wanted.set(rows.positionAt(active), active);
    for (const [position, row] of this.made) {
      if (wanted.has(position)) continue;
      row.element.remove();
      this.made.delete(position);
    }
    for (const [position, row] of wanted) this.drawRow(contents, position, row);
    lines.want(positions(rows, first, last));
  }

  private drawRow({ lines, order }: ListContents, position: number, row: number): void {
    const made = this.made.get(position) ?? this.make(position);
    const line = lines.at(position);
    if (line !== undefined) this.hits.fit(line.match);
    made.show(line, order);
    made.place(row * ROW_HEIGHT, {
      row,
      isActive: row === this.selection.active,
      isSelected: this.selection.has(row),
      isDiscarded: this.discarded.has(position),
      tag: this.tags.get(position),
    });
  }

  /** A new row, in the document where its position says, which is the order in which it is read out. */
  private make(position: number): Row {
    const made = new Row(this.t);
    let next: number | undefined;
    for (const other of this.made.keys()) if (other > position && (next === undefined || other < next)) next = other;
    this.canvas.insertBefore(made.element, next === undefined ? null : (this.made.get(next)?.element ?? null));
    this.made.set(position, made);
    return made;
  }

  private rowElement(row: number): HTMLElement | undefined {
    const { contents } = this;
    if (contents === undefined || row >= contents.rows.length) return undefined;
    return this.made.get(contents.rows.positionAt(row))?.element;
  }

  private clear(): void {
    for (const { element: node } of this.made.values()) node.remove();
    this.made.clear();
  }
}

/** The positions to be fetched: those in view, then those after and before them. */
function* positions(rows: Rows, first: number, last: number): Generator<number> {
  for (let row = first; row < last; row += 1) yield rows.positionAt(row);
  const after = Math.min(rows.length - 1, last + AHEAD);
  if (after >= last) yield rows.positionAt(after);
  const before = Math.max(0, first - AHEAD);
  if (before < first) yield rows.positionAt(before);
}
