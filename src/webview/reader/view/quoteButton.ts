import { button } from '../../shared/dom';
import type { Translate } from '../translate';
import { insertAfter, placeNear } from './floating';

/** The button beside a selection. Clicking it leaves the selection as it is. */
export class QuoteButton {
  private readonly element: HTMLButtonElement;

  constructor(
    private readonly page: HTMLElement,
    onQuote: () => void,
    t: Translate,
  ) {
    this.element = button({ class: 'quote-button', hidden: '' }, onQuote, t('Quote into notes'));
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Tab' && !event.shiftKey && this.isNext()) {
        event.preventDefault();
        this.element.focus({ preventScroll: true });
      }
    });
  }

  /** Shows it above the selection, or below where there is no room; Tab leads to it, and then on from the selection's end. */
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

  /** True when Tab must lead to it: it is shown, and the focus is on nothing that can be worked. */
  private isNext(): boolean {
    const focus = document.activeElement;
    return !this.element.hidden && (focus === null || !focus.matches('button, input, mark'));
  }

  get hasFocus(): boolean {
    return document.activeElement === this.element;
  }
}
