import type { PostingEncoder } from './encoder';
import { BODY, FIELD_BITS } from './fields';

/** In a stream of words, numbers below this begin a stretch of a field; from here on they are words. */
export const FIRST_WORD = 8;
const FIELD_ROOM = 3;
const FIELD_MASK = 7;

/** Of every so many places of the stream, as a power of two, it is noted in which document the first is. */
const STRIDE = 6;

/** The next stream may be a little longer than this one. */
const ROOM_TO_SPARE = 1.1;

/** Where each word stands in a stream of words: a counting sort in two passes, so that no list ever grows word by word. */
export class WordPlaces {
  /** Word by word the places, each with its field, which a builder's bounded weight leaves room for. Used again for the next stream. */
  private places = new Uint32Array();
  /** The places of a word are `places[starts[word]..starts[word + 1]]`, rising. */
  private starts = new Uint32Array();
  /** Where the documents begin in the stream; one more entry for its end. */
  private begins = new Uint32Array();
  private marks = new Uint32Array();

  /** Sorts the stream of documents that begin at the places `begins`, and hold words with numbers below `words`. */
  sort(stream: Uint32Array, begins: Uint32Array, words: number): void {
    this.begins = new Uint32Array(begins.length + 1);
    this.begins.set(begins);
    this.begins[begins.length] = stream.length;
    this.mark(stream.length);
    if (this.places.length < stream.length) this.places = new Uint32Array(Math.ceil(stream.length * ROOM_TO_SPARE));
    // counted one entry too far up, and from there each start goes to where it belongs while the places are filled in
    const starts = new Uint32Array(words + 2);
    for (let at = 0; at < stream.length; at += 1) {
      const number = stream[at] ?? 0;
      if (number >= FIRST_WORD) raise(starts, number - FIRST_WORD + 2);
    }
    for (let word = 2; word < starts.length; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
    const { places } = this;
    let field = 0;
    for (let at = 0; at < stream.length; at += 1) {
      const number = stream[at] ?? 0;
      if (number < FIRST_WORD) field = number;
      else places[raise(starts, number - FIRST_WORD + 1)] = (at << FIELD_ROOM) | field;
    }
    this.starts = starts;
  }

  /** Writes the postings of a word. */
  encode(word: number, encoder: PostingEncoder): void {
    const { places, begins, marks, starts } = this;
    const to = starts[word + 1] ?? 0;
    let next = starts[word] ?? 0;
    while (next < to) {
      const first = (places[next] ?? 0) >>> FIELD_ROOM;
      let slot = marks[first >>> STRIDE] ?? 0;
      while ((begins[slot + 1] ?? 0) <= first) slot += 1;
      next = this.encodeDocument(slot, next, to, encoder);
    }
    encoder.endWord();
  }

  /** Writes the posting of a document, whose places begin at `from` and end before `to`; returns where they end. */
  private encodeDocument(slot: number, from: number, to: number, encoder: PostingEncoder): number {
    const { places, begins } = this;
    const end = begins[slot + 1] ?? 0;
    let before = begins[slot] ?? 0;
    let times = 0;
    let fields = 0;
    let next = from;
    for (; next < to; next += 1) {
      const place = places[next] ?? 0;
      const at = place >>> FIELD_ROOM;
      if (at >= end) break;
      encoder.position(at - before);
      before = at;
      const field = place & FIELD_MASK;
      if (field === BODY) times += 1;
      else fields |= FIELD_BITS[field] ?? 0;
    }
    encoder.posting(slot, times, fields, next - from - times);
    return next;
  }

  private mark(length: number): void {
    const { begins } = this;
    const marks = new Uint32Array((length >>> STRIDE) + 1);
    let slot = 0;
    for (let mark = 0; mark < marks.length; mark += 1) {
      while (slot + 2 < begins.length && (begins[slot + 1] ?? 0) <= mark << STRIDE) slot += 1;
      marks[mark] = slot;
    }
    this.marks = marks;
  }
}

/** Adds one to a number of the list; returns what it was. */
function raise(numbers: Uint32Array, index: number): number {
  const before = numbers[index] ?? 0;
  numbers[index] = before + 1;
  return before;
}
