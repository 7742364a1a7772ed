import { button, element } from '../../shared/dom';
import { colourOf } from '../notes/notedPassages';
import type { Translate } from '../translate';
import { insertAfter, placeNear } from './floating';

export interface SelectionToolEvents {
  onQuote(): void;
  onComment(): void;
  onHighlight(meaning: number): void;
}

/** The buttons beside a selection: to quote it, to comment on it, to highlight it. Clicking them leaves the selection as it is. */
export class SelectionTools {
  private readonly element = element('div', { class: 'selection-tools', hidden: '' });
  private readonly quote: HTMLButtonElement;
  private readonly colours = element('span', { class: 'colours' });

  constructor(
    private readonly page: HTMLElement,
    private readonly events: SelectionToolEvents,
    private readonly t: Translate,
  ) {
    this.quote = button({ class: 'quote-button' }, () => events.onQuote(), t('Quote into notes'));
    this.element.append(
      this.quote,
      button({}, () => events.onComment(), t('Comment')),
      this.colours,
    );
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Tab' && !event.shiftKey && this.isNext()) {
        event.preventDefault();
        this.quote.focus({ preventScroll: true });
      }
    });
  }

  /** A button for each meaning, in its colour and called by its name. */
  setMeanings(meanings: readonly string[]): void {
    this.colours.replaceChildren(
      ...meanings.map((meaning, index) => {
        const label = this.t('Highlight: {0}', meaning);
        const attributes = {
          class: 'swatch',
          'data-colour': String(colourOf(index)),
          'aria-label': label,
          title: label,
        };
        return button(attributes, () => this.events.onHighlight(index), String(index + 1));
      }),
    );
  }

  /** Shows them above the selection, or below where there is no room; Tab leads to them, and then on from the selection's end. */
  show(selection: Range): void {
    const rects = [...selection.getClientRects()].filter(({ width }) => width > 0);
    const first = rects[0];
    const last = rects[rects.length - 1];
    if (first === undefined || last === undefined) return;
    insertAfter(this.element, selection.endContainer, this.page);
    this.element.hidden = false;
    placeNear(this.element, new DOMRect(first.left, first.top, first.width, last.bottom - first.top), 'above');
  }

  hide(): void {
    this.element.hidden = true;
  }

  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  /** True when Tab must lead to them: they are shown, and the focus is on nothing that can be worked. */
  private isNext(): boolean {
    const focus = document.activeElement;
    return !this.element.hidden && (focus === null || !focus.matches('button, input, textarea, select, mark, .note'));
  }
}
