import { MENTION_KINDS, type MentionKind } from '../../../core/model/mention';
import type { ReaderSettings } from '../../../protocol/reader';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

type Choice = Pick<ReaderSettings, 'highlights' | 'hiddenKinds'>;

/** The button "Highlights" with its popover: one switch for all, one box a kind, which is the legend too. */
export class HighlightsMenu {
  readonly element: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private readonly popover: HTMLElement;
  private readonly all: HTMLInputElement;
  private readonly kinds: HTMLFieldSetElement;
  private readonly boxes = new Map<MentionKind, HTMLInputElement>();
  private readonly counts = new Map<MentionKind, HTMLElement>();

  constructor(onChange: (choice: Choice) => void, t: Translate) {
    const changed = () => {
      this.kinds.disabled = !this.all.checked;
      onChange(this.choice());
    };
    this.all = element('input', { type: 'checkbox', role: 'switch' });
    this.all.addEventListener('change', changed);
    this.kinds = element('fieldset', {}, element('legend', { class: 'unseen' }, t('Kinds of names')));
    for (const kind of MENTION_KINDS) {
      const box = element('input', { type: 'checkbox', 'data-kind': kind });
      box.addEventListener('change', changed);
      const count = element('span', { class: 'count', 'aria-hidden': 'true' });
      this.boxes.set(kind, box);
      this.counts.set(kind, count);
      const sample = element('span', { class: 'sample', 'data-kind': kind }, t(kind));
      this.kinds.append(element('label', {}, box, sample, count));
    }
    this.popover = element(
      'div',
      { class: 'popover', id: 'highlights', role: 'group', 'aria-label': t('Highlights'), hidden: '' },
      element('label', { class: 'all' }, this.all, t('Highlight names')),
      this.kinds,
    );
    this.opener = button(
      { class: 'quiet', 'aria-expanded': 'false', 'aria-controls': 'highlights' },
      () => this.setOpen(!this.isOpen),
      t('Highlights'),
    );
    this.element = element('div', { class: 'menu' }, this.opener, this.popover);
    document.addEventListener('pointerdown', (event) => {
      if (!this.holds(event.target)) this.setOpen(false);
    });
    this.element.addEventListener('focusout', (event) => {
      if (event.relatedTarget !== null && !this.holds(event.relatedTarget)) this.setOpen(false);
    });
  }

  get isOpen(): boolean {
    return !this.popover.hidden;
  }

  /** Shows the settings, and how many mentions of each kind the article has. */
  show({ highlights, hiddenKinds }: Choice, counts: ReadonlyMap<MentionKind, number>): void {
    this.all.checked = highlights;
    this.kinds.disabled = !highlights;
    for (const [kind, box] of this.boxes) box.checked = !hiddenKinds.includes(kind);
    for (const [kind, count] of this.counts) count.textContent = String(counts.get(kind) ?? 0);
  }

  /** Closes and gives the focus back to the button. */
  dismiss(): void {
    this.setOpen(false);
    this.opener.focus();
  }

  private setOpen(open: boolean): void {
    this.popover.hidden = !open;
    this.opener.setAttribute('aria-expanded', String(open));
  }

  private choice(): Choice {
    const hiddenKinds = MENTION_KINDS.filter((kind) => this.boxes.get(kind)?.checked === false);
    return { highlights: this.all.checked, hiddenKinds };
  }

  private holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }
}
