import type { Anchor } from '../../core/model/anchor';
import type { ReaderState } from '../../protocol/reader';
import { locateQuote, quoteAt } from './quote';
import type { Scene } from './scene';
import { sentenceFrom } from './sentences';

/** Milliseconds between two notices of where the reader is. */
const PAUSE = 400;
/** Where the first line in view stands, in pixels below the top of the window. */
const TOP = 24;

/** Knows at which sentence the reader is, says so when it changes, and leads back to one. */
export class Place {
  private timer: number | undefined;
  private last: ReaderState | undefined;
  /** What the reader looks at, and how many pixels below the top of the window; undefined at the top of the page. */
  private steady: { readonly offset: number; readonly top: number } | undefined;

  constructor(
    private readonly scene: () => Scene | undefined,
    private readonly selected: () => number | undefined,
    private readonly keep: (state: ReaderState) => void,
  ) {
    window.addEventListener('scroll', () => this.moved(), { passive: true });
    document.addEventListener('visibilitychange', () => this.tell());
  }

  /** The place may have changed. */
  moved(): void {
    this.timer ??= window.setTimeout(() => this.tell(), PAUSE);
  }

  /** The first sentence in view; undefined when no text is shown. */
  current(): ReaderState | undefined {
    const scene = this.scene();
    const anchor = scene === undefined ? undefined : firstInView(scene);
    return scene === undefined || anchor === undefined ? undefined : { article: scene.article.id, anchor };
  }

  /** Remembers what stands where in the window; what it returns puts it back there after lines have moved or the text has changed. */
  hold(): () => void {
    const anchor = this.current()?.anchor;
    const top = anchor === undefined ? undefined : this.scene()?.geometry.topOf(anchor.start);
    const atTop = window.scrollY === 0;
    return () => {
      const scene = this.scene();
      const found = scene === undefined || anchor === undefined ? undefined : locateQuote(scene.article.text, anchor);
      if (atTop || found === undefined || top === undefined) this.restore(atTop ? undefined : anchor);
      else scene?.scrollTo(found.start, top);
    };
  }

  /** Puts what the reader was looking at back where it was, after the window has become wider or narrower. */
  resized(): void {
    const { steady } = this;
    if (steady !== undefined) this.scene()?.scrollTo(steady.offset, Math.min(steady.top, window.innerHeight / 2));
  }

  /** Scrolls to a place of this article, wherever its words are now; to the top when they are gone. */
  restore(anchor: Anchor | undefined): void {
    const scene = this.scene();
    if (scene === undefined) return;
    const found = anchor === undefined ? undefined : locateQuote(scene.article.text, anchor);
    const first = scene.geometry.firstBlockBelow(Number.NEGATIVE_INFINITY);
    // At the first line, all that stands above it belongs to the view.
    if (found === undefined || found.start === first?.block.start) window.scrollTo({ top: 0, behavior: 'instant' });
    else scene.scrollTo(found.start, TOP);
    this.moved();
  }

  private tell(): void {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    const state = this.current();
    this.steady = this.lookedAt(state);
    if (state === undefined || isSame(state, this.last)) return;
    this.last = state;
    this.keep(state);
  }

  /** The start of the selection while it is in view, else the first sentence in view. */
  private lookedAt(state: ReaderState | undefined): { offset: number; top: number } | undefined {
    const geometry = this.scene()?.geometry;
    const selected = this.selected();
    const top = selected === undefined ? undefined : geometry?.topOf(selected);
    if (selected !== undefined && top !== undefined && top >= 0 && top < window.innerHeight) {
      return { offset: selected, top };
    }
    if (state === undefined || window.scrollY === 0) return undefined;
    const first = geometry?.topOf(state.anchor.start);
    return first === undefined ? undefined : { offset: state.anchor.start, top: first };
  }
}

function firstInView({ geometry, article, view }: Scene): Anchor | undefined {
  const block = geometry.firstBlockBelow(TOP);
  if (block === undefined) return undefined;
  const offset = geometry.firstOffsetBelow(block, TOP);
  const sentence = sentenceFrom(article.text, block.block, offset, article.language?.value);
  if (sentence !== undefined) return quoteAt(article.text, sentence.start, sentence.end);
  const next = view.blocks[view.blocks.indexOf(block) + 1];
  const nextTop = next === undefined ? undefined : geometry.topOf(next.block.start);
  if (next !== undefined && nextTop !== undefined && nextTop < window.innerHeight && next.furniture?.isOpen !== false) {
    const first = sentenceFrom(article.text, next.block, next.block.start, article.language?.value);
    if (first !== undefined) return quoteAt(article.text, first.start, first.end);
  }
  // Nothing but the rest of one long sentence is in view: the line itself is the place.
  return quoteAt(article.text, offset, block.block.end);
}

function isSame(a: ReaderState, b: ReaderState | undefined): boolean {
  return a.article === b?.article && a.anchor.start === b.anchor.start && a.anchor.exact === b.anchor.exact;
}
