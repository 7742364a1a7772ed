/**
 * A word cut into one piece more than the edits it is allowed. Insertions, deletions and substitutions within that number
 * leave one of the pieces as it is, and move it by no more places than that: where no piece is found, the words differ more.
 */
export class Pieces {
  /** Where each piece begins, and where the last one ends. */
  private readonly borders: readonly number[];

  constructor(
    private readonly units: Uint16Array,
    private readonly edits: number,
  ) {
    this.borders = Array.from({ length: edits + 2 }, (_, i) => Math.floor((i * units.length) / (edits + 1)));
  }

  /** Whether the word in the units `[start, end)`, or its beginning, may be so many edits away. */
  mayBeIn(units: Uint16Array, start: number, end: number): boolean {
    for (let piece = 0; piece <= this.edits; piece += 1) {
      const from = this.borders[piece] ?? 0;
      const to = this.borders[piece + 1] ?? 0;
      const last = Math.min(start + from + this.edits, end - (to - from));
      for (let at = Math.max(start, start + from - this.edits); at <= last; at += 1) {
        if (this.standsAt(from, to, units, at)) return true;
      }
    }
    return false;
  }

  private standsAt(from: number, to: number, units: Uint16Array, at: number): boolean {
    for (let i = from; i < to; i += 1) if (units[at + i - from] !== this.units[i]) return false;
    return true;
  }
}
