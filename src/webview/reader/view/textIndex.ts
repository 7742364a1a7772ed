import type { TextRange } from '../../../core/model/anchor';
import { bisect } from '../bisect';

/** A text node of the page and the canonical text that it shows, `[start, end)`. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Leads from canonical offsets to the page's text nodes and back. Only text nodes that were added count: labels, buttons and
 * cards between them are no part of the text.
 */
export class TextIndex {
  private readonly byPage: Piece[] = [];
  private readonly byText: Piece[] = [];
  private readonly byNode = new Map<Node, Piece>();
  private sorted = true;

  /** Adds a text node; to be called in the order of the page, which may differ from the text's where a headline was moved up. */
  add(node: Text, start: number): void {
    const piece = { node, start, end: start + node.data.length };
    const last = this.byText[this.byText.length - 1];
    if (last !== undefined && last.start > start) this.sorted = false;
    this.byPage.push(piece);
    this.byText.push(piece);
    this.byNode.set(node, piece);
  }

  /** The pieces that show any of a range, in the order of the text. */
  pieces(range: TextRange): Piece[] {
    const all = this.inTextOrder();
    const found: Piece[] = [];
    for (let i = bisect(0, all.length, (k) => (all[k]?.end ?? 0) > range.start); i < all.length; i += 1) {
      const piece = all[i];
      if (piece === undefined || piece.start >= range.end) break;
      found.push(piece);
    }
    return found;
  }

  /** A range of the page for each piece of a range of the text. */
  ranges(range: TextRange): Range[] {
    return this.pieces(range).map(({ node, start, end }) => {
      const part = document.createRange();
      part.setStart(node, Math.max(range.start, start) - start);
      part.setEnd(node, Math.min(range.end, end) - start);
      return part;
    });
  }

  /** Where the character at `offset` stands on the screen; undefined when it is not shown. */
  rectAt(offset: number): DOMRect | undefined {
    const [range] = this.ranges({ start: offset, end: offset + 1 });
    const rects = range?.getClientRects();
    // A character at the start of a line may also report an empty box at the end of the line before.
    return rects?.[rects.length - 1];
  }

  /** The offset of the character at a point of the window; undefined where there is no text. */
  offsetAt(x: number, y: number): number | undefined {
    const point = document.caretRangeFromPoint(x, y);
    const piece = point === null ? undefined : this.byNode.get(point.startContainer);
    return point === null || piece === undefined ? undefined : piece.start + point.startOffset;
  }

  /** The range of the text that a range of the page holds; null when it holds none of it. */
  textRange(range: Range): TextRange | null {
    const begin = collapsed(range, true);
    const finish = collapsed(range, false);
    const count = this.byPage.length;
    const first = this.byPage[bisect(0, count, (k) => this.compare(begin, k, 'end') > 0)];
    const last = this.byPage[bisect(0, count, (k) => this.compare(finish, k, 'start') >= 0) - 1];
    if (first === undefined || last === undefined) return null;
    const from = first.node === range.startContainer ? first.start + range.startOffset : first.start;
    const to = last.node === range.endContainer ? last.start + range.endOffset : last.end;
    // A selection that runs from a headline that was moved up into what stands before it in the text is the whole between.
    if (first !== last && last.start < first.start) return { start: last.start, end: first.end };
    return to > from ? { start: from, end: to } : null;
  }

  /** Whether an end of the k-th piece of the page stands before (-1), at (0) or after (1) a point. */
  private compare(point: Range, k: number, end: 'start' | 'end'): number {
    const piece = this.byPage[k];
    return piece === undefined ? 1 : point.comparePoint(piece.node, end === 'start' ? 0 : piece.node.data.length);
  }

  private inTextOrder(): readonly Piece[] {
    if (!this.sorted) {
      this.byText.sort((a, b) => a.start - b.start);
      this.sorted = true;
    }
    return this.byText;
  }
}

function collapsed(range: Range, toStart: boolean): Range {
  const point = range.cloneRange();
  point.collapse(toStart);
  return point;
}
