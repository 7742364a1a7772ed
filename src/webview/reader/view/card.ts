import type { ActorId } from '../../../core/model/actor';
import type { MentionAnswer, ReaderActor } from '../../../protocol/reader';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';
import { basisText } from './basis';
import { insertAfter, placeNear } from './floating';
import type { Mark } from './marks';
import { WrongMenu } from './wrongMenu';

/** Milliseconds before it opens, so that it does not flicker under a moving pointer, and before it goes, so that it can be reached. */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 250;

export interface CardEvents {
  /** The lit mark that an event happened in. */
  markAt(target: EventTarget | null): Mark | undefined;
  onNext(mark: Mark): void;
  onArticles(actor: ActorId): void;
  onActorPage(actor: ActorId): void;
  /** The reader says what is wrong with a mention. */
  onWrong(mark: Mark, answer: MentionAnswer): void;
  /** The card of another mark is open, or none is. */
  onShown(mark: Mark | undefined): void;
}

/** The card of a mention: who it is, how often, where else, and why it is taken to be. Opens on hover and on focus; Tab leads into it. */
export class Card {
  private readonly card = element('div', { class: 'card', id: 'card', role: 'dialog', hidden: '' });
  private shown: Mark | undefined;
  private wrong: WrongMenu | undefined;
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

  /** Closes at the reader's wish, the menu in it first: it stays away until another mark is pointed at or focused. */
  dismiss(): void {
    if (this.wrong?.isOpen === true) {
      this.wrong.dismiss();
      return;
    }
    this.close();
  }

  hide(): void {
    window.clearTimeout(this.timer);
    const { shown } = this;
    shown?.element.removeAttribute('aria-details');
    this.shown = undefined;
    this.wrong = undefined;
    this.card.hidden = true;
    if (shown !== undefined) this.events.onShown(undefined);
  }

  private close(): void {
    const mark = this.shown;
    this.dismissed = mark;
    const focusInside = this.card.contains(document.activeElement);
    this.hide();
    if (focusInside) mark?.element.focus({ preventScroll: true });
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
    this.card.setAttribute('aria-describedby', 'card-facts card-basis');
    mark.element.setAttribute('aria-details', this.card.id);
    insertAfter(this.card, mark.element, this.page);
    this.card.hidden = false;
    this.placeAt(mark);
    this.events.onShown(mark);
  }

  private placeAt(mark: Mark): void {
    placeNear(this.card, mark.element.getBoundingClientRect(), 'below');
  }

  private content(mark: Mark): Node[] {
    const { name, kind, actor, marks } = mark.subject;
    const { t, events } = this;
    const facts = element('p', { class: 'card-facts', id: 'card-facts' });
    facts.append([t(actor?.kind ?? kind), t('{0} here', actor?.here ?? marks.length)].join(' · '));
    const actions = [button({}, () => events.onNext(mark), t('Next mention'))];
    if (actor !== undefined) {
      facts.append(' · ', this.elsewhere(actor));
      actions.push(button({}, () => events.onActorPage(actor.id), t('Actor page')));
    }
    const wrong = new WrongMenu(
      (answer) => {
        this.close();
        events.onWrong(mark, answer);
      },
      () => this.placeAt(mark),
      t,
    );
    this.wrong = wrong;
    return [
      element('p', { class: 'card-name', id: 'card-name', dir: 'auto' }, name),
      facts,
      ...this.basis(mark),
      element('div', { class: 'card-actions' }, ...actions, wrong.opener),
      wrong.list,
    ];
  }

  /** How often the corpus mentions an actor: a button that lists where. */
  private elsewhere({ id, articles, mentions }: ReaderActor): HTMLButtonElement {
    const { t } = this;
    const count = articles === 1 ? t('{0} in 1 article', mentions) : t('{0} in {1} articles', mentions, articles);
    const attributes = { class: 'card-elsewhere', 'aria-label': `${count}: ${t('All articles with…')}` };
    return button({ ...attributes, title: t('All articles with…') }, () => this.events.onArticles(id), count);
  }

  private basis({ mention, element: { textContent }, subject: { name, actor, date } }: Mark): Node[] {
    if (date !== undefined)
      return [element('p', { class: 'card-basis', id: 'card-basis' }, this.t('In this article: {0}', date))];
    if (mention.basis === undefined || actor === undefined) return [];
    const text = basisText(mention.basis, textContent, name, this.t);
    return text === undefined ? [] : [element('p', { class: 'card-basis', id: 'card-basis' }, text)];
  }
}
