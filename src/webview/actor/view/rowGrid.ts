import { element, unseen } from '../../shared/dom';
import { LineCache } from '../../shared/lineCache';
import { keyAction, type Step } from '../../shared/listKeys';
import { everyLine, VirtualRows } from '../../shared/virtualRows';
import { ListRow } from './listRow';

export interface RowGridOptions<Item> {
  readonly label: string;
  /** What the columns are called, for a screen reader. */
  readonly columns: readonly string[];
  readonly loading: string;
  cells(item: Item): readonly Node[];
  /** A row is about to be drawn. */
  drawing?(item: Item): void;
  ask(from: number, to: number): void;
  open(position: number, focus: boolean): void;
}

/** A list of rows that come from the host as they are looked at. One row is active: the keys act on it, and Enter opens it. */
export class RowGrid<Item> {
  readonly element: HTMLElement;
  private readonly rows: VirtualRows<ListRow<Item>>;
  private readonly cache: LineCache<Item>;
  private total = 0;
  private active = 0;
  /** Whether the reader has been at the active row. */
  private isChosen = false;

  constructor(private readonly options: RowGridOptions<Item>) {
    const { label, columns, loading } = options;
    this.element = element('div', { class: 'lines', role: 'grid', 'aria-label': label });
    const names = columns.map((name) => {
      const header = unseen(name);
      header.setAttribute('role', 'columnheader');
      return header;
    });
    this.element.append(element('div', { role: 'row', 'aria-rowindex': '1', class: 'unseen' }, ...names));
    this.cache = new LineCache<Item>((from, to) => options.ask(from, to));
    const activeRow = () => this.active;
    this.rows = new VirtualRows<ListRow<Item>>(this.element, {
      make: () => new ListRow<Item>(options.cells, loading),
      draw: (made, { position, row, top }) => this.draw(made, position, row, top),
      want: (positions) => this.cache.want(positions),
      get active() {
        return activeRow();
      },
    });
    this.listen();
  }

  /** Where the rows are, for measures that they share. */
  get canvas(): HTMLElement {
    return this.rows.canvas;
  }

  /** There are `total` rows now. With `areOthers` the list begins anew, else the reader stays where they are. */
  show(total: number, areOthers: boolean): void {
    this.total = total;
    this.cache.reset(total);
    this.active = areOthers ? 0 : Math.max(0, Math.min(this.active, total - 1));
    if (areOthers) this.isChosen = false;
    this.element.setAttribute('aria-rowcount', String(total + 1));
    this.rows.show(everyLine(total), areOthers);
    if (areOthers) this.rows.scrollTo(0);
  }

  /** Takes rows that were asked for. */
  take(from: number, items: readonly Item[]): void {
    this.cache.take(from, items);
    this.rows.redraw();
  }

  private draw(made: ListRow<Item>, position: number, row: number, top: number): void {
    const item = this.cache.at(position);
    if (item !== undefined) this.options.drawing?.(item);
    made.show(item);
    made.place(row, top, { isActive: row === this.active, isChosen: this.isChosen });
  }

  private listen(): void {
    const { element: grid, rows, options } = this;
    grid.addEventListener('keydown', (event) => this.key(event));
    grid.addEventListener('pointerdown', (event) => {
      const row = rows.rowAt(event.target);
      if (row === undefined || event.button !== 0) return;
      event.preventDefault();
      this.moveTo(row);
      if (event.detail < 2) options.open(row, false);
    });
    grid.addEventListener('dblclick', (event) => {
      const row = rows.rowAt(event.target);
      if (row !== undefined) options.open(row, true);
    });
    grid.addEventListener('focusin', (event) => {
      const row = rows.rowAt(event.target);
      if (row !== undefined && (row !== this.active || !this.isChosen)) this.moveTo(row);
    });
  }

  private key(event: KeyboardEvent): void {
    const action = keyAction(event, this.rows.rowsInView);
    if (action === undefined || action.type === 'all' || this.rows.rowAt(event.target) === undefined) return;
    event.preventDefault();
    if (action.type === 'open') this.options.open(this.active, action.focus);
    else this.moveTo(this.target(action.step));
  }

  private target(step: Step): number {
    if ('by' in step) return this.active + step.by;
    return step.to === 'first' ? 0 : this.total - 1;
  }

  private moveTo(row: number): void {
    this.active = Math.max(0, Math.min(row, this.total - 1));
    this.isChosen = true;
    this.rows.goToActive();
  }
}
