import { lettersOf } from './likeness';
import { textHash } from './textHash';
import { wordsOf } from './words';

/** A text in which anchors are to be placed. What takes a look at all of it is done once, and only when it is needed. */
export class AnchorableText {
  private known: string | undefined;
  private read: TextWords | undefined;

  constructor(readonly text: string) {}

  /** See `textHash`. */
  get hash(): string {
    this.known ??= textHash(this.text);
    return this.known;
  }

  get words(): TextWords {
    this.read ??= new TextWords(this.text);
    return this.read;
  }
}

/** No word of the text. */
export const UNKNOWN = -1;

/** The words of a text by their numbers, and where each of them stands. */
export class TextWords {
  readonly count: number;
  /** For each word of the text where it begins and ends, in UTF-16 units, and which one of the different words it is. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ids: Uint32Array;
  /** The different words, by their numbers. */
  readonly keys: readonly string[];
  /** Of the different words: their lengths in UTF-16 units, and which letters they have (`lettersOf`). */
  readonly lengths: Uint16Array;
  readonly letters: Int32Array;
  private readonly numbers = new Map<string, number>();
  /** The places of all words, one word after the other, and where those of each begin; one more for the end. */
  private readonly places: Uint32Array;
  private readonly firstPlaces: Uint32Array;

  constructor(text: string) {
    const starts: number[] = [];
    const ends: number[] = [];
    const ids: number[] = [];
    const keys: string[] = [];
    const counts: number[] = [];
    for (const { start, end, key } of wordsOf(text)) {
      let id = this.numbers.get(key);
      if (id === undefined) {
        id = keys.length;
        this.numbers.set(key, id);
        keys.push(key);
        counts.push(0);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      starts.push(start);
      ends.push(end);
      ids.push(id);
    }
    this.count = ids.length;
    this.starts = Uint32Array.from(starts);
    this.ends = Uint32Array.from(ends);
    this.ids = Uint32Array.from(ids);
    this.keys = keys;
    this.lengths = Uint16Array.from(keys, ({ length }) => Math.min(length, 0xffff));
    this.letters = Int32Array.from(keys, lettersOf);
    this.firstPlaces = new Uint32Array(keys.length + 1);
    for (const [id, count] of counts.entries()) this.firstPlaces[id + 1] = (this.firstPlaces[id] ?? 0) + count;
    this.places = new Uint32Array(this.count);
    const next = this.firstPlaces.slice();
    for (const [place, id] of ids.entries()) {
      const at = next[id] ?? 0;
      this.places[at] = place;
      next[id] = at + 1;
    }
  }

  /** The number of a word; `UNKNOWN` when the text has none like it. */
  idOf(key: string): number {
    return this.numbers.get(key) ?? UNKNOWN;
  }

  /** The word at a place of the text; empty outside. */
  keyAt(place: number): string {
    return this.keys[this.ids[place] ?? UNKNOWN] ?? '';
  }

  /** Where in the text, in words from its beginning, a word stands, in order. */
  placesOf(id: number): Uint32Array {
    if (id === UNKNOWN) return this.places.subarray(0, 0);
    return this.places.subarray(this.firstPlaces[id], this.firstPlaces[id + 1]);
  }
}
