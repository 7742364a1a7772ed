import type { Article } from '../../model/article';
import { Lexicon } from '../words/lexicon';
import { hashOfArticle } from './articleHash';
import { DocumentTable } from './documentTable';
import { PostingEncoder } from './encoder';
import { BODY, FieldWords, isText, TITLE } from './fields';
import { GrowingNumbers } from './growing';
import type { Segment } from './segment';
import { WordNumbers } from './wordNumbers';
import { FIRST_WORD, WordPlaces } from './wordPlaces';

const FIRST_ROOM = 1 << 12;

/**
 * Makes a segment of articles put one after the other.
 *
 * While they are put, only the sequence of their words is kept, four bytes a word; sealing sorts it by word in two passes (a
 * counting sort), so that no list ever grows word by word.
 */
export class SegmentBuilder {
  private readonly read = new FieldWords();
  private readonly words = new WordNumbers();
  /** All words of all documents; a word's position is its distance from the beginning of its document. */
  private stream = new Uint32Array(FIRST_ROOM);
  private used = 0;
  private readonly places = new WordPlaces();
  private readonly encoder = new PostingEncoder();
  private readonly begins = new GrowingNumbers();
  private documents = new DocumentTable();

  /** Number of documents. */
  get size(): number {
    return this.documents.size;
  }

  /** Number of words, which is what it costs to keep and to seal. */
  get weight(): number {
    return this.used;
  }

  put(article: Article): void {
    const { read, words } = this;
    const { scanner } = read;
    const begin = this.used;
    let { stream } = this;
    let at = begin;
    let length = 0;
    let titleEnd = 0;
    let textStart = -1;
    read.begin(article);
    while (read.next()) {
      if (at + 2 > stream.length) stream = this.grow();
      const { field } = read;
      if (read.isFirst) {
        if (textStart < 0 && isText(field)) textStart = at - begin;
        stream[at] = field;
        at += 1;
      }
      stream[at] = FIRST_WORD + words.numberOf(scanner.units, scanner.length, scanner.hash);
      at += 1;
      if (field === BODY) length += 1;
      else if (field === TITLE) titleEnd = at - begin;
    }
    this.used = at;
    this.begins.push(begin);
    const { low: hashLow, high: hashHigh } = hashOfArticle(article);
    if (textStart < 0) textStart = at - begin;
    this.documents.add(article.id, { hashLow, hashHigh, length, titleEnd, textStart });
  }

  /** The segment. The builder is empty then, and keeps its room for others. */
  seal(): Segment {
    const { words, places } = this;
    const { order, words: inOrder } = words.inOrder();
    places.sort(this.stream.subarray(0, this.used), this.begins.view(), words.size);
    for (let rank = 0; rank < order.length; rank += 1) places.encode(order[rank] ?? 0, this.encoder);
    const documents = this.documents.finish();
    this.clear();
    return { lexicon: new Lexicon(inOrder), documents, words: this.encoder.take() };
  }

  private grow(): Uint32Array<ArrayBuffer> {
    const larger = new Uint32Array(this.stream.length * 2);
    larger.set(this.stream);
    this.stream = larger;
    return larger;
  }

  private clear(): void {
    this.used = 0;
    this.words.clear();
    this.begins.clear();
    this.documents = new DocumentTable();
  }
}
