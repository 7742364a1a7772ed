import type { ActorId } from '../../core/model/actor';
import type { TextRange } from '../../core/model/anchor';
import type { NotedPassage } from '../../protocol/notes';
import type {
  FromReader,
  ReaderArticle,
  ReaderCommand,
  ReaderDraft,
  ReaderSettings,
  ReaderState,
  ReaderTarget,
  ToReader,
} from '../../protocol/reader';
import type { Version } from '../../protocol/versions';
import { Announcer } from '../shared/announcer';
import { button, element } from '../shared/dom';
import { reportFocus } from '../shared/focusReport';
import { ChosenPassage } from './chosenPassage';
import { Find } from './find';
import { rememberFocus } from './focus';
import { MentionAtHand, rangeOf } from './mentionAtHand';
import { Mentions } from './mentions';
import { PageNotes } from './notes/pageNotes';
import { Place } from './place';
import { Progress } from './progress';
import { Scene, upperThird } from './scene';
import { applyTypography } from './settings';
import { Target } from './target';
import type { Translate } from './translate';
import { ArticleView } from './view/article';
import { Card } from './view/card';
import { HighlightsMenu } from './view/highlightsMenu';
import { dismissTip } from './view/meta';
import { Ruler } from './view/ruler';

export interface ReaderHost {
  post(message: FromReader): void;
  /** Keeps the place over a reload. */
  keep(state: ReaderState): void;
  /** Keeps what is being typed over a reload, with the place. */
  keepDraft(draft: ReaderDraft | undefined): void;
}

/** The reader page: holds its parts together and answers commands. */
export class Reader {
  private readonly page = element('main', { class: 'page', tabindex: '-1' });
  private readonly announcer = new Announcer();
  private readonly ruler: Ruler;
  private readonly find: Find;
  private readonly mentions: Mentions;
  private readonly atHand: MentionAtHand;
  private readonly card: Card;
  private readonly menu: HighlightsMenu;
  private readonly tools: HTMLElement;
  private readonly chosen: ChosenPassage;
  private readonly place: Place;
  private readonly progress: Progress;
  private readonly resizes = new ResizeObserver(() => this.reflow());
  private scene: Scene | undefined;
  private readonly target: Target;
  private readonly notes: PageNotes;
  private settings: ReaderSettings;

  constructor(
    private readonly root: HTMLElement,
    settings: ReaderSettings,
    private readonly host: ReaderHost,
    private readonly t: Translate,
  ) {
    this.settings = settings;
    const { page, announcer } = this;
    const scene = () => this.scene;
    this.ruler = new Ruler((offset) => this.scene?.scrollTo(offset, upperThird()));
    this.find = new Find({ scene, ruler: this.ruler, announcer, page, t });
    this.mentions = new Mentions({ scene, ruler: this.ruler, announcer, t }, page);
    const markAt = (target: EventTarget | null) => this.scene?.view.marks.at(target);
    this.atHand = new MentionAtHand(page, markAt, (range) => host.post({ type: 'mention', range }));
    this.card = new Card(
      page,
      {
        markAt,
        onNext: (mark) => this.mentions.nextOf(mark),
        onArticles: (actor) => host.post({ type: 'articlesWith', actor }),
        onActorPage: (actor) => host.post({ type: 'openActor', actor }),
        onWrong: (mark, answer) => host.post({ type: 'judge', answer, range: rangeOf(mark) }),
        onShown: (mark) => this.atHand.point(mark),
      },
      t,
    );
    this.menu = new HighlightsMenu((choice) => this.setHighlights({ ...this.settings, ...choice }), t);
    const notes = button({ class: 'quiet' }, () => host.post({ type: 'openNotes' }), t('Notes'));
    this.tools = element('div', { class: 'tools' }, this.menu.element, notes);
    this.place = new Place(
      scene,
      () => this.chosen.selectedFrom,
      (state) => host.keep(state),
    );
    const { ruler } = this;
    const place = () => this.place.current()?.anchor.start ?? 0;
    this.target = new Target({ scene, ruler, announcer, t, onMove: () => this.place.moved() });
    this.chosen = new ChosenPassage({
      page,
      scene,
      announcer,
      t,
      place,
      post: (message) => host.post(message),
      onSelected: () => this.place.moved(),
      onComment: (range) => this.notes.comment(range),
    });
    this.notes = new PageNotes({
      page,
      scene,
      ruler,
      announcer,
      t,
      place,
      select: (range) => this.chosen.giveBack(range),
      post: (message) => host.post(message),
      keepDraft: (draft) => host.keepDraft(draft),
    });
    this.progress = new Progress(scene, () => host.post({ type: 'finished' }));
    this.listen();
  }

  /** Shows an article; without a target at `state`, else where its reading was left off, or, when it is on the page already, where it was. */
  show(article: ReaderArticle, settings: ReaderSettings, target: ReaderTarget | undefined, state?: ReaderState): void {
    const before = this.scene;
    const again = before?.article.id === article.id;
    const isSameText = again && before.article.text === article.text;
    const putBack = again
      ? this.place.hold()
      : () => this.place.restore(state?.article === article.id ? state.anchor : article.leftOff);
    const selected = again ? before.view.marks.selected?.actor?.id : undefined;
    const giveFocusBack = rememberFocus();
    const giveNoteFocusBack = this.notes.hold();
    this.card.hide();
    this.atHand.reset();
    before?.painter.clear();

    const events = {
      onReflow: () => this.reflow(),
      onText: (range: TextRange) => this.host.post({ type: 'markText', range }),
      onChip: ({ id }: { readonly id: ActorId }) =>
        this.selectActor(this.mentions.selected?.actor?.id === id ? null : id),
      versions: {
        onOpen: (version: Version) => this.host.post({ type: 'openVersion', article: version.id }),
        onCompare: (version: Version) => this.host.post({ type: 'compareVersion', article: version.id }),
        onChanges: (version: Version) => this.host.post({ type: 'changesOfVersion', article: version.id }),
      },
    };
    const view = new ArticleView(article, events, this.t, this.tools);
    this.applySettings(settings, view);
    view.element.querySelector('h1')?.after(this.notes.lost.element);
    this.page.replaceChildren(view.element);
    if (!this.page.isConnected) this.mount();
    this.scene = new Scene(view, this.page);
    this.progress.begin(article, article.leftOff?.start ?? 0);
    this.resizes.disconnect();
    this.resizes.observe(view.element);
    this.mentions.selectActor(selected ?? null, false);
    giveFocusBack(view, this.page);
    this.chosen.shown(isSameText);
    this.notes.shown(again);
    giveNoteFocusBack();
    this.find.refresh();
    if (target !== undefined) this.reveal(target);
    else {
      this.target.paint(isSameText ? this.target.current : undefined);
      putBack();
    }
    this.reflow();
  }

  setSettings(settings: ReaderSettings): void {
    const { scene } = this;
    if (scene === undefined) return;
    const putBack = this.place.hold();
    this.applySettings(settings, scene.view);
    this.reflow();
    putBack();
  }

  /** Goes to a passage, marks it if so wished, and moves the focus there. */
  reveal(target: ReaderTarget): void {
    this.target.reveal(target);
  }

  /** Something beside the page went to a passage: scrolls there if it is out of sight, without a word and without the focus. */
  follow(range: TextRange): void {
    this.scene?.bringIntoView(range);
  }

  /** Takes what is noted of the article, and opens what was being typed when the page went away. */
  setNotes(passages: readonly NotedPassage[], meanings: readonly string[], state: ReaderState | undefined): void {
    this.notes.set(passages, meanings);
    this.chosen.setMeanings(meanings);
    this.notes.restore(state);
  }

  /** Shows what differs from a version of the shown article; an answer that comes late is about another one. */
  showChanges({ of, version, changes }: Extract<ToReader, { type: 'changes' }>): void {
    if (this.scene?.article.id === of) this.scene.view.versions?.showChanges(version, changes);
  }

  /** Lights up all mentions of an actor; null puts them out. */
  selectActor(id: ActorId | null): void {
    this.mentions.selectActor(id, true);
  }

  run({ command, meaning = 0 }: Extract<ToReader, { type: 'command' }>): void {
    const { mentions, notes, chosen } = this;
    const { cursor } = chosen;
    const commands: Readonly<Record<ReaderCommand, () => void>> = {
      nextMention: () => mentions.step(1),
      previousMention: () => mentions.step(-1),
      find: () => this.find.open(),
      quote: () => chosen.quote(),
      highlight: () => chosen.highlight(meaning),
      comment: () => chosen.comment(),
      nextSentence: () => cursor.step(1),
      previousSentence: () => cursor.step(-1),
      extendSentence: () => cursor.extend(),
      shrinkSentence: () => cursor.shrink(),
      nextNote: () => notes.step(1),
      previousNote: () => notes.step(-1),
      toggleHighlights: () => this.toggleHighlights(),
    };
    commands[command]();
  }

  /** Gives the page up to something else, until the next `show`. */
  leave(): void {
    this.card.hide();
    this.atHand.reset();
    this.scene?.painter.clear();
    this.scene = undefined;
  }

  private mount(): void {
    this.root.replaceChildren(this.find.bar.element, this.page, this.ruler.element, this.announcer.element);
  }

  private listen(): void {
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.escape()) event.preventDefault();
    });
    window.addEventListener('resize', () => {
      this.reflow();
      this.place.resized();
    });
    reportFocus((focus) => this.host.post({ type: 'focus', focus }));
  }

  /** Takes back one thing: the innermost that is open. */
  private escape(): boolean {
    const { find, card, menu } = this;
    if (find.bar.element.contains(document.activeElement)) find.close();
    else if (menu.isOpen) menu.dismiss();
    else if (card.isOpen) card.dismiss();
    else if (dismissTip(this.page)) return true;
    else if (find.bar.isOpen) find.close();
    else if (this.notes.leave()) return true;
    else if (this.mentions.selected !== undefined) this.mentions.clear();
    else if (this.chosen.cursor.range !== null) this.chosen.cursor.clear();
    else if (this.target.current !== undefined) this.target.paint(undefined);
    else return false;
    return true;
  }

  private toggleHighlights(): void {
    const highlights = !this.settings.highlights;
    this.setHighlights({ ...this.settings, highlights });
    this.announcer.say(highlights ? this.t('Highlights are on.') : this.t('Highlights are off.'));
  }

  private setHighlights(settings: ReaderSettings): void {
    if (this.scene !== undefined) this.applySettings(settings, this.scene.view);
    const { highlights, hiddenKinds } = settings;
    this.host.post({ type: 'setHighlights', highlights, hiddenKinds });
  }

  private applySettings(settings: ReaderSettings, view: ArticleView): void {
    this.settings = settings;
    applyTypography(document.documentElement, settings);
    view.marks.show(settings);
    this.menu.show(settings, view.marks.counts());
  }

  /** Lines may have moved. */
  private reflow(): void {
    const { scene } = this;
    if (scene === undefined) return;
    scene.geometry.reset();
    scene.view.marks.keepTabStop();
    scene.painter.redraw();
    this.ruler.redraw(scene.geometry);
    this.notes.reflow();
  }
}
