import { button, element } from '../../shared/dom';
import type { Words } from '../words';

/** Rows that are shown until the reader asks for all. */
const FIRST = 8;
/** So many more are no reason to fold them away. */
const NEGLIGIBLE = 2;

interface FoldedOptions<Item> {
  readonly tag: 'ul' | 'tbody';
  readonly class: string;
  /** Tells the button from others of its kind when it is made anew. */
  readonly key: string;
  row(item: Item): HTMLElement;
}

/** A list of which only the first rows are shown until the reader asks for all. */
export class Folded<Item> {
  readonly element = element('div', { class: 'folded' });
  /** The rows themselves, to be put into a table if they are rows of one. */
  readonly rows: HTMLElement;
  private readonly more: HTMLElement = element('p', { class: 'more' });
  private items: readonly Item[] = [];
  private isOpen = false;

  constructor(
    private readonly options: FoldedOptions<Item>,
    private readonly words: Words,
    frame: (rows: HTMLElement) => HTMLElement = (rows) => rows,
  ) {
    this.rows = element(options.tag, { class: options.class });
    this.element.append(frame(this.rows), this.more);
  }

  show(items: readonly Item[]): void {
    this.items = items;
    this.draw();
  }

  private draw(): void {
    const { items, isOpen, options, words } = this;
    const folds = items.length > FIRST + NEGLIGIBLE;
    this.rows.replaceChildren(...items.slice(0, isOpen || !folds ? items.length : FIRST).map(options.row));
    this.more.hidden = !folds;
    const label = isOpen ? words.t('Show Fewer') : words.t('Show All {0}', words.number(items.length));
    const toggle = button({ class: 'link', 'data-focus': `more ${options.key}` }, () => this.toggle(), label);
    toggle.setAttribute('aria-expanded', String(isOpen));
    this.more.replaceChildren(toggle);
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
    this.draw();
    this.more.querySelector('button')?.focus();
  }
}
