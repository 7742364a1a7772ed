import type { ConcordanceOrder } from '../../../core/search/concordance/model';
import type { PageLine, PageMarks } from '../../../protocol/concordancePage';
import { element, unseen } from '../../shared/dom';
import { HitColumn } from '../../shared/hitColumn';
import type { LineCache } from '../../shared/lineCache';
import { VirtualRows } from '../../shared/virtualRows';
import type { Rows } from '../rows';
import type { Selection } from '../selection';
import type { Translate } from '../translate';
import { Row } from './row';

export interface ListContents {
  readonly rows: Rows;
  readonly lines: LineCache<PageLine>;
  readonly order: ConcordanceOrder;
  readonly marks: PageMarks;
}

/** The lines as a grid, with what was made of each. */
export class List {
  readonly element: HTMLElement;
  private readonly rows: VirtualRows<Row>;
  private readonly hits: HitColumn;
  private contents: ListContents | undefined;
  private discarded: ReadonlySet<number> = new Set();
  private tags: ReadonlyMap<number, string> = new Map();

  constructor(
    private readonly selection: Selection,
    t: Translate,
  ) {
    this.element = element('div', {
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
    this.element.append(element('div', { role: 'row', 'aria-rowindex': '1', class: 'unseen' }, ...names));
    this.rows = new VirtualRows<Row>(this.element, {
      make: () => new Row(t),
      draw: (made, { position, row, top }) => this.drawRow(made, position, row, top),
      want: (positions) => this.contents?.lines.want(positions),
      get active() {
        return selection.active;
      },
    });
    this.hits = new HitColumn(this.rows.canvas);
  }

  /** Shows other lines, or the same with other marks. Rows of lines that are still shown stay, and so does the focus. */
  show(contents: ListContents, areNew: boolean): void {
    this.contents = contents;
    this.discarded = new Set(contents.marks.discarded);
    this.tags = new Map(contents.marks.tags);
    if (areNew) this.hits.reset();
    this.element.setAttribute('aria-rowcount', String(contents.rows.length + 1));
    this.rows.show(contents.rows, areNew);
  }

  /** Draws at the next frame. */
  redraw(): void {
    this.rows.redraw();
  }

  /** Scrolls as little as is needed to show the active row, and gives it the focus. */
  goToActive(): void {
    this.rows.goToActive();
  }

  focusActive(): void {
    this.rows.focusActive();
  }

  /** Scrolls so that a row is the first in view. */
  scrollTo(row: number): void {
    this.rows.scrollTo(row);
  }

  /** Number of whole rows that fit. */
  get rowsInView(): number {
    return this.rows.rowsInView;
  }

  get hasFocus(): boolean {
    return this.rows.hasFocus;
  }

  /** The row that an event happened in; undefined outside of all. */
  rowAt(target: EventTarget | null): number | undefined {
    return this.rows.rowAt(target);
  }

  private drawRow(made: Row, position: number, row: number, top: number): void {
    const { contents } = this;
    if (contents === undefined) return;
    const line = contents.lines.at(position);
    if (line !== undefined) this.hits.fit(line.match);
    made.show(line, contents.order);
    made.place(top, {
      row,
      isActive: row === this.selection.active,
      isSelected: this.selection.has(row),
      isDiscarded: this.discarded.has(position),
      tag: this.tags.get(position),
    });
  }
}
