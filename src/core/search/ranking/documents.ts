import type { Article, ArticleId } from '../../model/article';
import { GrowingUint32 } from '../words/growing';
import { Vocabulary } from '../words/vocabulary';
import { FIELDS, type Field, forEachField } from './fields';
import { Postings } from './postings';

/** Words are numbered from here in a document's sequence of words; the numbers below say that a stretch of a field begins. */
const FIRST_WORD = 32;
/** Marks the beginning of a stretch of the body; the other fields are marked by their bits. */
const FIELD_BITS = 5;
const FIELD_MASK = FIRST_WORD - 1;

/** A document as it is kept: its words in order, as numbers. */
export interface Entry {
  readonly article: Article;
  /** `FIRST_WORD` + the word's number in the vocabulary, or below that the bit of the field that begins. */
  readonly words: Uint32Array;
  /** Number of words in the body. */
  readonly length: number;
}

/** How often and where a word is in a document. */
export interface Occurrence {
  /** Number of times in the body. */
  readonly times: number;
  /** Bits of the other `FIELDS` that hold it. */
  readonly fields: number;
}

/**
 * The documents, their vocabulary, and for every word the documents that hold it.
 *
 * A document gets the next slot. Removing one empties its slot and takes it out of the vocabulary's counts; its postings
 * stay, lead to an empty slot, and go when the index is `compacted`.
 */
export class DocumentIndex {
  readonly vocabulary = new Vocabulary();
  private readonly postings = new Postings();
  private readonly entries: (Entry | undefined)[] = [];
  private readonly slots = new Map<ArticleId, number>();
  private bodyWords = 0;

  /** Number of documents. */
  get size(): number {
    return this.slots.size;
  }

  /** Number of slots, empty ones counted too. */
  get capacity(): number {
    return this.entries.length;
  }

  /** Mean number of words in a body; at least 1. */
  get meanLength(): number {
    return Math.max(1, this.bodyWords / Math.max(1, this.size));
  }

  entryAt(slot: number): Entry | undefined {
    return this.entries[slot];
  }

  put(article: Article): void {
    const words = new GrowingUint32();
    forEachField(article, {
      stretch: (field: Field) => words.push(FIELDS[field]),
      word: (word: string) => words.push(FIRST_WORD + this.vocabulary.intern(word)),
    });
    this.insert(article, words.toArray());
  }

  remove(id: ArticleId): void {
    const slot = this.slots.get(id);
    const entry = slot === undefined ? undefined : this.entries[slot];
    if (slot === undefined || entry === undefined) return;
    for (const word of valuesOf(entry.words).keys()) this.vocabulary.release(word);
    this.bodyWords -= entry.length;
    this.slots.delete(id);
    this.entries[slot] = undefined;
  }

  /** The same documents without empty slots, left-over postings and unused words. */
  compacted(): DocumentIndex {
    const fresh = new DocumentIndex();
    for (const entry of this.entries) {
      if (entry === undefined) continue;
      const words = entry.words.map((word) =>
        word < FIRST_WORD ? word : FIRST_WORD + fresh.vocabulary.intern(this.vocabulary.wordOf(word - FIRST_WORD)),
      );
      fresh.insert(entry.article, words);
    }
    return fresh;
  }

  /** Gives the documents that hold a word, by slot, with the number of times in the body and the bits of the other fields. */
  forEachPosting(word: string, sink: (slot: number, times: number, fields: number) => void): void {
    const id = this.vocabulary.idOf(word);
    if (id === undefined) return;
    this.postings.forEach(id, (slot, value) => {
      if (this.entries[slot] !== undefined) sink(slot, value >>> FIELD_BITS, value & FIELD_MASK);
    });
  }

  /** The numbers by which words stand in `Entry.words`; undefined if one of them is in no document. */
  sequenceOf(words: readonly string[]): number[] | undefined {
    const ids: number[] = [];
    for (const word of words) {
      const id = this.vocabulary.idOf(word);
      if (id === undefined) return undefined;
      ids.push(FIRST_WORD + id);
    }
    return ids;
  }

  private insert(article: Article, words: Uint32Array): void {
    this.remove(article.id);
    const slot = this.entries.length;
    let length = 0;
    for (const [word, value] of valuesOf(words)) {
      length += value >>> FIELD_BITS;
      this.postings.append(word, slot, value);
      this.vocabulary.retain(word);
    }
    this.entries.push({ article, words, length });
    this.slots.set(article.id, slot);
    this.bodyWords += length;
  }
}

/** The different words of a document with the values of their postings: times in the body above the bits of the other fields. */
function valuesOf(words: Uint32Array): Map<number, number> {
  const values = new Map<number, number>();
  let field = 0;
  for (const number of words) {
    if (number < FIRST_WORD) {
      field = number;
      continue;
    }
    const before = values.get(number - FIRST_WORD) ?? 0;
    values.set(number - FIRST_WORD, field === FIELDS.body ? before + (1 << FIELD_BITS) : before | field);
  }
  return values;
}

/** How often and where a sequence of words, as `sequenceOf` gives it, stands in a document without a break. */
export function findSequence(words: Uint32Array, sequence: readonly number[]): Occurrence {
  const [first] = sequence;
  let field = 0;
  let fields = 0;
  let times = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? 0;
    if (word < FIRST_WORD) field = word;
    else if (word === first && standsAt(words, sequence, i)) {
      if (field === FIELDS.body) times += 1;
      else fields |= field;
    }
  }
  return { times, fields };
}

function standsAt(words: Uint32Array, sequence: readonly number[], at: number): boolean {
  for (let i = 1; i < sequence.length; i += 1) if (words[at + i] !== sequence[i]) return false;
  return true;
}
