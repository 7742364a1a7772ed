import { stringsContaining } from '../compact/containing';
import { type StringList, StringPool } from '../compact/stringPool';
import type { Steps } from '../engine';
import { LONGEST_WORD } from '../text/scanner';
import { unitsOf } from '../text/strings';
import { Pieces } from './pieces';
import { allowanceOf, allowanceOfBeginning, signatureOf } from './signature';
import { SignatureTable } from './signatureTable';
import { SHORTEST_SOUND, soundKey } from './soundKey';
import { SoundTable } from './soundTable';

/** By how many letters words may differ that sound alike. */
const MOST_LETTERS_OF_A_SOUND = 2;

/** Takes the id of a word. */
export type IdSink = (id: number) => void;

/** Ids `[from, to)`. */
export interface IdRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Different folded words in code-unit order, the id of a word being its rank: one is found by itself, by its beginning, by its
 * letters and by its sound. Never changes; what only serves to find words by letters or sound is made when it is first needed.
 */
export class Lexicon {
  private signatures: SignatureTable | undefined;
  private sounds: SoundTable | undefined;

  /** `words` must be different, in code-unit order, and at most `LONGEST_WORD` units long. */
  constructor(readonly words: StringPool) {}

  static build(words: StringList): Lexicon {
    return new Lexicon(StringPool.of(words));
  }

  get size(): number {
    return this.words.size;
  }

  /** Makes what would otherwise be made when it is first needed. */
  *warming(): Steps<void> {
    this.signatureTable();
    yield;
    this.soundTable();
    yield;
  }

  /** Empty for an id that is none. */
  wordAt(id: number): string {
    return this.words.at(id);
  }

  /** The number of UTF-16 units of a word. */
  lengthOf(id: number): number {
    return this.words.lengthOf(id);
  }

  /** -1 when the word is not there. */
  idOf(word: string): number {
    const id = this.rankOf(word);
    return id < this.size && this.words.compareTo(id, word) === 0 ? id : -1;
  }

  /** The words that begin with `prefix`, itself among them. */
  rangeOf(prefix: string): IdRange {
    const from = this.rankOf(prefix);
    let to = this.size;
    for (let low = from; low < to; ) {
      const middle = (low + to) >>> 1;
      if (this.words.startsWith(middle, prefix)) low = middle + 1;
      else to = middle;
    }
    return { from, to };
  }

  /** Negative when word `id` is before word `otherId` of `other` in code-unit order, positive when after, 0 when they are equal. */
  compare(id: number, other: Lexicon, otherId: number): number {
    return this.words.compare(id, other.words, otherId);
  }

  /** Gives a superset of the words at most `edits` insertions, deletions and substitutions away from `word`. */
  lookalikes(word: string, edits: number, sink: IdSink): void {
    const asked = signatureOf(word);
    const pieces = new Pieces(unitsOf(word), edits);
    const longest = Math.min(LONGEST_WORD, word.length + edits);
    for (let length = Math.max(1, word.length - edits); length <= longest; length += 1) {
      this.signatureTable().scan(length, asked, allowanceOf(length - word.length, edits), (id) => {
        if (pieces.mayBe(this.words.unitsOf(id))) sink(id);
      });
    }
  }

  /** Gives a superset of the longer words that begin with something at most `edits` edits away from `beginning`. */
  longerLookalikes(beginning: string, edits: number, sink: IdSink): void {
    const asked = signatureOf(beginning);
    const pieces = new Pieces(unitsOf(beginning), edits);
    const allowed = allowanceOfBeginning(edits);
    for (let length = beginning.length + 1; length <= LONGEST_WORD; length += 1) {
      this.signatureTable().scan(length, asked, allowed, (id) => {
        if (pieces.mayBegin(this.words.unitsOf(id))) sink(id);
      });
    }
  }

  /** Gives the other words of about the same length that sound like `word`. */
  soundingLike(word: string, sink: IdSink): void {
    const key = soundKey(word);
    if (key.length < SHORTEST_SOUND) return;
    this.soundTable().alike(word, (id) => {
      if (Math.abs(this.lengthOf(id) - word.length) > MOST_LETTERS_OF_A_SOUND) return;
      const other = this.wordAt(id);
      if (other !== word && soundKey(other) === key) sink(id);
    });
  }

  /** Gives the words that hold `part` anywhere, by a look at all of them. */
  containing(part: string, sink: IdSink): void {
    stringsContaining(part, this.words, sink);
  }

  private signatureTable(): SignatureTable {
    this.signatures ??= new SignatureTable(this.words);
    return this.signatures;
  }

  private soundTable(): SoundTable {
    this.sounds ??= new SoundTable(this.words);
    return this.sounds;
  }

  /** The number of words before `word`. */
  private rankOf(word: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words.compareTo(middle, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
