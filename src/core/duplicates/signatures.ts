/** So many smallest grams are kept of an article; four bytes each. */
export const BINS = 64;
const BIN_SHIFT = 26;

/** Stands in a bin that no gram of the article falls in. No gram is that large but one in four milliards, which is then left out. */
export const NO_GRAM = 0xffffffff;

const FIRST_ROOM = 1024;

/**
 * Of each article, in a slot of its own, the smallest gram in each of as many equal ranges of all grams. In how many of these two
 * articles agree tells how many of their grams they share.
 *
 * It is MinHash (A. Z. Broder, On the resemblance and containment of documents, 1997) with one permutation for all bins
 * (P. Li, A. Owen, C.-H. Zhang, One permutation hashing, 2012).
 */
export class Signatures {
  private bins = new Uint32Array(FIRST_ROOM * BINS);

  /** Empties a slot for another article. */
  begin(slot: number): void {
    const needed = (slot + 1) * BINS;
    if (needed > this.bins.length) {
      const wider = new Uint32Array(Math.max(needed, this.bins.length * 2));
      wider.set(this.bins);
      this.bins = wider;
    }
    this.bins.fill(NO_GRAM, slot * BINS, needed);
  }

  /** Takes a gram of the article in a slot; the order of its grams makes no difference. */
  add(slot: number, gram: number): void {
    const at = slot * BINS + (gram >>> BIN_SHIFT);
    if (gram < (this.bins[at] ?? 0)) this.bins[at] = gram;
  }

  gramIn(slot: number, bin: number): number {
    return this.bins[slot * BINS + bin] ?? NO_GRAM;
  }
}
