import type { Piece } from './pdfPages';

/** Pieces that stand on one line without a wide gap between them. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of most of its letters, in points. */
  readonly size: number;
}

/** Pieces are on one line when their heights differ by less than this part of their size. */
const SAME_LINE = 0.5;
/** A gap wider than so many times the size parts two columns. */
const COLUMN_GAP = 1.6;
/** A gap wider than this part of the size is a space that was not written. */
const WORD_GAP = 0.18;

/** The lines of a page, in the order in which they were drawn. */
export function linesOf(pieces: readonly Piece[]): TextLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    // gaps between columns come as white space, too
    if (piece.text.trim() === '' && piece.width > piece.size * COLUMN_GAP) continue;
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && isNext(last, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(joined).filter(({ text }) => text.trim() !== '');
}

function isNext(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size);
  const gap = piece.x - (last.x + last.width);
  return Math.abs(piece.y - last.y) < size * SAME_LINE && gap < size * COLUMN_GAP && gap > -size;
}

function joined(pieces: readonly Piece[]): TextLine {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  let x = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let most: Piece | undefined;
  for (const piece of pieces) {
    if (piece.x - end > piece.size * WORD_GAP && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
    x = Math.min(x, piece.x);
    right = Math.max(right, end);
    if (most === undefined || piece.text.trim().length > most.text.trim().length) most = piece;
  }
  return { text: text.trim(), x, y: most?.y ?? 0, width: right - x, size: most?.size ?? 0 };
}
