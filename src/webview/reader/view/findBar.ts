import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

export interface FindBarEvents {
  onQuery(query: string, matchCase: boolean): void;
  onStep(step: 1 | -1): void;
  onClose(): void;
}

/** The bar to find words in the article: a field, a count and four buttons. */
export class FindBar {
  readonly element: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly count = element('span', { class: 'find-count' });
  private readonly caseButton: HTMLButtonElement;

  constructor(
    private readonly events: FindBarEvents,
    t: Translate,
  ) {
    const name = t('Find in article');
    this.field = element('input', { type: 'text', 'aria-label': name, placeholder: name, spellcheck: 'false' });
    this.field.addEventListener('input', () => this.ask());
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      events.onStep(event.shiftKey ? -1 : 1);
    });
    const icon = (label: string, glyph: string, onClick: () => void, more: Readonly<Record<string, string>> = {}) =>
      button(
        { 'aria-label': label, title: label, class: 'icon', ...more },
        onClick,
        element('span', { 'aria-hidden': 'true' }, glyph),
      );
    const toggleCase = () => {
      this.caseButton.setAttribute('aria-pressed', String(!this.matchCase));
      this.ask();
    };
    this.caseButton = icon(t('Match case'), 'Aa', toggleCase, { 'aria-pressed': 'false' });
    this.element = element(
      'div',
      { class: 'find', role: 'search', 'aria-label': name, hidden: '' },
      element('span', { class: 'find-field' }, this.field, this.caseButton),
      this.count,
      icon(t('Previous match'), '↑', () => events.onStep(-1)),
      icon(t('Next match'), '↓', () => events.onStep(1)),
      icon(t('Close'), '×', () => events.onClose()),
    );
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get query(): string {
    return this.field.value;
  }

  get matchCase(): boolean {
    return this.caseButton.getAttribute('aria-pressed') === 'true';
  }

  /** Opens, or takes the focus when open; `query` replaces what is in the field. */
  open(query: string | undefined): void {
    this.element.hidden = false;
    if (query !== undefined) this.field.value = query;
    this.field.focus();
    this.field.select();
    this.ask();
  }

  close(): void {
    this.element.hidden = true;
  }

  showCount(words: string, found: boolean): void {
    this.count.textContent = words;
    this.element.classList.toggle('nothing', !found);
  }

  private ask(): void {
    this.events.onQuery(this.field.value, this.matchCase);
  }
}
