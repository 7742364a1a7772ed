import type { FromMerges, MergesView } from '../../protocol/mergesPage';
import { Announcer } from '../shared/announcer';
import { button, element } from '../shared/dom';
import { KEYS, keyAction, type MergeAction } from './keys';
import type { Translate } from './translate';
import { List } from './view/list';
import { noticeOf } from './view/notice';
import { Question } from './view/question';
import { Words } from './words';

/** The page "Suggested Merges": shows what the host says, and says what keys and buttons mean. */
export class MergesPage {
  private readonly announcer = new Announcer();
  private readonly words: Words;
  private readonly question: Question;
  private readonly list: List;
  private readonly count = element('p', { class: 'dim' });
  private readonly done = element('p', { class: 'done' });
  private readonly place = element('div', { class: 'content' });
  private view: MergesView | undefined;
  /** The reader has answered: the next suggestion takes the focus. */
  private goesOn = false;

  constructor(
    root: HTMLElement,
    private readonly post: (message: FromMerges) => void,
    private readonly t: Translate,
  ) {
    this.words = new Words(document.documentElement.lang, t);
    this.question = new Question({ act: (action) => this.act(action), post }, this.words, t);
    this.list = new List((key) => post({ type: 'choose', key }), t);
    const header = element('header', {}, element('h1', {}, t('Suggested Merges')), this.count, this.done);
    root.replaceChildren(element('main', {}, header, this.place, this.announcer.element));
    document.addEventListener('keydown', (event) => this.key(event));
    // VS Code gives the focus to the page; a reader was at the question
    window.addEventListener('focus', () => setTimeout(() => this.takeFocus()));
  }

  show(view: MergesView): void {
    this.view = view;
    const isQuestion = view.state === 'suggestion';
    this.place.setAttribute('aria-busy', String(view.state === 'waiting'));
    this.count.textContent = isQuestion ? this.words.left(view.list.length) : '';
    const spoken = this.words.spoken(view);
    this.done.textContent = 'done' in view && view.done !== null ? this.words.done(view.done) : '';
    if (isQuestion) {
      if (!this.question.element.isConnected) this.place.replaceChildren(this.list.element, this.question.element);
      this.question.show(view);
      this.list.show(view.list, view.merge.key);
    } else this.place.replaceChildren(this.notice(view));
    if (spoken !== '' && this.goesOn) this.announcer.say(spoken);
    this.takeFocus();
    this.goesOn = false;
  }

  private notice(view: Exclude<MergesView, { readonly state: 'suggestion' }>): HTMLElement {
    const events = { cancel: () => this.post({ type: 'cancel' }), again: () => this.post({ type: 'again' }) };
    const made = noticeOf(view, events, this.t);
    if ('canUndo' in view && view.canUndo) {
      const key = element('kbd', { 'aria-hidden': 'true' }, KEYS.undo);
      made.append(
        button({ class: 'secondary', 'aria-keyshortcuts': KEYS.undo }, () => this.act('undo'), this.t('Undo'), key),
      );
    }
    return made;
  }

  /** After an answer the next suggestion has the focus, else whatever has it keeps it unless it is gone. */
  private takeFocus(): void {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!document.hasFocus() || (!isLost && !this.goesOn)) return;
    const target = this.view?.state === 'suggestion' ? this.question.heading : this.place.firstElementChild;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  private key(event: KeyboardEvent): void {
    const action = keyAction(event);
    if (action === undefined || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.act(action);
  }

  private act(action: MergeAction): void {
    const { view } = this;
    if (view === undefined) return;
    const { canUndo } = { canUndo: false, ...view };
    if (action === 'undo' && canUndo) this.answer({ type: 'undo' });
    if (action === 'undo' || view.state !== 'suggestion') return;
    const { key } = view.merge;
    this.answer(action === 'merge' ? { type: 'merge', key, keep: this.question.keep } : { type: action, key });
  }

  private answer(message: FromMerges): void {
    this.goesOn = true;
    this.post(message);
  }
}
