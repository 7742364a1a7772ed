import type {
  ConcordanceCommand,
  ConcordanceState,
  FromConcordance,
  PageLine,
  PageView,
  ShownLines,
} from '../../protocol/concordancePage';
import { Announcer } from '../shared/announcer';
import { button, element } from '../shared/dom';
import { reportFocus } from '../shared/focusReport';
import { LineCache } from '../shared/lineCache';
import { keyAction, type Step } from '../shared/listKeys';
import { countsInWords } from './counts';

import { Rows } from './rows';
import { Selection } from './selection';
import type { Translate } from './translate';
import { List } from './view/list';
import { type NoticeEvents, noticeOf } from './view/notice';
import { QueryBox } from './view/queryBox';
import { Toolbar, type ToolbarAction } from './view/toolbar';

const KEEP_MILLISECONDS = 250;

export interface ConcordanceHost {
  post(message: FromConcordance): void;
  /** Keeps the state over a reload. */
  keep(state: ConcordanceState): void;
}

/** The concordance page: holds its parts together, and does what keys, buttons and commands say. */
export class ConcordancePage {
  private readonly announcer = new Announcer();
  private readonly selection = new Selection();
  private readonly box: QueryBox;
  private readonly toolbar: Toolbar;
  private readonly list: List;
  private readonly cache: LineCache<PageLine>;
  private readonly counts = element('p', { class: 'counts' });
  private readonly stale: HTMLElement;
  private readonly place = element('div', { class: 'place' });
  private rows = new Rows(0);
  private view: PageView | undefined;
  private timer: number | undefined;

  constructor(
    root: HTMLElement,
    private readonly own: { showsDiscarded: boolean; position: number },
    private readonly host: ConcordanceHost,
    private readonly t: Translate,
  ) {
    const run = (query: string) => host.post({ type: 'run', query });
    this.box = new QueryBox({ run, leave: () => this.list.focusActive() }, t);
    this.toolbar = new Toolbar(
      { sort: (order) => host.post({ type: 'sort', order }), act: (action) => this.run(action) },
      t,
    );
    this.cache = new LineCache((from, to) => {
      const { shown } = this;
      if (shown !== undefined) host.post({ type: 'lines', generation: shown.generation, from, to });
    });
    this.list = new List(this.selection, t);
    const again = button({ class: 'link' }, () => this.runAgain(), t('Run Again'));
    this.stale = element(
      'p',
      { class: 'stale', role: 'status' },
      t('The corpus has changed since these lines were found.'),
      ' ',
      again,
    );
    const heading = element('h1', { class: 'unseen' }, t('Concordance'));
    const header = element(
      'header',
      {},
      heading,
      this.box.element,
      this.box.below,
      this.toolbar.element,
      this.counts,
      this.stale,
    );
    root.replaceChildren(element('main', {}, header, this.place, this.announcer.element));
    this.listen();
  }

  /** Shows what the host says; the lines themselves are asked for as they are looked at. */
  show(view: PageView): void {
    const before = this.shown;
    this.view = view;
    this.box.show(view.query, view.problem);
    this.stale.hidden = !view.stale;
    const { shown } = this;
    const areNew = shown !== undefined && shown.generation !== before?.generation;
    if (areNew) this.cache.reset(shown.counts.lines);
    // other lines: begins at the top, unless the page itself was made anew
    if (areNew && before !== undefined) this.own.position = 0;
    this.arrange(areNew);
    if (areNew) this.announcer.say(this.counts.textContent ?? '');
  }

  /** Takes lines that were asked for. */
  take(generation: number, from: number, lines: readonly PageLine[]): void {
    if (generation !== this.shown?.generation) return;
    this.cache.take(from, lines);
    this.list.redraw();
  }

  run(command: ConcordanceCommand | ToolbarAction): void {
    switch (command) {
      case 'discard':
        this.discard();
        return;
      case 'tag':
      case 'copy':
        this.postChosen(command);
        return;
      case 'showDiscarded':
        this.toggleDiscarded();
        return;
      case 'editQuery':
        this.box.focus();
        return;
      default:
        this.host.post({ type: command });
    }
  }

  private get shown(): ShownLines | undefined {
    return this.view?.shown;
  }

  /** Lays out rows, counts and buttons for what is shown now. */
  private arrange(areNew: boolean): void {
    const { view, shown } = this;
    if (view === undefined) return;
    const hidden = this.own.showsDiscarded ? [] : (shown?.marks.discarded ?? []);
    this.rows = new Rows(shown?.counts.lines ?? 0, hidden);
    const events: NoticeEvents = { cancel: () => this.host.post({ type: 'cancel' }), runAgain: () => this.runAgain() };
    const notice = noticeOf(view, this.rows.length, events, this.t);
    this.place.classList.toggle('sorting', view.waiting?.for === 'order');
    this.place.setAttribute('aria-busy', String(view.waiting !== undefined && view.waiting.for !== 'nothing'));
    if (notice !== undefined) this.place.replaceChildren(notice);
    else if (!this.list.element.isConnected) this.place.replaceChildren(this.list.element);
    this.counts.textContent =
      shown === undefined ? '' : countsInWords(shown, this.t, document.documentElement.lang).join(' · ');
    if (shown !== undefined && notice === undefined) this.showLines(view, shown, areNew);
    this.update();
  }

  private showLines(view: PageView, shown: ShownLines, areNew: boolean): void {
    const { rows, cache: lines } = this;
    if (areNew) this.selection.move(rows.rowOf(this.own.position), rows.length, false);
    else this.selection.move(this.selection.active, rows.length, true);
    this.list.show({ rows, lines, order: view.order, marks: shown.marks }, areNew);
    if (areNew) this.list.scrollTo(Math.max(0, this.selection.active - Math.floor(this.list.rowsInView / 3)));
    if (areNew && document.hasFocus() && document.activeElement === document.body) this.list.focusActive();
  }

  private update(): void {
    const { view, shown, rows } = this;
    if (view === undefined) return;
    this.toolbar.show({
      order: view.order,
      lines: rows.length,
      discarded: shown?.marks.discarded.length ?? 0,
      showsDiscarded: this.own.showsDiscarded,
      restores: this.areDiscarded(),
    });
    this.keep();
  }

  private listen(): void {
    const { element: list } = this.list;
    list.addEventListener('keydown', (event) => this.key(event));
    list.addEventListener('pointerdown', (event) => this.point(event));
    list.addEventListener('dblclick', (event) => {
      if (this.list.rowAt(event.target) !== undefined) this.open(true);
    });
    list.addEventListener('focusin', (event) => {
      const row = this.list.rowAt(event.target);
      if (row !== undefined && row !== this.selection.active) this.moveTo(row, false);
    });
    // Ctrl+C and VS Code's menu come as this event; in the box it is about what is selected there
    document.addEventListener('copy', (event) => {
      if (!this.list.hasFocus) return;
      event.preventDefault();
      this.run('copy');
    });
    // VS Code gives the focus to the page; a reader was in the list
    window.addEventListener('focus', () => {
      setTimeout(() => {
        if (document.activeElement === document.body) this.list.focusActive();
      });
    });
    reportFocus((focus) => this.host.post({ type: 'focus', focus }));
  }

  private key(event: KeyboardEvent): void {
    const action = keyAction(event, this.list.rowsInView);
    if (action === undefined || this.list.rowAt(event.target) === undefined) return;
    event.preventDefault();
    if (action.type === 'open') this.open(action.focus);
    else if (action.type === 'all') this.selectAll();
    else this.moveTo(this.target(action.step), action.grow);
  }

  /** A click chooses a line; with Shift all up to it. A right click within the selection leaves it as it is. */
  private point(event: PointerEvent): void {
    const row = this.list.rowAt(event.target);
    if (row === undefined || (event.button === 2 && this.selection.has(row))) return;
    event.preventDefault();
    this.moveTo(row, event.shiftKey);
    if (event.button === 0 && !event.shiftKey && event.detail < 2) this.open(false);
  }

  private target(step: Step): number {
    if ('by' in step) return this.selection.active + step.by;
    return step.to === 'first' ? 0 : this.rows.length - 1;
  }

  private moveTo(row: number, grow: boolean): void {
    this.selection.move(row, this.rows.length, grow);
    this.list.goToActive();
    if (grow && this.selection.size > 1) this.announcer.say(this.t('{0} lines selected', this.selection.size));
    this.update();
  }

  private selectAll(): void {
    this.selection.all(this.rows.length);
    this.list.redraw();
    this.announcer.say(this.t('{0} lines selected', this.selection.size));
    this.update();
  }

  private open(focus: boolean): void {
    const { shown, rows, selection } = this;
    if (shown === undefined || rows.length === 0) return;
    const position = rows.positionAt(selection.active);
    this.host.post({ type: 'open', generation: shown.generation, position, focus });
  }

  private discard(): void {
    const chosen = this.chosen();
    if (chosen === undefined) return;
    const discarded = !this.areDiscarded();
    // what goes is taken out from under the selection: it stays where it began, on the first line after them
    if (discarded && !this.own.showsDiscarded) this.selection.move(this.selection.from, this.rows.length, false);
    this.host.post({ type: 'discard', discarded, ...chosen });
  }

  private toggleDiscarded(): void {
    const position = this.rows.length === 0 ? 0 : this.rows.positionAt(this.selection.active);
    this.own.showsDiscarded = !this.own.showsDiscarded;
    const hidden = this.own.showsDiscarded ? [] : (this.shown?.marks.discarded ?? []);
    const rows = new Rows(this.rows.lines, hidden);
    this.selection.move(rows.rowOf(position), rows.length, false);
    this.arrange(false);
    this.list.redraw();
  }

  private postChosen(type: 'tag' | 'copy'): void {
    const chosen = this.chosen();
    if (chosen !== undefined) this.host.post({ type, ...chosen });
  }

  private chosen() {
    const { shown, rows, selection } = this;
    if (shown === undefined || rows.length === 0) return undefined;
    return { generation: shown.generation, ranges: rows.ranges(selection.from, selection.to) };
  }

  /** Whether every selected line is discarded already. */
  private areDiscarded(): boolean {
    if (!this.own.showsDiscarded || this.rows.length === 0) return false;
    const { from, to } = this.selection;
    const discarded = this.shown?.marks.discarded ?? [];
    // all lines are shown, so that a row is a position
    return discarded.filter((position) => position >= from && position < to).length === to - from;
  }

  private runAgain(): void {
    this.host.post({ type: 'run', query: this.view?.query ?? '' });
  }

  private keep(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const { view, rows, own, selection } = this;
      if (view === undefined) return;
      if (rows.length > 0) own.position = rows.positionAt(selection.active);
      this.host.keep({ query: view.query, order: view.order, ...own });
    }, KEEP_MILLISECONDS);
  }
}
