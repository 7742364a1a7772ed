import type { UnitRange, Units } from '../compact/stringPool';
import { bitsSet, lettersIn } from './signature';

/** A piece of the word asked for, with the letters on both sides of it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly lettersBefore: number;
  readonly lettersAfter: number;
}

/**
 * A word cut into one piece more than the edits it is allowed. Insertions, deletions and substitutions within that number
 * leave one of the pieces as it is, and move it by no more places than that; what is on either side of it then differs in
 * no more letters than there are edits. Where this is so with no piece, the words are further apart.
 */
export class Pieces {
  private readonly pieces: readonly Piece[];

  constructor(
    private readonly units: Uint16Array,
    private readonly edits: number,
  ) {
    const { length } = units;
    this.pieces = Array.from({ length: edits + 1 }, (_, i) => {
      const from = Math.floor((i * length) / (edits + 1));
      const to = Math.floor(((i + 1) * length) / (edits + 1));
      return { from, to, lettersBefore: lettersIn(units, 0, from), lettersAfter: lettersIn(units, to, length) };
    });
  }

  /** Whether a word may be so many edits away. */
  mayBe(word: UnitRange): boolean {
    return this.hasPiece(word, true);
  }

  /** Whether some beginning of a word may be so many edits away. */
  mayBegin(word: UnitRange): boolean {
    return this.hasPiece(word, false);
  }

  private hasPiece({ units, from: start, to: end }: UnitRange, whole: boolean): boolean {
    for (const piece of this.pieces) {
      const { from, to } = piece;
      const last = Math.min(start + from + this.edits, end - (to - from));
      for (let at = Math.max(start, start + from - this.edits); at <= last; at += 1) {
        if (this.standsAt(piece, units, at) && this.fitsAt(piece, units, start, at, end, whole)) return true;
      }
    }
    return false;
  }

  private standsAt({ from, to }: Piece, units: Units, at: number): boolean {
    for (let i = from; i < to; i += 1) if (units[at + i - from] !== this.units[i]) return false;
    return true;
  }

  /** Whether what is before and after the piece, which stands at `at`, can be had with the edits. */
  private fitsAt(piece: Piece, units: Units, start: number, at: number, end: number, whole: boolean): boolean {
    const before = lettersIn(units, start, at);
    const needed = Math.max(
      bitsSet(piece.lettersBefore & ~before),
      bitsSet(before & ~piece.lettersBefore),
      Math.abs(at - start - piece.from),
    );
    if (needed > this.edits) return false;
    const afterPiece = at + piece.to - piece.from;
    const after = lettersIn(units, afterPiece, end);
    const missing = bitsSet(piece.lettersAfter & ~after);
    if (!whole) return needed + missing <= this.edits;
    const growth = Math.abs(end - afterPiece - (this.units.length - piece.to));
    return needed + Math.max(missing, bitsSet(after & ~piece.lettersAfter), growth) <= this.edits;
  }
}
