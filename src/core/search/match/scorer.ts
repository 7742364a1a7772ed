import { AUTHOR_BIT, FURNITURE_BIT, SOURCE_BIT, TITLE_BIT } from '../index/fields';
import type { Part } from '../index/part';
import { PostingBuffer } from '../index/postingBuffer';
import { Accumulator } from './accumulator';
import { type DocumentScores, either, NO_DOCUMENTS } from './documentScores';
import type { IndexView, PartWord } from './indexView';
import { ListArena, type ScoredList } from './listArena';

/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) for the body: how soon further
 * occurrences stop to count, and how much long bodies are held against themselves.
 */
const K1 = 1.2;
const B = 0.75;

/** What a word counts for in the other fields. In the title it counts for more than any number of times in the body. */
const FIELD_SCORES: readonly (readonly [bit: number, score: number])[] = [
  [TITLE_BIT, K1 + 1.3],
  [SOURCE_BIT, 0.8],
  [AUTHOR_BIT, 0.8],
  [FURNITURE_BIT, 0.2],
];

/** More than a word can count for in one document. */
export const HIGHEST = K1 + 1 + FIELD_SCORES.reduce((sum, [, score]) => sum + score, 0);

const FIELD_SUMS = Float64Array.from({ length: 16 }, (_, fields) =>
  FIELD_SCORES.reduce((sum, [bit, score]) => sum + ((fields & bit) === 0 ? 0 : score), 0),
);

/** A word that this share of the documents hold is scored once for all of them, and then only looked up. */
const FREQUENT = 1 / 12;
/** In fewer documents nothing is gained by it. */
const LEAST_DOCUMENTS = 1000;
/** Number of words that are kept so, four bytes a document each. */
const MOST_KEPT = 24;

/** Scores documents for single words, in one state of the index. All scores are rounded to 32 bits, wherever they are kept. */
export class Scorer {
  private readonly base: number;
  private readonly slope: number;
  private readonly kept = new Map<string, Float32Array>();
  private readonly buffer = new PostingBuffer();
  private readonly accumulator: Accumulator;
  /** For the lists of the queries under way. */
  readonly lists = new ListArena();

  constructor(readonly view: IndexView) {
    this.base = K1 * (1 - B);
    this.slope = (K1 * B) / view.meanLength;
    this.accumulator = new Accumulator(view.capacity, this.lists);
  }

  /** Inverse document frequency of what `count` documents hold. */
  idf(count: number): number {
    const { size } = this.view;
    const held = Math.min(count, size);
    return Math.log(1 + (size - held + 0.5) / (held + 0.5));
  }

  /** What a word counts for that is `times` in a body of `length` words and in the fields of these bits. */
  score(times: number, fields: number, length: number): number {
    const body = times === 0 ? 0 : (times * (K1 + 1)) / (times + this.base + this.slope * length);
    return Math.fround(body + (FIELD_SUMS[fields] ?? 0));
  }

  /** The documents with a word, scored; with `fields` those that have it in all the fields of these bits. */
  documentsWith(word: string, fields = 0): DocumentScores {
    const out = this.lists.list(this.view.countOf(word));
    for (const list of this.view.listsOf(word)) this.addList(list, fields, out);
    return out.finish();
  }

  /** Whether the word is worth `allScores`. */
  isFrequent(count: number): boolean {
    return this.view.size >= LEAST_DOCUMENTS && count > this.view.size * FREQUENT;
  }

  /** The scores of a frequent word by document, 0 where it is not. */
  allScores(word: string): Float32Array {
    const known = this.kept.get(word);
    if (known !== undefined) return known;
    const scores = new Float32Array(this.view.capacity);
    const { documents, scores: values } = this.documentsWith(word);
    for (let i = 0; i < documents.length; i += 1) scores[documents[i] ?? 0] = values[i] ?? 0;
    for (const [oldest] of this.kept) {
      if (this.kept.size < MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    this.kept.set(word, scores);
    return scores;
  }

  /** Documents that are in any of the lists, with the most that they are worth in one, each list by its weight. */
  best(lists: readonly (readonly [list: DocumentScores, weight: number])[]): DocumentScores {
    const some = lists.filter(([{ documents }]) => documents.length > 0);
    const [first, second] = some;
    if (first === undefined) return NO_DOCUMENTS;
    if (second === undefined) return this.weighed(...first);
    if (some.length === 2) return either(...first, ...second, this.lists);
    for (const [list, weight] of some) this.accumulator.raise(list, weight);
    return this.accumulator.take();
  }

  /** The documents that are in lists whose weights come to `least` or more; what they are worth is that sum. */
  together(lists: readonly (readonly [list: DocumentScores, weight: number])[], least: number): DocumentScores {
    for (const [{ documents }, weight] of lists) this.accumulator.add(documents, weight);
    return this.accumulator.take(least);
  }

  private weighed({ documents, scores }: DocumentScores, weight: number): DocumentScores {
    if (weight === 1) return { documents, scores };
    const out = this.lists.list(documents.length);
    for (let i = 0; i < documents.length; i += 1) out.push(documents[i] ?? 0, weight * (scores[i] ?? 0));
    return out.finish();
  }

  private addList({ part, word }: PartWord, wanted: number, out: ScoredList): void {
    const { lengths } = part.segment.documents;
    const { buffer } = this;
    const count = buffer.read(part.segment.words, word);
    const { slots, times, fields } = buffer;
    const { dead } = part;
    for (let i = 0; i < count; i += 1) {
      const slot = slots[i] ?? 0;
      const bits = fields[i] ?? 0;
      if ((bits & wanted) !== wanted || dead?.[slot] === 1) continue;
      out.push(part.base + slot, this.score(times[i] ?? 0, bits, lengths[slot] ?? 0));
    }
  }
}

/** Scores a word in documents that are asked for in rising order. */
export class WordReader {
  private readonly cursors: readonly { part: Part; seek(slot: number): number }[];

  constructor(scorer: Scorer, word: string) {
    this.cursors = scorer.view.listsOf(word).map(({ part, word: id }) => {
      const cursor = part.lists.cursor(id);
      const { lengths } = part.segment.documents;
      const seek = (slot: number) =>
        cursor.seek(slot) && cursor.slot === slot ? scorer.score(cursor.times, cursor.fields, lengths[slot] ?? 0) : 0;
      return { part, seek };
    });
  }

  /** 0 when the document does not hold the word. `document` is never below one asked for before. */
  scoreOf(document: number): number {
    for (const { part, seek } of this.cursors) {
      if (document >= part.base && document < part.base + part.size) return seek(document - part.base);
    }
    return 0;
  }
}
