import { judgeBeginnings, judgeWhole, type Verdict } from './judge';
import { byCodeUnits } from './sortedWords';
import { WordTable } from './wordTable';

/** A word of the collection that may be meant by a word of a query. */
export interface NearWord {
  readonly word: string;
  /** 1 for the very word, less the further it is away. */
  readonly weight: number;
}

/** How much a word counts that is found in this way. */
export const WEIGHTS = {
  exact: 1,
  prefix: 0.8,
  sound: 0.7,
  oneEdit: 0.6,
  twoEdits: 0.35,
  misspeltBeginning: 0.3,
} as const;

/** What the singular counts for when the plural was found, and the other way round, as a share of it. */
const OTHER_NUMBER = 0.75;
/** Shorter words that differ in an s are mostly different words: new and news. */
const SHORTEST_SINGULAR = 4;

/** A word that is there is taken for a misspelling of a near one that is this many times as frequent. */
const LIKELIER = 10;

/** How a word is completed that may be the beginning of another. */
export interface Completion {
  /** Most words it is taken for; the most frequent are. */
  readonly most: number;
  /** Whether a short word that is a word itself is completed to less frequent ones too: `us` to `used`. */
  readonly shortWords: boolean;
}

/** In texts every short word has hundreds of completions, which say little about a word that is there. */
export const IN_TEXTS: Completion = { most: 64, shortWords: false };

/** Names are few and short, and the list gets shorter with each letter. */
export const IN_NAMES: Completion = { most: 4096, shortWords: true };

const LONGEST_SHORT_WORD = 3;

/** A shorter word that is still being typed and can be completed is not taken for a misspelling. */
const SURELY_TYPED = 6;

/** From this length on the beginning of a word may be misspelt. */
const SHORTEST_MISSPELT_BEGINNING = 5;

/** The unique folded words of a collection of documents: finds those that may be meant by a word, misspelt or unfinished. */
export class Vocabulary extends WordTable {
  /**
   * The words that may be meant by `word`, best first. With a `completion`, `word` may be the beginning of them.
   * Words of up to 3 letters must be right, those of 4 and 5 may have one error, longer ones two.
   */
  near(word: string, completion?: Completion): NearWord[] {
    const found = new Found(this);
    found.add(WEIGHTS.exact, [word]);
    const completions = completion === undefined ? [] : this.completions(word, completion);
    found.add(WEIGHTS.prefix, completions);
    const edits = editsAllowed(word);
    const complete = completions.length > 0 && word.length < SURELY_TYPED;
    if (edits > 0 && !complete && found.solid * LIKELIER <= this.highestCount) this.addMisspelt(word, edits, found);
    if (edits > 0 && completion !== undefined && found.solid === 0) this.addMisspeltBeginnings(word, found);
    found.addOtherNumbers();
    return found.inOrder();
  }

  private completions(prefix: string, { most, shortWords }: Completion): string[] {
    const least = shortWords || prefix.length > LONGEST_SHORT_WORD ? 0 : this.countOf(prefix);
    const words = this.startingWith(prefix).filter((word) => word !== prefix && this.countOf(word) >= least);
    if (words.length <= most) return words;
    return words
      .map((word) => ({ word, count: this.countOf(word) }))
      .sort((a, b) => b.count - a.count || byCodeUnits(a.word, b.word))
      .slice(0, most)
      .map(({ word }) => word);
  }

  private addMisspelt(word: string, edits: number, found: Found): void {
    const least = found.solid * LIKELIER;
    const likely = (other: string) => other !== word && this.countOf(other) >= least;
    found.add(WEIGHTS.sound, this.soundingLike(word).filter(likely));
    const near = judgeWhole(word, this.lookalikes(word, 1).filter(likely), 1);
    found.add(WEIGHTS.oneEdit, [...candidatesOf(near), ...this.swapped(word).filter(likely)]);
    if (found.solid > 0 || edits < 2) return;
    found.add(WEIGHTS.twoEdits, candidatesOf(judgeWhole(word, this.lookalikes(word, edits), edits)));
  }

  private addMisspeltBeginnings(word: string, found: Found): void {
    if (word.length < SHORTEST_MISSPELT_BEGINNING) return;
    const longer = judgeBeginnings(word, this.longerLookalikes(word, 1), 1);
    found.add(WEIGHTS.misspeltBeginning, candidatesOf(longer));
  }

  /** Words that `word` is with two neighbouring letters exchanged. */
  private swapped(word: string): string[] {
    const words: string[] = [];
    for (let i = 1; i < word.length; i += 1) {
      const other = word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1);
      if (other !== word && this.countOf(other) > 0) words.push(other);
    }
    return words;
  }
}

/** Gathers near words, each with the best weight that it was found with. */
class Found {
  private readonly weights = new Map<string, number>();
  /** In how many documents the words found so far are, one counted as often as it holds different ones. */
  solid = 0;

  constructor(private readonly table: WordTable) {}

  add(weight: number, words: readonly string[]): void {
    for (const word of words) {
      const count = this.table.countOf(word);
      if (count === 0 || this.weights.has(word)) continue;
      this.weights.set(word, weight);
      this.solid += count;
    }
  }

  /** For each word its plural or singular, as English writes most of them. */
  addOtherNumbers(): void {
    for (const { word, weight } of this.inOrder()) {
      const singulars = [word.replace(/s$/, ''), word.replace(/(?<=[sxzh])es$/, '')];
      const forms = singulars.filter((singular) => singular.length >= SHORTEST_SINGULAR);
      if (word.length >= SHORTEST_SINGULAR) forms.push(`${word}s`, `${word}es`);
      this.add(weight * OTHER_NUMBER, forms);
    }
  }

  inOrder(): NearWord[] {
    return [...this.weights]
      .map(([word, weight]) => ({ word, weight }))
      .sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word));
  }
}

function candidatesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.map(({ candidate }) => candidate);
}

/** Numbers must be right: 2017 is no misspelling of 2018. */
function editsAllowed(word: string): 0 | 1 | 2 {
  if (word.length <= 3 || /\d/.test(word)) return 0;
  return word.length <= 5 ? 1 : 2;
}
