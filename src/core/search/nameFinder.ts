import type { TextRange } from '../model/anchor';
import type { Named, NameFinder, NameMatch } from './engine';
import { joinOverlapping } from './highlight';
import { Postings } from './postings';
import { forEachWord } from './tokenize';
import { IN_NAMES, type NearWord, Vocabulary } from './vocabulary';

/** What a word counts for that only holds the letters asked for somewhere inside. */
const INSIDE = 0.2;

/** A name that lacks some of the words asked for is found only if none has them all, and if it has this share of their letters. */
const LEAST_SHARE = 0.5;

/** How much it counts that a name says nothing beside what was asked for, and that it begins with it. */
const FULLNESS = 0.3;
const FIRST = 0.1;

/** One of the names of a thing. */
interface Name {
  readonly text: string;
  /** Index of the thing. */
  readonly owner: number;
  readonly firstWord: string;
  /** Number of letters in its words. */
  readonly letters: number;
}

/** A word of the query with the words of names that it may mean. */
interface Meaning {
  readonly asked: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** A thing by its index, with the name that fits best. */
interface Found {
  readonly owner: number;
  readonly name: Name;
  readonly score: number;
}

/**
 * Finds things by their names: typing errors forgiven, the words in any order, each of them complete or only begun.
 *
 * Fuse.js judges the words of the query against the unique words of all names, as in the full-text search; the names that
 * have the words found are ranked by how well the words fit and how much of the name they are.
 */
export class FuseNameFinder implements NameFinder {
  private readonly things: readonly Named[];
  private readonly names: readonly Name[];
  private readonly vocabulary = new Vocabulary();
  private readonly postings = new Postings();
  /** While a word is looked up: by name, the weight of the best word that it holds. */
  private readonly weights: Float64Array;

  constructor(things: readonly Named[]) {
    this.things = things;
    this.names = things.flatMap(({ names }, owner) => names.map((text) => nameOf(text, owner)));
    this.weights = new Float64Array(this.names.length);
    this.names.forEach(({ text }, name) => {
      const words = new Set<string>();
      forEachWord(text, (word) => words.add(word));
      for (const word of words) {
        const id = this.vocabulary.intern(word);
        this.vocabulary.retain(id);
        this.postings.append(id, name, 0);
      }
    });
  }

  find(query: string, limit: number): NameMatch[] {
    const most = Math.max(0, limit);
    if (query.trim() === '') return this.everything(most);
    const meanings = wordsOf(query).map((word) => this.meaningsOf(word));
    const found = this.bestNames(meanings, most).sort((a, b) => b.score - a.score || a.owner - b.owner);
    return found.slice(0, most).flatMap(({ owner, name, score }) => {
      const id = this.things[owner]?.id;
      return id === undefined ? [] : [{ id, score, name: name.text, matches: rangesIn(name.text, meanings) }];
    });
  }

  private everything(limit: number): NameMatch[] {
    return this.things.slice(0, limit).map(({ id, names }) => ({ id, score: 1, name: names[0] ?? '', matches: [] }));
  }

  /** The words of names that a word of the query may mean. */
  private meaningsOf(word: string): Meaning {
    const near = this.vocabulary.near(word, IN_NAMES);
    const words = near.length > 0 || word.length < 2 ? near : this.inside(word);
    return { asked: word, weights: new Map(words.map((found) => [found.word, found.weight])) };
  }

  private inside(part: string): NearWord[] {
    return this.vocabulary.containing(part).map((word) => ({ word, weight: INSIDE }));
  }

  /** For each thing that was found its best name, if that is no worse than the `limit`-th best thing. */
  private bestNames(meanings: readonly Meaning[], limit: number): Found[] {
    const scores = this.scoresOf(meanings);
    const least = nthHighest(
      this.bestOfEach(scores).filter((score) => score > 0),
      limit,
    );
    const found: Found[] = [];
    scores.forEach((score, i) => {
      const name = this.names[i];
      if (score === 0 || score < least || name === undefined) return;
      const last = found.at(-1);
      if (last?.owner !== name.owner) found.push({ owner: name.owner, name, score });
      else if (last.score < score) found[found.length - 1] = { owner: name.owner, name, score };
    });
    return found;
  }

  /** The score of each name, 0 for those not found. */
  private scoresOf(meanings: readonly Meaning[]): Float64Array {
    const asked = meanings.reduce((letters, meaning) => letters + meaning.asked.length, 0);
    const { sums, letters } = this.sumUp(meanings);
    const least = letters.includes(asked) ? asked : asked * LEAST_SHARE;
    return sums.map((sum, i) => {
      const name = this.names[i];
      if (sum === 0 || name === undefined || (letters[i] ?? 0) < least) return 0;
      const begins = meanings[0]?.weights.has(name.firstWord) === true;
      const fullness = Math.min(1, asked / name.letters);
      return (sum / meanings.length + FULLNESS * fullness + (begins ? FIRST : 0)) / (1 + FULLNESS + FIRST);
    });
  }

  /** The highest score of each thing, by its index. */
  private bestOfEach(scores: Float64Array): Float64Array {
    const highest = new Float64Array(this.things.length);
    this.names.forEach(({ owner }, i) => {
      highest[owner] = Math.max(highest[owner] ?? 0, scores[i] ?? 0);
    });
    return highest;
  }

  /** For each name the weights of the words that it has, added up, and how many letters of the query these stand for. */
  private sumUp(meanings: readonly Meaning[]): { sums: Float64Array; letters: Uint32Array } {
    const sums = new Float64Array(this.names.length);
    const letters = new Uint32Array(this.names.length);
    for (const { asked, weights } of meanings) {
      this.weights.fill(0);
      for (const [word, weight] of weights) this.raise(word, weight);
      for (let name = 0; name < sums.length; name += 1) {
        const weight = this.weights[name] ?? 0;
        if (weight === 0) continue;
        sums[name] = (sums[name] ?? 0) + weight;
        letters[name] = (letters[name] ?? 0) + asked.length;
      }
    }
    return { sums, letters };
  }

  /** Notes for the names that hold the word that they have one of this weight, if they have none better. */
  private raise(word: string, weight: number): void {
    const id = this.vocabulary.idOf(word);
    if (id === undefined) return;
    this.postings.forEach(id, (name) => {
      if ((this.weights[name] ?? 0) < weight) this.weights[name] = weight;
    });
  }
}

/** The n-th highest of the scores; 0 when there are fewer. Sorts them. */
function nthHighest(scores: Float64Array, n: number): number {
  scores.sort();
  return scores[scores.length - n] ?? 0;
}

function rangesIn(text: string, meanings: readonly Meaning[]): TextRange[] {
  const ranges: TextRange[] = [];
  forEachWord(text, (word, start, end) => {
    const meaning = meanings.find(({ weights }) => weights.has(word));
    if (meaning !== undefined) ranges.push(rangeOf(text, word, meaning.asked, start, end));
  });
  return joinOverlapping(ranges);
}

/** The part of the word at `[start, end)` that was asked for: its beginning, or all of it when it was misspelt. */
function rangeOf(text: string, word: string, asked: string, start: number, end: number): TextRange {
  const begun = word.startsWith(asked) && text.slice(start, end).toLowerCase() === word;
  return { start, end: begun ? start + asked.length : end };
}

function nameOf(text: string, owner: number): Name {
  const words = wordsOf(text);
  return {
    text,
    owner,
    firstWord: words[0] ?? '',
    letters: Math.max(
      1,
      words.reduce((letters, word) => letters + word.length, 0),
    ),
  };
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (word, _start, _end, tail) => {
    if (!tail) words.push(word);
  });
  return words;
}
