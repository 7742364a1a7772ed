import type { TextRange } from '../../model/anchor';
import type { Named, NameFinder, NameMatch } from '../engine';
import { joinOverlapping } from '../passages/highlight';
import { forEachWord } from '../text/tokenize';
import { Highest, type Standing } from './highest';
import { NameMeaning } from './nameMeaning';
import { type NameTable, NO_WORD, nameTableOf } from './nameTable';

/** A name that lacks some of the words asked for is found only if none has them all, and if it has this share of their letters. */
const LEAST_SHARE = 0.5;

/** How much it counts that a name says nothing beside what was asked for, and that it begins with it. */
const FULLNESS = 0.3;
const FIRST = 0.1;

/**
 * Finds things by their names: typing errors forgiven, the words in any order, each of them complete or only begun.
 *
 * Fuse.js judges the words of the query against the unique words of all names, as in the full-text search; the names that
 * have the words found are ranked by how well the words fit and how much of the name they are.
 */
export class FuseNameFinder implements NameFinder {
  private readonly things: readonly Named[];
  /** All names, those of one thing after those of the thing before. */
  private readonly names: readonly string[];
  /** By name, the index of its thing. */
  private readonly owners: Uint32Array;
  private readonly table: NameTable;
  // By name, all 0 between two queries:
  /** The weight of the best word that it has of those that one word of the query may mean. */
  private readonly weights: Float64Array;
  /** The weights of the query's words that it has, added up, and how many letters of the query they stand for. */
  private readonly sums: Float64Array;
  private readonly letters: Uint32Array;

  constructor(things: readonly Named[]) {
    this.things = things;
    this.names = things.flatMap(({ names }) => names);
    this.owners = Uint32Array.from(things.flatMap(({ names }, thing) => names.map(() => thing)));
    this.table = nameTableOf(this.names);
    this.weights = new Float64Array(this.names.length);
    this.sums = new Float64Array(this.names.length);
    this.letters = new Uint32Array(this.names.length);
  }

  find(query: string, limit: number): NameMatch[] {
    if (limit <= 0) return [];
    if (query.trim() === '') return this.everything(limit);
    const meanings = wordsOf(query).map((word) => new NameMeaning(word, this.table.words));
    return this.bestNames(meanings, limit).map(({ id: name, value }) => {
      const text = this.names[name] ?? '';
      const id = this.things[this.owners[name] ?? 0]?.id ?? '';
      return { id, score: value, name: text, matches: this.rangesIn(text, meanings) };
    });
  }

  private everything(limit: number): NameMatch[] {
    return this.things.slice(0, limit).map(({ id, names }) => ({ id, score: 1, name: names[0] ?? '', matches: [] }));
  }

  /** The best name, the first of several, of each of the best things. */
  private bestNames(meanings: readonly NameMeaning[], limit: number): readonly Standing[] {
    const asked = meanings.reduce((letters, meaning) => letters + meaning.asked.length, 0);
    const complete = this.addUp(meanings, asked);
    const fewest = complete ? asked : asked * LEAST_SHARE;
    const found = new Highest(limit);
    let thing = -1;
    let best = 0;
    let highest = 0;
    for (let name = 0; name < this.letters.length; name += 1) {
      const letters = this.letters[name] ?? 0;
      if (letters === 0) continue;
      const weight = (this.sums[name] ?? 0) / meanings.length;
      this.letters[name] = 0;
      this.sums[name] = 0;
      if (this.owners[name] !== thing) {
        found.offer(best, highest);
        thing = this.owners[name] ?? 0;
        highest = 0;
      }
      const score = letters < fewest ? 0 : this.scoreOf(name, weight, asked, meanings[0]);
      if (score <= highest) continue;
      best = name;
      highest = score;
    }
    found.offer(best, highest);
    return found.inOrder();
  }

  /** Adds up what the names have of the query. Returns whether any of them has all of its `asked` letters. */
  private addUp(meanings: readonly NameMeaning[], asked: number): boolean {
    const { weights, sums, letters } = this;
    let complete = false;
    for (const meaning of meanings) {
      for (const name of this.weigh(meaning)) {
        sums[name] = (sums[name] ?? 0) + (weights[name] ?? 0);
        weights[name] = 0;
        const reached = (letters[name] ?? 0) + meaning.asked.length;
        letters[name] = reached;
        complete ||= reached === asked;
      }
    }
    return complete;
  }

  /** Sets the weights of the names that have what is meant to that of the best word of it; returns these names, each once. */
  private weigh(meaning: NameMeaning): number[] {
    const { weights } = this;
    const { lists, listStarts } = this.table;
    const having: number[] = [];
    meaning.forEach((word, weight) => {
      const end = listStarts[word + 1] ?? 0;
      for (let i = listStarts[word] ?? 0; i < end; i += 1) {
        const name = lists[i] ?? 0;
        const before = weights[name] ?? 0;
        if (before === 0) having.push(name);
        if (before < weight) weights[name] = weight;
      }
    });
    return having;
  }

  /** What a name is worth whose words weigh `weight` on average of those asked for. */
  private scoreOf(name: number, weight: number, asked: number, first: NameMeaning | undefined): number {
    const begins = first?.has(this.table.firstWords[name] ?? NO_WORD) === true ? FIRST : 0;
    const fullness = Math.min(1, asked / (this.table.letters[name] ?? 1));
    return (weight + FULLNESS * fullness + begins) / (1 + FULLNESS + FIRST);
  }

  private rangesIn(text: string, meanings: readonly NameMeaning[]): TextRange[] {
    const { lexicon } = this.table.words;
    const ranges: TextRange[] = [];
    forEachWord(text, (word, start, end) => {
      const id = lexicon.idOf(word);
      const meaning = meanings.find((other) => other.has(id));
      if (meaning !== undefined) ranges.push(rangeOf(text, word, meaning.asked, start, end));
    });
    return joinOverlapping(ranges);
  }
}

/** The part of the word at `[start, end)` that was asked for: its beginning, or all of it when it was misspelt. */
function rangeOf(text: string, word: string, asked: string, start: number, end: number): TextRange {
  const begun = word.startsWith(asked) && text.slice(start, end).toLowerCase() === word;
  return { start, end: begun ? start + asked.length : end };
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (word, _start, _end, tail) => {
    if (!tail) words.push(word);
  });
  return words;
}
