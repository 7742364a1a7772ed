import type { Article } from '../../model/article';
import type { Numbers } from '../compact/numbers';
import { hashOfArticle } from './articleHash';
import { factsAt } from './documentTable';
import { FieldWords } from './fields';
import { IdTable } from './idTable';
import { PostingLists } from './postings';
import { documentCount, type Segment } from './segment';
import { WordNumbers } from './wordNumbers';

/** A segment in use: which of its documents were removed, and in how many of the others each word is. */
export class Part {
  readonly lists: PostingLists;
  /** Number of its documents, removed ones counted, too. */
  readonly size: number;
  /** Its first document's number among those of all parts. */
  base = 0;
  private gone: Uint8Array | undefined;
  private removed = 0;
  private words: number;
  private live: Numbers;
  /** Whether documents were removed whose words are still counted. */
  private stale = false;
  private ids: IdTable | undefined;

  /** `before` is what was known of removed documents when the segment was last in use. */
  constructor(
    readonly segment: Segment,
    before?: { readonly dead: Uint8Array; readonly counts: Numbers },
  ) {
    this.lists = new PostingLists(segment.words);
    this.size = documentCount(segment);
    this.live = before?.counts ?? segment.words.frequencies;
    this.gone = before?.dead;
    this.removed = before?.dead.reduce((sum, dead) => sum + dead, 0) ?? 0;
    this.words = sumOf(segment.documents.lengths, this.gone);
  }

  /** By slot, 1 where the document was removed; undefined when none was. */
  get dead(): Uint8Array | undefined {
    return this.gone;
  }

  /** Number of documents that were removed. */
  get deadCount(): number {
    return this.removed;
  }

  /** Number of words in the bodies of the documents that are left. */
  get bodyWords(): number {
    return this.words;
  }

  /** For each word of the lexicon the number of documents left that hold it. */
  get counts(): Numbers {
    if (this.stale) this.recount();
    return this.live;
  }

  isDead(slot: number): boolean {
    return this.gone?.[slot] === 1;
  }

  idAt(slot: number): string {
    return this.segment.documents.ids.at(slot);
  }

  /** The slot of a document that is left; -1 when there is none of this id. */
  slotOf(id: string): number {
    this.ids ??= new IdTable(this.segment.documents.ids);
    const slot = this.ids.slotOf(id);
    return slot < 0 || this.isDead(slot) ? -1 : slot;
  }

  /** Whether the document in the slot was made of this very article. */
  holds(slot: number, article: Article): boolean {
    const { hashLow, hashHigh } = factsAt(this.segment.documents, slot);
    const hash = hashOfArticle(article);
    return hash.low === hashLow && hash.high === hashHigh;
  }

  /** Removes the document in a slot. With the article that it was made of, only that article's words are counted anew. */
  remove(slot: number, was: Article | undefined): void {
    if (this.isDead(slot)) return;
    const known = was !== undefined && this.holds(slot, was) && !this.stale;
    this.gone ??= new Uint8Array(this.size);
    this.gone[slot] = 1;
    this.removed += 1;
    this.words -= this.segment.documents.lengths[slot] ?? 0;
    if (known) this.uncount(was);
    else this.stale = true;
  }

  private uncount(article: Article): void {
    this.own();
    const { lexicon } = this.segment;
    const read = new FieldWords();
    const { scanner } = read;
    const seen = new WordNumbers();
    read.begin(article);
    while (read.next()) {
      const before = seen.size;
      seen.numberOf(scanner.units, scanner.length, scanner.hash);
      if (seen.size === before) continue;
      const word = lexicon.idOf(scanner.word());
      if (word >= 0) this.live[word] = (this.live[word] ?? 1) - 1;
    }
  }

  /** Counts the removed documents' words by a look at all postings. */
  private recount(): void {
    this.stale = false;
    this.live = this.segment.words.frequencies.slice();
    for (let word = 0; word < this.live.length; word += 1) {
      let lost = 0;
      const cursor = this.lists.cursor(word);
      while (cursor.next()) if (this.isDead(cursor.slot)) lost += 1;
      this.live[word] = (this.live[word] ?? 0) - lost;
    }
  }

  /** The counts are the segment's own until the first change. */
  private own(): void {
    if (this.live === this.segment.words.frequencies) this.live = this.live.slice();
  }
}

function sumOf(lengths: Numbers, gone: Uint8Array | undefined): number {
  let sum = 0;
  for (let slot = 0; slot < lengths.length; slot += 1) if (gone?.[slot] !== 1) sum += lengths[slot] ?? 0;
  return sum;
}
