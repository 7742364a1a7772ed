import type { TextRange } from '../../core/model/anchor';
import type { ReaderArticle } from '../../protocol/reader';
import { Finder } from './finder';
import type { ArticleView } from './view/article';
import { Geometry } from './view/geometry';
import { Painter } from './view/painter';

/** Lines above this many pixels from the top of the window may lie under the find bar. */
const TOP_EDGE = 40;

/** A line that ends further down than this starts in full view. */
export const FIRST_LINE = TOP_EDGE + 24;

/** How often a scroll is corrected while blocks that were only estimated are laid out on its way. */
const CORRECTIONS = 4;

/** One shown article with all that works on it: what stands where, what is painted, what is found. */
export class Scene {
  readonly geometry: Geometry;
  readonly painter: Painter;
  readonly finder: Finder;

  constructor(
    readonly view: ArticleView,
    page: HTMLElement,
  ) {
    this.geometry = new Geometry(view);
    this.painter = new Painter(view.texts, page);
    this.finder = new Finder(view.article.text);
  }

  get article(): ReaderArticle {
    return this.view.article;
  }

  /** Scrolls so that an offset stands `distance` pixels below the top of the window; opens the fold that hides it. */
  scrollTo(offset: number, distance: number): void {
    this.view.unfold({ start: offset, end: offset + 1 });
    this.correct(offset, distance, CORRECTIONS);
  }

  /** Scrolls only if a passage starts outside the window, under the find bar or near the bottom. */
  bringIntoView({ start }: TextRange): void {
    this.view.unfold({ start, end: start + 1 });
    const top = this.geometry.topOf(start);
    const height = window.innerHeight;
    if (top === undefined || top < TOP_EDGE || top > height * 0.75) this.scrollTo(start, upperThird());
  }

  private correct(offset: number, distance: number, times: number): void {
    const top = this.geometry.topOf(offset);
    if (top === undefined) return;
    const before = window.scrollY;
    window.scrollBy({ top: Math.round(top - distance), behavior: 'instant' });
    if (times === 0 || window.scrollY === before) return;
    requestAnimationFrame(() => this.correct(offset, distance, times - 1));
  }
}

/** Where a passage that was looked for stands best, in pixels below the top of the window. */
export function upperThird(): number {
  return window.innerHeight * 0.28;
}
