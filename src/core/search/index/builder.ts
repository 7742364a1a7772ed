import type { Article } from '../../model/article';
import { WordScanner } from '../text/scanner';
import { Lexicon } from '../words/lexicon';
import { hashOfArticle } from './articleHash';
import { DocumentTable } from './documentTable';
import { PostingEncoder } from './encoder';
import { BODY, FIELD_BITS, type Field, forEachFieldWord, isText, TITLE } from './fields';
import { GrowingNumbers } from './growing';
import type { Segment } from './segment';
import { WordNumbers } from './wordNumbers';

/** In the stream of words, numbers below this begin a stretch of a field; from here on they are words. */
const FIRST_WORD = 8;
const FIELD_ROOM = 3;
const FIELD_MASK = 7;

/**
 * Makes a segment of articles put one after the other.
 *
 * While they are put, only the sequence of their words is kept, four bytes a word; sealing sorts it by word in two passes (a
 * counting sort), so that no list ever grows word by word.
 */
export class SegmentBuilder {
  private readonly scanner = new WordScanner();
  private readonly words = new WordNumbers();
  /** All words of all documents; a word's position is its distance from the beginning of its document. */
  private readonly stream = new GrowingNumbers();
  private readonly begins: number[] = [];
  private readonly documents = new DocumentTable();

  /** Number of documents. */
  get size(): number {
    return this.begins.length;
  }

  /** Number of words, which is what it costs to keep and to seal. */
  get weight(): number {
    return this.stream.length;
  }

  put(article: Article): void {
    const { stream, words, scanner } = this;
    const begin = stream.length;
    let field: Field = TITLE;
    let length = 0;
    let titleEnd = 0;
    let textStart = -1;
    forEachFieldWord(article, scanner, {
      stretch: (next) => {
        if (field === TITLE) titleEnd = stream.length - begin;
        if (isText(next) && textStart < 0) textStart = stream.length - begin;
        field = next;
        stream.push(next);
      },
      word: () => {
        stream.push(FIRST_WORD + words.numberOf(scanner.units, scanner.length, scanner.hash));
        if (field === BODY) length += 1;
      },
    });
    const end = stream.length - begin;
    this.begins.push(begin);
    const { low: hashLow, high: hashHigh } = hashOfArticle(article);
    this.documents.add(article.id, {
      hashLow,
      hashHigh,
      length,
      titleEnd: field === TITLE ? end : titleEnd,
      textStart: textStart < 0 ? end : textStart,
    });
  }

  /** The segment. The builder must not be used again. */
  seal(): Segment {
    const { order, sorted } = this.words.inOrder();
    const { starts, places } = this.placesByWord();
    const encoder = new PostingEncoder();
    for (const word of order) this.encode(encoder, places, starts[word] ?? 0, starts[word + 1] ?? 0);
    return { lexicon: Lexicon.build(sorted), documents: this.documents.finish(), words: encoder.finish() };
  }

  /** Where each word stands in the stream, word by word: those of a word are `places[starts[word]..starts[word + 1]]`. */
  private placesByWord(): { starts: Uint32Array; places: Uint32Array } {
    const stream = this.stream.view();
    const starts = new Uint32Array(this.words.size + 1);
    for (const number of stream) {
      if (number >= FIRST_WORD) {
        const next = number - FIRST_WORD + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
    }
    for (let word = 0; word < this.words.size; word += 1)
      starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    const fill = starts.slice();
    const places = new Uint32Array(starts[this.words.size] ?? 0);
    // the field is packed in beside the place, which a segment's bounded weight leaves room for
    let field = 0;
    for (let at = 0; at < stream.length; at += 1) {
      const number = stream[at] ?? 0;
      if (number < FIRST_WORD) {
        field = number;
        continue;
      }
      const to = fill[number - FIRST_WORD] ?? 0;
      places[to] = (at << FIELD_ROOM) | field;
      fill[number - FIRST_WORD] = to + 1;
    }
    return { starts, places };
  }

  /** Writes the postings of one word, whose places are `[from, to)`. */
  private encode(encoder: PostingEncoder, places: Uint32Array, from: number, to: number): void {
    encoder.word();
    let slot = -1;
    for (let next = from; next < to; ) {
      slot = this.slotOf((places[next] ?? 0) >>> FIELD_ROOM, slot);
      const begin = this.begins[slot] ?? 0;
      const end = this.begins[slot + 1] ?? this.stream.length;
      let times = 0;
      let fields = 0;
      let last = next;
      for (; last < to; last += 1) {
        const place = places[last] ?? 0;
        if (place >>> FIELD_ROOM >= end) break;
        const field = place & FIELD_MASK;
        if (field === BODY) times += 1;
        else fields |= FIELD_BITS[field] ?? 0;
      }
      encoder.posting(slot, times, fields, last - next - times);
      for (; next < last; next += 1) encoder.position(((places[next] ?? 0) >>> FIELD_ROOM) - begin);
    }
  }

  /** The document that a place of the stream is in, which is not before `least`: by doubling steps, then by halving. */
  private slotOf(place: number, least: number): number {
    let low = Math.max(0, least);
    let step = 1;
    while (low + step < this.begins.length && (this.begins[low + step] ?? 0) <= place) {
      low += step;
      step *= 2;
    }
    let high = Math.min(this.begins.length - 1, low + step);
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.begins[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
