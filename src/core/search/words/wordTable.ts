import { GrowingUint32 } from './growing';
import { Signatures, signatureOf } from './signature';
import { byCodeUnits, SortedWords } from './sortedWords';
import { SHORTEST_SOUND, soundKey } from './soundKey';
import type { WordCount, WordCountSink, WordSource } from './wordSource';

/** The engine copies short substrings; longer ones it keeps as views that hold the whole text in memory. */
const LONGEST_COPIED = 12;

/** By how many letters words may differ that sound alike. */
const MOST_LETTERS_OF_A_SOUND = 2;

/**
 * The unique words of a collection, each with a number, a count of the documents that hold it, and what it takes to find
 * it by its beginning, by its letters and by its sound. A word whose count falls to 0 keeps its number but is not found.
 */
export class WordTable implements WordSource {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly counts = new GrowingUint32();
  private readonly signatures = new Signatures();
  private readonly byLength: GrowingUint32[] = [];
  private readonly sorted = new SortedWords();
  /** Words under their sound key, where that isn't the word itself. */
  private readonly bySound = new Map<string, string[]>();
  private highest = 0;

  /** How many numbers have been given out; they count up from 0. */
  get size(): number {
    return this.words.length;
  }

  /** No word has a higher count; some word once had it. */
  get highestCount(): number {
    return this.highest;
  }

  /** The number of the word, given to it now if it is new. Does not count it. */
  intern(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const own = word.length > LONGEST_COPIED ? copyOf(word) : word;
    const id = this.words.push(own) - 1;
    this.ids.set(own, id);
    this.counts.push(0);
    this.signatures.push(own);
    this.sorted.add(own);
    this.ofLength(own.length).push(id);
    const key = soundKey(own);
    if (key !== own) this.bySound.set(key, [...(this.bySound.get(key) ?? []), own]);
    return id;
  }

  /** Counts one more document that holds the word. */
  retain(id: number): void {
    const count = this.counts.at(id) + 1;
    this.counts.set(id, count);
    this.highest = Math.max(this.highest, count);
  }

  /** Counts one document less. */
  release(id: number): void {
    this.counts.set(id, this.counts.at(id) - 1);
  }

  /** The number of a word that some document holds. */
  idOf(word: string): number | undefined {
    const id = this.ids.get(word);
    return id === undefined || this.counts.at(id) === 0 ? undefined : id;
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  countOf(word: string): number {
    const id = this.ids.get(word);
    return id === undefined ? 0 : this.counts.at(id);
  }

  completions(prefix: string, most: number, least: number): readonly WordCount[] {
    const words = this.sorted.startingWith(prefix).map((word) => ({ word, count: this.countOf(word) }));
    const longer = words.filter(({ word, count }) => word !== prefix && count >= Math.max(1, least));
    return longer.sort((a, b) => b.count - a.count || byCodeUnits(a.word, b.word)).slice(0, most);
  }

  soundingLike(word: string, sink: WordCountSink): void {
    const key = soundKey(word);
    if (key.length < SHORTEST_SOUND) return;
    for (const other of [key, ...(this.bySound.get(key) ?? [])]) {
      const count = this.countOf(other);
      if (other !== word && count > 0 && Math.abs(other.length - word.length) <= MOST_LETTERS_OF_A_SOUND)
        sink(other, count);
    }
  }

  lookalikes(word: string, edits: number, _least: number, sink: WordCountSink): void {
    const signature = signatureOf(word);
    for (let length = Math.max(1, word.length - edits); length <= word.length + edits; length += 1) {
      this.collect(length, sink, (id) => this.signatures.mayBeNear(id, signature, edits));
    }
  }

  longerLookalikes(beginning: string, edits: number, sink: WordCountSink): void {
    const signature = signatureOf(beginning);
    for (let length = beginning.length + 1; length < this.byLength.length; length += 1) {
      this.collect(length, sink, (id) => this.signatures.mayHold(id, signature, edits));
    }
  }

  /** Words that hold `part` anywhere, by a look at every word. */
  containing(part: string): string[] {
    return this.words.filter((word) => word.includes(part) && this.countOf(word) > 0);
  }

  private collect(length: number, sink: WordCountSink, wanted: (id: number) => boolean): void {
    const ids = this.byLength[length];
    if (ids === undefined) return;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids.at(i);
      const count = this.counts.at(id);
      if (count > 0 && wanted(id)) sink(this.wordOf(id), count);
    }
  }

  private ofLength(length: number): GrowingUint32 {
    while (this.byLength.length <= length) this.byLength.push(new GrowingUint32());
    return this.byLength[length] ?? new GrowingUint32();
  }
}

/** The same string with storage of its own. */
function copyOf(word: string): string {
  const units: number[] = [];
  for (let i = 0; i < word.length; i += 1) units.push(word.charCodeAt(i));
  return String.fromCharCode(...units);
}
