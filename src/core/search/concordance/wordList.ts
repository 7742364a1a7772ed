import { forEachWord } from '../text/tokenize';

/** The words of a passage by which it is ordered; a longer one is two words far from each other. */
const MOST_WORDS = 16;

/** Different words, or passages of words, numbered from 1 as they come, so that lines can hold and compare numbers. 0 stands for none. */
export class WordList {
  private readonly numbers = new Map<string, number>();
  /** By passages as they are written: most come again and again, and folding takes longer than looking up. */
  private readonly written = new Map<string, number>();
  private ranked: Uint32Array = new Uint32Array(1);

  /** The number of a passage of a text; passages that are written alike but for case and accents have the same. */
  numberOf(passage: string): number {
    const known = this.written.get(passage);
    if (known !== undefined) return known;
    const folded = foldedWords(passage);
    const number = this.numbers.get(folded) ?? this.numbers.size + 1;
    this.numbers.set(folded, number);
    this.written.set(passage, number);
    return number;
  }

  /** By a passage's number its place among all in code-unit order, from 1; 0 for none. */
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

  /** Gives back what is needed only as long as there are more to number. */
  trim(): void {
    this.written.clear();
  }
}

function foldedWords(passage: string): string {
  const words: string[] = [];
  forEachWord(passage, (word, _start, _end, tail) => {
    if (!tail && words.length < MOST_WORDS) words.push(word);
  });
  return words.join(' ');
}
