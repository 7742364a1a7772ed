import { element, unseen } from '../../shared/dom';

/** One row of a list. What it shows stays until something else has come. */
export class ListRow<Item> {
  readonly element = element('div', { class: 'row', role: 'row' });
  private shown: Item | undefined;

  /** `loading` is read out while the row has not come. */
  constructor(
    private readonly cells: (item: Item) => readonly Node[],
    loading: string,
  ) {
    this.element.setAttribute('aria-busy', 'true');
    const bar = element('span', { class: 'bar' });
    this.element.append(element('div', { class: 'placeholder', role: 'gridcell' }, unseen(loading), bar));
  }

  show(item: Item | undefined): void {
    if (item === undefined || item === this.shown) return;
    this.shown = item;
    this.element.replaceChildren(...this.cells(item));
    this.element.removeAttribute('aria-busy');
  }

  /** Puts the row where it belongs. `top` is in pixels. The active row can have the focus; chosen it is once it had. */
  place(row: number, top: number, { isActive, isChosen }: { isActive: boolean; isChosen: boolean }): void {
    const { element: node } = this;
    node.style.transform = `translateY(${top}px)`;
    node.dataset['row'] = String(row);
    // the first row of the grid is the one with the names of the columns
    node.setAttribute('aria-rowindex', String(row + 2));
    node.setAttribute('aria-selected', String(isActive && isChosen));
    node.tabIndex = isActive ? 0 : -1;
    node.classList.toggle('active', isActive);
  }
}
