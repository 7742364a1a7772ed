import type { TextRange } from '../../../core/model/anchor';
import type { NotedPassage } from '../../../protocol/notes';
import type { FromReader, ReaderDraft, ReaderState } from '../../../protocol/reader';
import type { Announcer } from '../../shared/announcer';
import { type Scene, upperThird } from '../scene';
import type { Translate } from '../translate';
import type { Ruler } from '../view/ruler';
import { Draft } from './draft';
import { LostNotes } from './lostNotes';
import { Margin } from './margin';
import { NewComment } from './newComment';
import { NotedPassages, type PlacedPassage } from './notedPassages';
import { Pointing } from './pointing';

interface Parts {
  readonly page: HTMLElement;
  readonly scene: () => Scene | undefined;
  readonly ruler: Ruler;
  readonly announcer: Announcer;
  readonly t: Translate;
  post(message: FromReader): void;
  /** Keeps what is typed and not yet in a note over a reload. */
  keepDraft(draft: ReaderDraft | undefined): void;
  /** Selects a passage as the pointer does. */
  select(range: TextRange): void;
  /** The first character in view. */
  place(): number;
}

/** The notes on the article: painted in the text, beside it in the margin, as ticks in the ruler, and the line of those that are lost. */
export class PageNotes {
  readonly lost: LostNotes;
  readonly newComment: NewComment;
  private readonly margin: Margin;
  private readonly draft: Draft;
  private passages: readonly NotedPassage[] = [];
  private noted = new NotedPassages([], 0);
  private names: readonly string[] = [];
  private isRestored = false;
  /** The note that was gone to last. */
  private current: PlacedPassage | undefined;
  /** Whose card has the focus or the pointer, and whose words have the pointer. */
  private active: PlacedPassage | undefined;
  private pointed: PlacedPassage | undefined;

  constructor(private readonly parts: Parts) {
    const { page, scene, t, post, keepDraft } = parts;
    const named = ({ uri, entry }: NotedPassage) => ({ uri, entry });
    this.draft = new Draft(keepDraft);
    this.lost = new LostNotes((passage) => post({ type: 'repairEntry', ...named(passage) }), t);
    this.margin = new Margin(
      page,
      scene,
      {
        onComment: (passage, text) => post({ type: 'setComment', ...named(passage), text }),
        onMeaning: (passage, meaning) => post({ type: 'setMeaning', ...named(passage), meaning }),
        onOpen: (passage) => post({ type: 'openEntry', ...named(passage) }),
        onRemove: (passage) => post({ type: 'removeEntry', ...named(passage) }),
        onActive: (passage) => this.activate(passage),
        onResize: () => this.margin.layOut(),
        onDraft: (passage, text) => this.draft.set(passage.place, named(passage), text),
        draftOf: (passage) => this.draft.of(passage.place, named(passage)),
      },
      t,
    );
    this.newComment = new NewComment(
      page,
      scene,
      {
        onKeep: (range, text) => post({ type: 'comment', range, text }),
        onDraft: (range, text) => this.draft.set(range, undefined, text),
        onClosed: (range) => {
          page.focus({ preventScroll: true });
          parts.select(range);
          this.paintActive();
        },
      },
      t,
    );
    new Pointing(page, scene, {
      passageAt: (offset) => this.noted.at(offset),
      onPoint: (passage) => this.point(passage),
      onClick: (passage) => this.focusCard(passage),
    });
  }

  /** The names of the colours. */
  get meanings(): readonly string[] {
    return this.names;
  }

  /** Takes what is noted of the article. */
  set(passages: readonly NotedPassage[], meanings: readonly string[]): void {
    this.passages = passages;
    this.names = meanings;
    this.show();
  }

  /** Remembers what of the notes has the focus; what it returns gives it back, if it is still there. */
  hold(): () => void {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused.closest('.note, .comment-box') === null) return () => undefined;
    return () => {
      if (focused.isConnected) focused.focus({ preventScroll: true });
    };
  }

  /** To be called when an article is shown. What was noted of another one is forgotten. */
  shown(isSame: boolean): void {
    if (!isSame) {
      this.passages = [];
      this.draft.forget();
      this.newComment.remove();
    }
    this.show();
    this.newComment.put();
  }

  /** Opens what was being typed when the page went away; once. `state` is what was kept of the page. */
  restore(state: ReaderState | undefined): void {
    const article = this.parts.scene()?.article;
    if (this.isRestored || article === undefined) return;
    this.isRestored = true;
    if (state?.draft === undefined || state.article !== article.id) return;
    const { range, entry, text } = state.draft;
    this.draft.set(range, entry, text);
    const passage = this.noted.placed.find((one) => one.uri === entry?.uri && one.entry === entry.entry);
    if (passage !== undefined) this.edit(passage, text);
    else if (entry === undefined && range.end <= article.text.length) this.write(range, text);
  }

  /** Opens a box for a comment on a passage: on the note that is there already, if it is of the very words. */
  comment(range: TextRange): void {
    const same = this.noted.placed.find(({ place }) => place.start === range.start && place.end === range.end);
    if (same === undefined) this.write(range, this.draft.of(range));
    else this.edit(same);
  }

  /** Goes to the next note (1) or the one before (-1). */
  step(direction: 1 | -1): void {
    const { parts, current } = this;
    const from = current?.place.start ?? (direction === 1 ? parts.place() - 1 : parts.place());
    const next = this.noted.next(from, direction);
    if (next === undefined) {
      parts.announcer.say(parts.t('There are no more notes.'));
      return;
    }
    this.current = next;
    this.goTo(next);
  }

  /** Gives the focus that a card has back to the text; false when none has it. */
  leave(): boolean {
    if (document.activeElement?.closest('.note') === null || document.activeElement === null) return false;
    this.parts.page.focus({ preventScroll: true });
    return true;
  }

  /** To be called when lines have moved. */
  reflow(): void {
    this.margin.layOut();
    this.newComment.put();
  }

  private show(): void {
    const scene = this.parts.scene();
    if (scene === undefined) return;
    const { current } = this;
    this.noted = new NotedPassages(this.passages, scene.article.text.length);
    this.current = this.noted.placed.find(({ uri, entry }) => uri === current?.uri && entry === current.entry);
    this.noted.paint(scene.painter);
    this.active = undefined;
    this.pointed = undefined;
    this.paintActive();
    this.lost.show(this.noted.lost);
    const starts = this.noted.placed.map(({ place }) => place.start);
    this.parts.ruler.set('noted', starts);
    this.parts.ruler.redraw(scene.geometry);
    this.margin.show(this.noted, this.names);
  }

  private goTo(passage: PlacedPassage): void {
    const scene = this.parts.scene();
    scene?.view.unfold(passage.place);
    scene?.scrollTo(passage.place.start, upperThird());
    this.focusCard(passage);
  }

  /** Gives a note's card the focus, at the height of its passage: those around it make room. */
  private focusCard(passage: PlacedPassage): void {
    this.margin.align(passage);
    this.margin.cardOf(passage)?.element.focus({ preventScroll: true });
    // with the focus it is larger
    this.margin.layOut();
  }

  private write(range: TextRange, draft: string | undefined): void {
    this.newComment.open(range, draft);
    this.paintActive();
  }

  private edit(passage: PlacedPassage, draft?: string): void {
    this.goTo(passage);
    this.margin.cardOf(passage)?.edit(draft);
  }

  /** Lights up the card of the words that the pointer is on, and the words themselves. */
  private point(passage: PlacedPassage | undefined): void {
    this.pointed = passage;
    this.margin.point(passage);
    this.paintActive();
  }

  private activate(passage: PlacedPassage | undefined): void {
    this.active = passage;
    if (passage !== undefined) this.current = passage;
    this.paintActive();
  }

  /** The one passage that stands out: the one that is commented on, else the one under the pointer, else that of the card at hand. */
  private paintActive(): void {
    const range = this.newComment.range ?? (this.pointed ?? this.active)?.place;
    this.parts.scene()?.painter.paint('note-active', range === undefined ? [] : [range]);
  }
}
