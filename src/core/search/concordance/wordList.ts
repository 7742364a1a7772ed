/** Different words, numbered from 1 as they come, so that lines can hold and compare numbers. 0 stands for no word. */
export class WordList {
  private readonly numbers = new Map<string, number>();
  private ranked: Uint32Array = new Uint32Array(1);

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }

  /** By a word's number its place among all words in code-unit order, from 1; 0 for no word. */
  ranks(): Uint32Array {
    if (this.ranked.length > this.numbers.size) return this.ranked;
    this.ranked = new Uint32Array(this.numbers.size + 1);
    let rank = 0;
    for (const word of [...this.numbers.keys()].sort()) {
      rank += 1;
      this.ranked[this.numbers.get(word) ?? 0] = rank;
    }
    return this.ranked;
  }
}
