import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

/** A run of page furniture behind one line. */
export class Furniture {
  readonly element: HTMLElement;
  readonly line: HTMLButtonElement;
  private readonly content: HTMLElement;

  constructor(blocks: readonly HTMLElement[], id: string, onToggle: () => void, t: Translate) {
    this.content = element('div', { id, class: 'furniture-blocks', hidden: '' }, ...blocks);
    const words =
      blocks.length === 1 ? t('1 block of page furniture') : t('{0} blocks of page furniture', blocks.length);
    const toggle = () => {
      this.setOpen(!this.isOpen);
      onToggle();
    };
    this.line = button({ class: 'furniture-line', 'aria-expanded': 'false', 'aria-controls': id }, toggle, words);
    this.element = element('div', { class: 'furniture' }, this.line, this.content);
  }

  get isOpen(): boolean {
    return !this.content.hidden;
  }

  setOpen(open: boolean): void {
    this.content.hidden = !open;
    this.line.setAttribute('aria-expanded', String(open));
  }
}
