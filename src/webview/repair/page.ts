import type { FromRepair, RepairAction, RepairView } from '../../protocol/repairPage';
import { Announcer } from '../shared/announcer';
import { element } from '../shared/dom';
import { keyMeaning } from './keys';
import type { Translate } from './translate';
import { noticeOf } from './view/notice';
import { Question } from './view/question';
import { Words } from './words';

/** The page "Repair Notes": shows what the host says, and says what keys and buttons mean. */
export class RepairPage {
  private readonly announcer = new Announcer();
  private readonly words: Words;
  private readonly question: Question;
  private readonly progress = element('p', { class: 'dim' });
  private readonly done = element('p', { class: 'done' });
  private readonly place = element('div', { class: 'content' });
  private view: RepairView | undefined;
  /** The reader has answered: the next quotation takes the focus. */
  private goesOn = false;

  constructor(
    root: HTMLElement,
    private readonly post: (message: FromRepair) => void,
    private readonly t: Translate,
  ) {
    this.words = new Words(document.documentElement.lang, t);
    this.question = new Question((action) => this.act(action), this.words, t);
    const header = element('header', {}, element('h1', {}, t('Repair Notes')), this.progress, this.done);
    root.replaceChildren(element('main', {}, header, this.place, this.announcer.element));
    document.addEventListener('keydown', (event) => this.key(event));
    // VS Code gives the focus to the page; a reader was at the question
    window.addEventListener('focus', () => setTimeout(() => this.takeFocus()));
  }

  show(view: RepairView): void {
    this.view = view;
    const isQuestion = view.state === 'repair';
    this.place.setAttribute('aria-busy', String(view.state === 'waiting'));
    this.progress.textContent = isQuestion ? this.words.progress(view) : '';
    const said = 'done' in view && view.done !== null ? this.words.done(view.done) : '';
    this.done.textContent = said;
    if (isQuestion) {
      if (!this.question.element.isConnected) this.place.replaceChildren(this.question.element);
      this.question.show(view);
    } else this.place.replaceChildren(noticeOf(view, () => this.post({ type: 'again' }), this.t));
    if (this.goesOn) this.announcer.say([said, this.progress.textContent].filter(Boolean).join(' '));
    this.takeFocus();
    this.goesOn = false;
  }

  /** After an answer the next quotation has the focus, else whatever has it keeps it unless it is gone. */
  private takeFocus(): void {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!document.hasFocus() || (!isLost && !this.goesOn)) return;
    const target = this.view?.state === 'repair' ? this.question.heading : this.place.firstElementChild;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  private key(event: KeyboardEvent): void {
    const meaning = keyMeaning(event);
    if (meaning === undefined) return;
    event.preventDefault();
    if (typeof meaning === 'number') this.question.choose(meaning);
    else this.act(meaning);
  }

  private act(action: RepairAction): void {
    const { view } = this;
    if (view?.state !== 'repair' || !this.question.can(action)) return;
    this.goesOn = action !== 'openNote' && action !== 'openPassage';
    this.post({ type: 'act', action, key: view.repair.key, candidate: this.question.candidate });
  }
}
