import { bitsSet, letterBit } from './signature';

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

  /** Whether the word in the units `[start, end)` may be so many edits away. */
  mayBe(units: Uint16Array, start: number, end: number): boolean {
    return this.hasPiece(units, start, end, true);
  }

  /** Whether some beginning of the word in the units `[start, end)` may be so many edits away. */
  mayBegin(units: Uint16Array, start: number, end: number): boolean {
    return this.hasPiece(units, start, end, false);
  }

  private hasPiece(units: Uint16Array, start: number, end: number, whole: boolean): boolean {
    for (const piece of this.pieces) {
      const { from, to } = piece;
      const last = Math.min(start + from + this.edits, end - (to - from));
      for (let at = Math.max(start, start + from - this.edits); at <= last; at += 1) {
        if (this.standsAt(piece, units, at) && this.fitsAt(piece, units, start, at, end, whole)) return true;
      }
    }
    return false;
  }

  private standsAt({ from, to }: Piece, units: Uint16Array, at: number): boolean {
    for (let i = from; i < to; i += 1) if (units[at + i - from] !== this.units[i]) return false;
    return true;
  }

  /** Whether what is before and after the piece, which stands at `at`, can be had with the edits. */
  private fitsAt(piece: Piece, units: Uint16Array, start: number, at: number, end: number, whole: boolean): boolean {
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

function lettersIn(units: Uint16Array, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i += 1) letters |= letterBit(units[i] ?? 0);
  return letters;
}
