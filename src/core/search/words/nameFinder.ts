import type { TextRange } from '../../model/anchor';
import type { Named, NameFinder, NameMatch } from '../engine';
import { joinOverlapping } from '../passages/highlight';
import { Postings } from '../ranking/postings';
import { forEachWord } from '../text/tokenize';
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

/** Names that have words of the query. */
interface Standings {
  /** Their indices. */
  readonly numbers: readonly number[];
  /** By index, the weights of these words added up. */
  readonly sums: Float64Array;
  /** By index, how many letters of the query they stand for. */
  readonly letters: Uint32Array;
}

/** A thing by its index, with the name that fits best. */
interface Found {
  readonly owner: number;
  readonly name: string;
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
  /** By thing, the index of its first name. */
  private readonly firstNames: readonly number[];
  private readonly vocabulary = new Vocabulary();
  private readonly postings = new Postings();
  /** While a word is looked up: by name, the weight of the best word that it holds. */
  private readonly weights: Float64Array;

  constructor(things: readonly Named[]) {
    this.things = things;
    this.names = things.flatMap(({ names }, owner) => names.map((text) => nameOf(text, owner)));
    this.weights = new Float64Array(this.names.length);
    let first = 0;
    this.firstNames = things.map(({ names }) => {
      first += names.length;
      return first - names.length;
    });
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
      return id === undefined ? [] : [{ id, score, name, matches: rangesIn(name, meanings) }];
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

  /** For each thing that was found its best name, if that is no worse than the `limit`-th best thing. In no order. */
  private bestNames(meanings: readonly Meaning[], limit: number): Found[] {
    const asked = meanings.reduce((letters, meaning) => letters + meaning.asked.length, 0);
    const { numbers, sums, letters } = this.standingsOf(meanings);
    const complete = numbers.some((number) => letters[number] === asked);
    const fewest = complete ? asked : asked * LEAST_SHARE;
    const highest = new Float64Array(this.things.length);
    const owners: number[] = [];
    for (const number of numbers) {
      const name = this.names[number];
      if (name === undefined || (letters[number] ?? 0) < fewest) continue;
      const score = scoreOf(name, (sums[number] ?? 0) / meanings.length, asked, meanings[0]);
      sums[number] = score;
      const before = highest[name.owner] ?? 0;
      if (before === 0) owners.push(name.owner);
      if (score > before) highest[name.owner] = score;
    }
    const least = nthHighest(
      owners.map((owner) => highest[owner] ?? 0),
      limit,
    );
    return owners.flatMap((owner) => {
      const score = highest[owner] ?? 0;
      if (score < least) return [];
      const name = this.namesOf(owner).find((number) => (letters[number] ?? 0) >= fewest && sums[number] === score);
      return name === undefined ? [] : [{ owner, score, name: this.names[name]?.text ?? '' }];
    });
  }

  /** The indices of a thing's names. */
  private namesOf(owner: number): number[] {
    const first = this.firstNames[owner] ?? 0;
    return (this.things[owner]?.names ?? []).map((_, i) => first + i);
  }

  /** The names that have any of the words, each once. */
  private standingsOf(meanings: readonly Meaning[]): Standings {
    const numbers: number[] = [];
    const sums = new Float64Array(this.names.length);
    const letters = new Uint32Array(this.names.length);
    for (const { asked, weights } of meanings) {
      const having: number[] = [];
      for (const [word, weight] of weights) this.raise(word, weight, having);
      for (const number of having) {
        if (letters[number] === 0) numbers.push(number);
        letters[number] = (letters[number] ?? 0) + asked.length;
        sums[number] = (sums[number] ?? 0) + (this.weights[number] ?? 0);
        this.weights[number] = 0;
      }
    }
    return { numbers, sums, letters };
  }

  /** Notes for the names that hold the word that they have one of this weight, if they have none better. */
  private raise(word: string, weight: number, having: number[]): void {
    const id = this.vocabulary.idOf(word);
    if (id === undefined) return;
    this.postings.forEach(id, (number) => {
      const before = this.weights[number] ?? 0;
      if (before === 0) having.push(number);
      if (before < weight) this.weights[number] = weight;
    });
  }
}

/** What a name is worth whose words weigh `weight` on average of those asked for. */
function scoreOf(name: Name, weight: number, asked: number, first: Meaning | undefined): number {
  const begins = first?.weights.has(name.firstWord) === true ? FIRST : 0;
  return (weight + FULLNESS * Math.min(1, asked / name.letters) + begins) / (1 + FULLNESS + FIRST);
}

/** The n-th highest score; 0 when there are fewer. */
function nthHighest(scores: readonly number[], n: number): number {
  const sorted = new Float64Array(scores).sort();
  return sorted[sorted.length - n] ?? 0;
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
