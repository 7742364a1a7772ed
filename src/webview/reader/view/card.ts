import type { ActorId } from '../../../core/model/actor';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';
import { insertAfter, placeNear } from './floating';
import type { Mark } from './marks';

/** Milliseconds before it opens, so that it does not flicker under a moving pointer, and before it goes, so that it can be reached. */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;

export interface CardEvents {
  /** The lit mark that an event happened in. */
  markAt(target: EventTarget | null): Mark | undefined;
  onNext(mark: Mark): void;
  onArticles(actor: ActorId): void;
}

/** The card of a mention: who it is, how often, and where else. Opens on hover and on focus; Tab leads into it. */
export class Card {
  private readonly card = element('div', { class: 'card', id: 'card', role: 'dialog', hidden: '' });
  private shown: Mark | undefined;
  private timer: number | undefined;
  private dismissed: Mark | undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly events: CardEvents,
    private readonly t: Translate,
  ) {
    page.addEventListener('pointerover', (event) => this.pointed(event.target));
    page.addEventListener('pointerleave', () => this.pointed(null));
    page.addEventListener('focusin', (event) => this.focused(event.target));
  }

  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  /** Closes at the reader's wish: it stays away until another mark is pointed at or focused. */
  dismiss(): void {
    const mark = this.shown;
    this.dismissed = mark;
    const focusInside = this.card.contains(document.activeElement);
    this.hide();
    if (focusInside) mark?.element.focus({ preventScroll: true });
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.shown?.element.removeAttribute('aria-details');
    this.shown = undefined;
    this.card.hidden = true;
  }

  private pointed(target: EventTarget | null): void {
    if (target instanceof Node && this.card.contains(target)) {
      window.clearTimeout(this.timer);
      return;
    }
    const mark = this.events.markAt(target);
    if (mark === undefined) {
      this.dismissed = undefined;
      this.later(CLOSE_AFTER, () => this.closeUnlessFocused());
    } else if (mark === this.shown) window.clearTimeout(this.timer);
    else this.openSoon(mark);
  }

  private focused(target: EventTarget | null): void {
    if (target instanceof Node && this.card.contains(target)) {
      window.clearTimeout(this.timer);
      return;
    }
    const mark = this.events.markAt(target);
    if (mark === undefined) this.hide();
    else if (mark !== this.shown) this.openSoon(mark);
  }

  private openSoon(mark: Mark): void {
    if (mark === this.dismissed) {
      window.clearTimeout(this.timer);
      return;
    }
    this.dismissed = undefined;
    this.later(OPEN_AFTER, () => this.open(mark));
  }

  private closeUnlessFocused(): void {
    const focus = document.activeElement;
    if (focus === this.shown?.element || this.card.contains(focus)) return;
    this.hide();
  }

  private later(delay: number, act: () => void): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(act, delay);
  }

  private open(mark: Mark): void {
    if (!mark.element.isConnected || this.card.contains(document.activeElement)) return;
    this.hide();
    this.shown = mark;
    this.card.replaceChildren(...this.content(mark));
    this.card.setAttribute('aria-labelledby', 'card-name');
    this.card.setAttribute('aria-describedby', 'card-facts');
    mark.element.setAttribute('aria-details', this.card.id);
    insertAfter(this.card, mark.element, this.page);
    this.card.hidden = false;
    placeNear(this.card, mark.element.getBoundingClientRect(), 'below');
  }

  private content(mark: Mark): Node[] {
    const { name, kind, actor, marks } = mark.subject;
    const { t } = this;
    const facts = [t(actor?.kind ?? kind), t('{0} here', actor?.here ?? marks.length)];
    const actions = [button({}, () => this.events.onNext(mark), t('Next mention'))];
    if (actor !== undefined) {
      const { articles, mentions, id } = actor;
      facts.push(articles === 1 ? t('{0} in 1 article', mentions) : t('{0} in {1} articles', mentions, articles));
      actions.push(button({}, () => this.events.onArticles(id), t('All articles with…')));
    }
    return [
      element('p', { class: 'card-name', id: 'card-name', dir: 'auto' }, name),
      element('p', { class: 'card-facts', id: 'card-facts' }, facts.join(' · ')),
      element('div', { class: 'card-actions' }, ...actions),
    ];
  }
}
