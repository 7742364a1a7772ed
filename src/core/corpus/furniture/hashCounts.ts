/** Counts in how many articles each of many hashes is, in a few bytes each. */
export class HashCounts {
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly counts: Uint32Array;
  /** The number, one more, of the article that was the last to have the hash. */
  private readonly last: Uint32Array;

  /** `most` is how many different hashes may come. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5)));
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.counts = new Uint32Array(size);
    this.last = new Uint32Array(size);
  }

  /** Notes that an article, by its number, has a hash, which is not nought. Articles come one after the other. */
  add(hash: number, article: number): void {
    const at = this.placeOf(hash);
    if (this.last[at] === article + 1) return;
    this.keys[at] = hash;
    this.last[at] = article + 1;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  /** In how many articles a hash was. */
  of(hash: number): number {
    return this.counts[this.placeOf(hash)] ?? 0;
  }

  private placeOf(hash: number): number {
    let at = hash & this.mask;
    for (let key = this.keys[at]; key !== 0 && key !== hash; key = this.keys[at]) at = (at + 1) & this.mask;
    return at;
  }
}
