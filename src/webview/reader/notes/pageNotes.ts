import type { TextRange } from '../../../core/model/anchor';
import type { NotedPassage } from '../../../protocol/notes';
import type { FromReader, ReaderDraft } from '../../../protocol/reader';
import type { Announcer } from '../../shared/announcer';
import { type Scene, upperThird } from '../scene';
import type { Translate } from '../translate';
import type { Ruler } from '../view/ruler';
import { LostNotes } from './lostNotes';
import { Margin } from './margin';
import { NewComment } from './newComment';
import { NotedPassages, type PlacedPassage } from './notedPassages';

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
  private passages: readonly NotedPassage[] = [];
  private noted = new NotedPassages([], 0);
  private names: readonly string[] = [];
  private current: PlacedPassage | undefined;

  constructor(private readonly parts: Parts) {
    const { page, scene, t, post, keepDraft } = parts;
    const named = ({ uri, entry }: NotedPassage) => ({ uri, entry });
    this.lost = new LostNotes((passage) => post({ type: 'repairEntry', ...named(passage) }), t);
    this.margin = new Margin(
      page,
      scene,
      {
        onComment: (passage, text) => post({ type: 'setComment', ...named(passage), text }),
        onMeaning: (passage, meaning) => post({ type: 'setMeaning', ...named(passage), meaning }),
        onOpen: (passage) => post({ type: 'openEntry', ...named(passage) }),
        onRemove: (passage) => post({ type: 'removeEntry', ...named(passage) }),
        onActive: (passage) => this.lightUp(passage),
        onResize: () => this.margin.layOut(),
        onDraft: (passage, text) =>
          keepDraft(text === undefined ? undefined : { range: passage.place, entry: named(passage), text }),
      },
      t,
    );
    this.newComment = new NewComment(
      page,
      scene,
      {
        onKeep: (range, text) => post({ type: 'comment', range, text }),
        onDraft: (range, text) => keepDraft(text === undefined ? undefined : { range, text }),
        onClosed: (range) => {
          page.focus({ preventScroll: true });
          parts.select(range);
        },
      },
      t,
    );
    page.addEventListener('click', (event) => this.clicked(event));
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
      this.newComment.remove();
    }
    this.show();
    this.newComment.put();
  }

  /** Opens what was being typed when the page went away. */
  restore({ range, entry, text }: ReaderDraft): void {
    const length = this.parts.scene()?.article.text.length ?? 0;
    if (entry === undefined) {
      if (range.end <= length) this.newComment.open(range, text);
    } else {
      const passage = this.noted.placed.find((one) => one.uri === entry.uri && one.entry === entry.entry);
      if (passage !== undefined) this.edit(passage, text);
    }
  }

  /** Opens a box for a comment on a passage: on the note that is there already, if it is of the very words. */
  comment(range: TextRange): void {
    const same = this.noted.placed.find(({ place }) => place.start === range.start && place.end === range.end);
    if (same === undefined) this.newComment.open(range);
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
    this.lost.show(this.noted.lost);
    const starts = this.noted.placed.map(({ place }) => place.start);
    this.parts.ruler.set('note', starts);
    this.parts.ruler.redraw(scene.geometry);
    this.margin.show(this.noted, this.names);
  }

  private goTo(passage: PlacedPassage): void {
    const scene = this.parts.scene();
    scene?.view.unfold(passage.place);
    scene?.scrollTo(passage.place.start, upperThird());
    this.margin.layOut();
    this.margin.cardOf(passage)?.element.focus({ preventScroll: true });
  }

  private edit(passage: PlacedPassage, draft?: string): void {
    this.goTo(passage);
    this.margin.cardOf(passage)?.edit(draft);
  }

  private lightUp(passage: PlacedPassage | undefined): void {
    if (passage !== undefined) this.current = passage;
    this.parts.scene()?.painter.paint('note-active', passage === undefined ? [] : [passage.place]);
  }

  /** A click into noted words leads to their card. */
  private clicked(event: MouseEvent): void {
    const { target } = event;
    const isText = target instanceof Element && target.closest('.body, h1') !== null;
    const isOther =
      target instanceof Element && target.closest('mark:not(.unlit), button, .note, .card, .comment-box') !== null;
    if (!isText || isOther || document.getSelection()?.isCollapsed === false) return;
    const offset = this.parts.scene()?.view.texts.offsetAt(event.clientX, event.clientY);
    const passage = offset === undefined ? undefined : this.noted.at(offset);
    if (passage !== undefined) this.margin.cardOf(passage)?.element.focus({ preventScroll: true });
  }
}
