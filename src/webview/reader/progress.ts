import type { TextRange } from '../../core/model/anchor';
import type { ReaderArticle } from '../../protocol/reader';
import type { Scene } from './scene';

/** Milliseconds for which a part of the text stands still before it counts as seen: to leaf through is not to read. */
const PAUSE = 1000;
/** UTF-16 units of text that are seen or not seen together. */
const CELL = 100;
/** The share of the text that must have been in view: the last line of a page and a caption may be missed. */
const ENOUGH = 0.95;

/** Knows how much of the article has been in view, and says when it was all of it. To jump to the end is not to read. */
export class Progress {
  private timer: number | undefined;
  private article: ReaderArticle | undefined;
  private unseen = new Set<number>();
  private whole = 0;
  private isFinished = false;

  constructor(
    private readonly scene: () => Scene | undefined,
    private readonly onFinished: () => void,
  ) {
    window.addEventListener('scroll', () => this.moved(), { passive: true });
    document.addEventListener('visibilitychange', () => this.moved());
  }

  /** An article is shown. What stands before `place`, where its reading was left off, was seen then. */
  begin(article: ReaderArticle, place: number): void {
    const isSame = this.article?.id === article.id && this.article.text === article.text;
    this.article = article;
    if (!isSame) {
      this.unseen = new Set(textCells(article));
      this.whole = this.unseen.size;
      this.isFinished = false;
      this.see({ start: 0, end: place });
    }
    this.moved();
  }

  private moved(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.look(), PAUSE);
  }

  private look(): void {
    const range = document.hidden ? undefined : this.inView();
    if (range === undefined || this.isFinished || this.whole === 0) return;
    this.see(range);
    if (this.unseen.size > (1 - ENOUGH) * this.whole) return;
    this.isFinished = true;
    this.onFinished();
  }

  private see({ start, end }: TextRange): void {
    for (let cell = Math.floor(start / CELL); cell * CELL < end; cell += 1) this.unseen.delete(cell);
  }

  private inView(): TextRange | undefined {
    const scene = this.scene();
    if (scene === undefined) return undefined;
    const { geometry, article } = scene;
    const first = geometry.firstBlockBelow(0);
    if (first === undefined) return undefined;
    const after = geometry.firstBlockBelow(window.innerHeight);
    return {
      start: geometry.firstOffsetBelow(first, 0),
      end: after === undefined ? article.text.length : geometry.firstOffsetBelow(after, window.innerHeight),
    };
  }
}

function* textCells({ blocks }: ReaderArticle): Iterable<number> {
  for (const { kind, start, end } of blocks) {
    if (kind === 'boilerplate') continue;
    for (let cell = Math.floor(start / CELL); cell * CELL < end; cell += 1) yield cell;
  }
}
