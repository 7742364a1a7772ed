import { bisect } from '../bisect';
import type { ArticleView } from './article';
import type { BlockView } from './blocks';

interface Box {
  readonly view: BlockView;
  readonly top: number;
  readonly height: number;
}

/** Where the text of an article stands on the page. All lengths are CSS pixels. */
export class Geometry {
  private boxes: readonly Box[] | undefined;

  constructor(private readonly view: ArticleView) {}

  /** Forgets what was measured; to be called when lines may have moved. */
  reset(): void {
    this.boxes = undefined;
  }

  /** The place of an offset below the top of the window; undefined when there is nothing to show. */
  topOf(offset: number): number | undefined {
    const exact = this.view.texts.rectAt(offset);
    if (exact !== undefined) return exact.top;
    const block = this.view.blockAt(offset);
    return block === undefined ? undefined : shownElement(block).getBoundingClientRect().top;
  }

  /**
   * About how far below the top of the document each offset stands: exact for its block, in proportion within it.
   * One measurement for all; `offsets` in ascending order or not.
   */
  estimate(offsets: readonly number[]): number[] {
    const boxes = this.measured();
    return offsets.map((offset) => {
      const box = boxes[bisect(0, boxes.length, (k) => (boxes[k]?.view.block.start ?? 0) > offset) - 1];
      if (box === undefined) return 0;
      const { start, end } = box.view.block;
      const share = Math.min(1, (offset - start) / Math.max(1, end - start));
      return box.top + share * box.height;
    });
  }

  /** The first block of the page, in its order, that is shown and ends more than `y` below the top of the window. */
  firstBlockBelow(y: number): BlockView | undefined {
    const shown = this.view.blocks.filter(({ furniture }) => furniture === undefined || furniture.isOpen);
    return shown[bisect(0, shown.length, (k) => (shown[k]?.element.getBoundingClientRect().bottom ?? 0) > y)];
  }

  /** The first offset of a block whose line ends more than `y` below the top of the window. */
  firstOffsetBelow({ block }: BlockView, y: number): number {
    const below = (offset: number) => (this.view.texts.rectAt(offset)?.bottom ?? 0) > y;
    return bisect(block.start, block.end, below);
  }

  /** In the order of the text. */
  private measured(): readonly Box[] {
    this.boxes ??= this.view.blocks
      .map((view) => {
        const { top, height } = shownElement(view).getBoundingClientRect();
        return { view, top: top + window.scrollY, height };
      })
      .sort((a, b) => a.view.block.start - b.view.block.start);
    return this.boxes;
  }
}

/** The block itself, or the line that it is folded behind. */
function shownElement({ element, furniture }: BlockView): HTMLElement {
  return furniture === undefined || furniture.isOpen ? element : furniture.line;
}
