/**
 * Leads from canonical text back to the decoded text of the source file, and forth.
 *
 * A list of segments, in order and without overlap in either text. A segment whose two lengths are equal was copied
 * character for character; any other was replaced as a whole (a run of white space by one space, a decomposed letter
 * by its NFC form). What lies between two segments in the source was dropped; what lies between them in the canonical
 * text (the separators of blocks) was inserted.
 */
export class OffsetMap {
  /** `segments` holds four numbers a segment: canonical start, canonical end, source start, source end. All in UTF-16 units. */
  constructor(readonly segments: Uint32Array) {}

  /** The source range that the canonical range `[start, end)` was made from; undefined when all of it was inserted. */
  toSource(start: number, end: number): { start: number; end: number } | undefined {
    return this.project(start, end, 0, 2);
  }

  /** The canonical range that holds what was made from the source range `[start, end)`; undefined when all of it was dropped. */
  toCanonical(start: number, end: number): { start: number; end: number } | undefined {
    return this.project(start, end, 2, 0);
  }

  /** The same way one step further: `outer` leads from this map's source to the source of that. */
  through(outer: OffsetMap): OffsetMap {
    const s = this.segments;
    const far: number[] = [];
    for (let i = 0; i < s.length; i += 4) {
      const [start, end, sourceStart, sourceEnd] = [at(s, i), at(s, i + 1), at(s, i + 2), at(s, i + 3)];
      if (end - start !== sourceEnd - sourceStart) {
        const source = outer.toSource(sourceStart, sourceEnd);
        if (source !== undefined) far.push(start, end, source.start, source.end);
      } else outer.pushPieces(sourceStart, sourceEnd, start - sourceStart, far);
    }
    return new OffsetMap(new Uint32Array(far));
  }

  /** Adds what the canonical range `[start, end)` is made of to `far`, moved by `shift` on the canonical side. */
  private pushPieces(start: number, end: number, shift: number, far: number[]): void {
    const s = this.segments;
    for (let i = this.firstEndingAfter(start, 0); i < s.length && at(s, i) < end; i += 4) {
      const [from, to, sourceFrom, sourceTo] = [at(s, i), at(s, i + 1), at(s, i + 2), at(s, i + 3)];
      const first = Math.max(from, start);
      const last = Math.min(to, end);
      const isCopy = to - from === sourceTo - sourceFrom;
      const source = isCopy ? [sourceFrom + first - from, sourceTo - (to - last)] : [sourceFrom, sourceTo];
      far.push(first + shift, last + shift, ...source);
    }
  }

  private project(start: number, end: number, from: 0 | 2, to: 0 | 2): { start: number; end: number } | undefined {
    const s = this.segments;
    let i = this.firstEndingAfter(start, from);
    let first: number | undefined;
    let last: number | undefined;
    for (; i < s.length && at(s, i + from) < end; i += 4) {
      const fromStart = at(s, i + from);
      const fromEnd = at(s, i + from + 1);
      const toStart = at(s, i + to);
      const toEnd = at(s, i + to + 1);
      const copied = fromEnd - fromStart === toEnd - toStart;
      first ??= copied ? toStart + Math.max(0, start - fromStart) : toStart;
      last = copied ? toEnd - Math.max(0, fromEnd - end) : toEnd;
    }
    return first === undefined || last === undefined ? undefined : { start: first, end: last };
  }

  /** Index of the first segment that ends after `offset`, by binary search. */
  private firstEndingAfter(offset: number, side: 0 | 2): number {
    let low = 0;
    let high = this.segments.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.segments, middle * 4 + side + 1) > offset) high = middle;
      else low = middle + 1;
    }
    return low * 4;
  }
}

function at(numbers: Uint32Array, index: number): number {
  const value = numbers[index];
  if (value === undefined) throw new RangeError(`offset map: no number at ${index}`);
  return value;
}
