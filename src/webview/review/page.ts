import type { FromReview, ReviewView } from '../../protocol/reviewPage';
import { Announcer } from '../shared/announcer';
import { element } from '../shared/dom';
import { keyAction, type ReviewAction } from './keys';
import type { Translate } from './translate';
import { noticeOf } from './view/notice';
import { Question, spokenMention } from './view/question';
import { resultOf } from './view/result';
import { Numbers } from './words';

/** The page "Review Mentions": shows what the host says, and says what keys and buttons mean. */
export class ReviewPage {
  private readonly announcer = new Announcer();
  private readonly question: Question;
  private readonly numbers = new Numbers(document.documentElement.lang);
  private readonly place = element('div', { class: 'place' });
  private view: ReviewView | undefined;

  constructor(
    root: HTMLElement,
    private readonly post: (message: FromReview) => void,
    private readonly t: Translate,
  ) {
    this.question = new Question({ act: (action) => this.act(action), showResult: () => post({ type: 'result' }) }, t);
    root.replaceChildren(
      element('main', {}, element('h1', {}, t('Review Mentions')), this.place, this.announcer.element),
    );
    document.addEventListener('keydown', (event) => this.key(event));
    // VS Code gives the focus to the page; a reader was at the question
    window.addEventListener('focus', () => setTimeout(() => this.keepFocus()));
  }

  show(view: ReviewView): void {
    const { t } = this;
    this.view = view;
    this.place.setAttribute('aria-busy', String(view.state === 'waiting'));
    switch (view.state) {
      case 'mention':
        this.question.show(view);
        this.put(this.question.element);
        this.announcer.say(spokenMention(view, t));
        break;
      case 'result': {
        const events = { next: () => this.post({ type: 'next' }), undo: () => this.act('undo') };
        this.put(resultOf(view, events, this.numbers, t));
        break;
      }
      default:
        this.put(noticeOf(view, () => this.post({ type: 'next' }), t));
    }
    this.keepFocus();
  }

  private put(part: HTMLElement): void {
    if (part.parentElement !== this.place) this.place.replaceChildren(part);
  }

  /** What had the focus may be gone: then what is shown now takes it, and the keys stay with the page. */
  private keepFocus(): void {
    const { activeElement } = document;
    if (!document.hasFocus() || (activeElement !== null && activeElement !== document.body)) return;
    const shown = this.place.firstElementChild;
    if (shown instanceof HTMLElement) shown.focus({ preventScroll: true });
  }

  private key(event: KeyboardEvent): void {
    const action = keyAction(event);
    if (action === undefined) return;
    if (this.view?.state !== 'mention' && !(this.view?.state === 'result' && action === 'undo')) return;
    event.preventDefault();
    this.act(action);
  }

  private act(action: ReviewAction): void {
    const { view } = this;
    if (action === 'open') this.post({ type: 'open' });
    else if (action === 'undo') this.post({ type: 'undo' });
    else if (view?.state === 'mention') this.post({ type: 'answer', turn: view.turn, answer: action });
  }
}
