import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import { hashOfBlock } from './blockHash';

/** What is known of one block: the hash of its words, how long it is, and what it looks like. */
export interface PooledBlock {
  readonly hash: number;
  /** In UTF-16 units, at most `MOST_UNITS`. */
  readonly units: number;
  /** It may be page furniture, as it is short and no title, credit, quotation or the like. */
  readonly mayRecur: boolean;
  /** It reads as a sentence or as a heading, as the article's own words do. */
  readonly isProse: boolean;
  /** It is among the first or last blocks of its article. */
  readonly isAtEdge: boolean;
}

const PARTS = 2;
const MOST_UNITS = 0xffff;
const MAY_RECUR = 0x10000;
const IS_PROSE = 0x20000;
const IS_AT_EDGE = 0x40000;

/** Longer blocks are text. */
const LONGEST = 300;
/** Of those the first units tell well enough whether they are the same. */
const BEGINNING = 100;
/** So many blocks at either end of an article are its edges. */
const EDGE = 4;
const SENTENCE = /[.!?…。！？]["'”’»)\]]*$/;
const FEWEST_WORDS = 4;

/** The blocks of many articles, one after the other, in eight bytes each. */
export class BlockPool {
  private numbers = new Uint32Array(1024);
  private used = 0;

  /** Number of blocks. */
  get size(): number {
    return this.used / PARTS;
  }

  /** Adds an article's blocks; those of one `source` have the same hashes where they have the same words. Returns the place of the first. */
  add({ text, blocks }: Pick<Article, 'text' | 'blocks'>, source: number): number {
    const first = this.size;
    this.reserve(blocks.length * PARTS);
    for (const [i, block] of blocks.entries()) {
      const isAtEdge = i < EDGE || i >= blocks.length - EDGE;
      const { start, end } = block;
      const hashed = end - start <= LONGEST ? end : start + BEGINNING;
      this.numbers[this.used++] = hashOfBlock(text, start, hashed, source);
      this.numbers[this.used++] = looksOf(text, block) | (isAtEdge ? IS_AT_EDGE : 0);
    }
    return first;
  }

  /** Adds blocks of another pool as they are there. */
  addFrom(other: BlockPool, from: number, count: number): number {
    const first = this.size;
    this.reserve(count * PARTS);
    this.numbers.set(other.numbers.subarray(from * PARTS, (from + count) * PARTS), this.used);
    this.used += count * PARTS;
    return first;
  }

  at(place: number): PooledBlock {
    const hash = this.numbers[place * PARTS] ?? 0;
    const looks = this.numbers[place * PARTS + 1] ?? 0;
    return {
      hash,
      units: looks & MOST_UNITS,
      mayRecur: (looks & MAY_RECUR) !== 0,
      isProse: (looks & IS_PROSE) !== 0,
      isAtEdge: (looks & IS_AT_EDGE) !== 0,
    };
  }

  private reserve(more: number): void {
    if (this.used + more <= this.numbers.length) return;
    const larger = new Uint32Array(Math.max(this.numbers.length * 2, this.used + more));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

function looksOf(text: string, { kind, start, end }: Block): number {
  const units = Math.min(end - start, MOST_UNITS);
  const mayBe = kind === 'paragraph' || kind === 'list item' || kind === 'caption' || kind === 'heading';
  if (!mayBe || units > LONGEST) return units;
  const words = text.slice(start, end);
  const isSentence = SENTENCE.test(words) && words.split(' ', FEWEST_WORDS).length === FEWEST_WORDS;
  return units | MAY_RECUR | (isSentence || kind === 'heading' ? IS_PROSE : 0);
}
