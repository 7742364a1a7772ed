import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

export interface CommentEvents {
  onKeep(text: string): void;
  /** `isChanged` when something was typed that is in no note. */
  onLeave(isChanged: boolean): void;
  /** Every change, so that nothing typed is lost with the page. */
  onDraft(text: string): void;
}

/** A box to write a comment in. Ctrl+Enter (Cmd+Enter) keeps it, Escape leaves it. */
export class CommentBox {
  readonly element: HTMLFormElement;
  private readonly field: HTMLTextAreaElement;

  /** `label` says what the comment is on; `draft` is what was typed and not kept. */
  constructor(
    label: string,
    private readonly before: string,
    draft: string,
    private readonly events: CommentEvents,
    t: Translate,
  ) {
    const hint = t('Ctrl+Enter keeps it, Escape leaves it');
    this.field = element('textarea', { rows: '3', 'aria-label': label, placeholder: t('Comment'), title: hint });
    this.field.value = draft;
    const keep = button({ class: 'primary', title: 'Ctrl+Enter' }, () => this.keep(), t('Keep'));
    const leave = button({ title: 'Escape' }, () => this.leave(), t('Cancel'));
    this.element = element('form', { class: 'comment-box' }, this.field, element('div', {}, keep, leave));
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.field.addEventListener('input', () => {
      this.fit();
      events.onDraft(this.field.value);
    });
  }

  focus(): void {
    this.fit();
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.keep();
    else if (event.key === 'Escape') this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private keep(): void {
    if (this.field.value === this.before) this.events.onLeave(false);
    else this.events.onKeep(this.field.value);
  }

  private leave(): void {
    this.events.onLeave(this.field.value !== this.before);
  }

  /** As high as what is in it, within bounds that the style sheet sets. */
  private fit(): void {
    this.field.style.setProperty('height', 'auto');
    this.field.style.setProperty('height', `${this.field.scrollHeight + 2}px`);
  }
}
