import { MENTION_ANSWERS, type MentionAnswer } from '../../../protocol/reader';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

const LABELS = {
  reject: 'Not a Name',
  kind: 'Wrong Kind…',
  assign: 'This Is…',
  tag: 'Tag Everywhere…',
} as const satisfies Record<MentionAnswer, string>;

/** The button "Wrong?" of the card and what it opens: what the reader may say instead. Arrow keys go through it, Escape closes it. */
export class WrongMenu {
  readonly opener: HTMLButtonElement;
  readonly list: HTMLElement;
  private readonly items: readonly HTMLButtonElement[];

  constructor(onAnswer: (answer: MentionAnswer) => void, onToggle: () => void, t: Translate) {
    this.opener = button(
      { 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': 'card-wrong' },
      () => {
        this.setOpen(!this.isOpen);
        onToggle();
        if (this.isOpen) this.items[0]?.focus({ preventScroll: true });
      },
      t('Wrong?'),
    );
    this.items = MENTION_ANSWERS.map((answer) =>
      button({ role: 'menuitem', tabindex: '-1' }, () => onAnswer(answer), t(LABELS[answer])),
    );
    this.list = element(
      'div',
      { class: 'card-wrong', id: 'card-wrong', role: 'menu', 'aria-label': t('Wrong?'), hidden: '' },
      ...this.items,
    );
    this.list.addEventListener('keydown', (event) => this.keyDown(event));
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Closes and gives the focus back to the button. */
  dismiss(): void {
    this.setOpen(false);
    this.opener.focus({ preventScroll: true });
  }

  private setOpen(open: boolean): void {
    this.list.hidden = !open;
    this.opener.setAttribute('aria-expanded', String(open));
  }

  private keyDown(event: KeyboardEvent): void {
    const { length } = this.items;
    const at = this.items.findIndex((item) => item.matches(':focus'));
    const goal = { ArrowDown: (at + 1) % length, ArrowUp: (at - 1 + length) % length, Home: 0, End: length - 1 };
    const next = Object.entries(goal).find(([key]) => key === event.key)?.[1];
    if (next === undefined) return;
    event.preventDefault();
    this.items[next]?.focus({ preventScroll: true });
  }
}
