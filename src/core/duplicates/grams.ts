import type { Article } from '../model/article';
import type { Block, BlockKind } from '../model/block';
import { WordScanner } from '../search/text/scanner';

/** What of an article others reprint: a headline, a byline, captions and page furniture are each publisher's own. */
const REPRINTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list item', 'speaker turn']);

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

/** Takes three folded words that follow each other as one number of 32 bits; hardly ever the same one for different words. */
export type GramSink = (gram: number) => void;

/** Takes a word with a digit at its beginning, as a whole number below 2^30. */
export type NumberSink = (hash: number) => void;

/**
 * Gives every three words in a row of an article's body, from its first to its last; they run on over the end of a block, as each
 * publisher breaks paragraphs in a way of its own. Returns the number of words.
 */
export class GramReader {
  private readonly scanner = new WordScanner();

  read({ text, blocks }: Pick<Article, 'text' | 'blocks'>, onGram: GramSink, onNumber?: NumberSink): number {
    const { scanner } = this;
    let words = 0;
    let first = 0;
    let second = 0;
    for (const { start, end, labelEnd } of bodyOf(blocks)) {
      scanner.begin(text.slice(labelEnd ?? start, end));
      while (scanner.next()) {
        if (scanner.tail) continue;
        const third = scanner.hash;
        const unit = scanner.units[0] ?? 0;
        if (unit >= DIGIT_ZERO && unit <= DIGIT_NINE) onNumber?.(third);
        words += 1;
        if (words >= 3) onGram(gramOf(first, second, third));
        first = second;
        second = third;
      }
    }
    return words;
  }
}

/** All but page furniture of an article that has no body, such as an item of a ticker. */
function bodyOf(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.filter(({ kind }) => REPRINTED.has(kind));
  return body.length > 0 ? body : blocks.filter(({ kind }) => kind !== 'boilerplate');
}

/** Mixed by the multipliers and shifts of MurmurHash3 (A. Appleby, public domain), so that every bit hangs on all three words. */
function gramOf(first: number, second: number, third: number): number {
  let mixed = Math.imul(first, 0xcc9e2d51);
  mixed = Math.imul(((mixed << 15) | (mixed >>> 17)) ^ second, 0x1b873593);
  mixed = Math.imul(((mixed << 13) | (mixed >>> 19)) ^ third, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
