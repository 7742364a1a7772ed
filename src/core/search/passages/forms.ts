import { hashOf } from '../text/hash';
import type { WordScanner } from '../text/scanner';
import type { Sought, SoughtPart } from './sought';

/** Slots for each word, so that most words of a text that are not sought meet an empty one. */
const ROOM = 4;

/**
 * The folded words that a query looks for, numbered from 1. They are found in a text by an open hash table over what the
 * scanner holds, so that no string is made of the words that nobody looks for.
 */
export class Forms {
  private readonly numbers = new Map<string, number>();
  private readonly words: readonly string[];
  private readonly table: Uint32Array;

  constructor(parts: readonly SoughtPart[]) {
    for (const { sought } of parts) this.collect(sought);
    this.words = [...this.numbers.keys()];
    this.table = new Uint32Array(2 ** Math.ceil(Math.log2(this.words.length * ROOM + 1)));
    for (const [word, number] of this.numbers) this.enter(word, number);
  }

  get size(): number {
    return this.words.length;
  }

  /** 0 for a word that is not sought. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** The number of the word that the scanner stands on; 0 when it is not sought. */
  numberAt(scanner: WordScanner): number {
    const { table } = this;
    const mask = table.length - 1;
    for (let slot = scanner.hash & mask; ; slot = (slot + 1) & mask) {
      const number = table[slot] ?? 0;
      if (number === 0 || this.isAt(scanner, number)) return number;
    }
  }

  private isAt({ units, length }: WordScanner, number: number): boolean {
    const word = this.words[number - 1];
    if (word?.length !== length) return false;
    for (let i = 0; i < length; i += 1) if (word.charCodeAt(i) !== units[i]) return false;
    return true;
  }

  private collect(sought: Sought): void {
    if (sought.type === 'word') {
      for (const word of sought.words.keys())
        if (!this.numbers.has(word)) this.numbers.set(word, this.numbers.size + 1);
    } else if (sought.type === 'near') {
      this.collect(sought.left);
      this.collect(sought.right);
    } else {
      for (const part of sought.parts) this.collect(part);
    }
  }

  private enter(word: string, number: number): void {
    const mask = this.table.length - 1;
    let slot = hashOf(word) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = number;
  }
}
