import type { Sought, SoughtSequence } from '../passages/sought';
import { byCodeUnits } from '../text/order';
import { IN_TEXTS, type NearWord, nearWords } from '../words/nearWords';
import type { WordSource } from '../words/wordSource';

/** All that may be meant by one word of a query; a document has it when it has one of them. */
export interface Group {
  /** The folded word that was asked for. */
  readonly asked: string;
  /** Best first. */
  readonly words: readonly NearWord[];
  /** Those of them that are near it by themselves, without its neighbours in the query. */
  readonly near: readonly NearWord[];
  readonly sequences: readonly SoughtSequence[];
}

/** A word of a query as it is looked for. */
export interface AskedWord {
  /** Folded. */
  readonly word: string;
  readonly mode: 'plain' | 'fuzzy';
  /** Whether it may be the beginning of the word meant. */
  readonly unfinished: boolean;
}

/** What two words joined, or one word parted, counts for. */
const REJOINED = 0.75;

/** The shortest piece that an unknown word may be parted into. */
const SHORTEST_PIECE = 2;
const SHORTEST_PARTED = 6;

/** What may be meant by words that stand after one another in a query: each by itself, joined with its neighbour, or parted. */
export function groupsOf(asked: readonly AskedWord[], source: WordSource): Group[] {
  return asked.map((one, i) => {
    const near = nearWords(one.word, source, { completion: one.unfinished ? IN_TEXTS : undefined, mode: one.mode });
    const joined = [compound(asked[i - 1], one, source), compound(one, asked[i + 1], source)].flat();
    const all = [...near, ...joined.filter(({ word }) => near.every((other) => other.word !== word))];
    const words = apart(all.sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word)));
    const sequences = source.countOf(one.word) === 0 ? partings(one.word, source) : [];
    return { asked: one.word, words, near, sequences };
  });
}

/**
 * What else may be meant is set further apart from what is most likely meant: a word in an article's body must stand before
 * a word that is only like it in another's title.
 */
const APART = 6;

function apart(words: readonly NearWord[]): NearWord[] {
  const highest = words[0]?.weight ?? 1;
  return words.map(({ word, weight }) => ({ word, weight: (weight / highest) ** APART }));
}

/** What a group looks for in a text. */
export function soughtBy({ words, sequences }: Group): Sought {
  const word = { type: 'word' as const, words: new Map(words.map((near) => [near.word, near.weight])) };
  return sequences.length === 0 ? word : { type: 'any', parts: [word, ...sequences] };
}

function compound(first: AskedWord | undefined, second: AskedWord | undefined, source: WordSource): NearWord[] {
  if (first === undefined || second === undefined) return [];
  const word = first.word + second.word;
  return source.countOf(word) === 0 ? [] : [{ word, weight: REJOINED }];
}

/** Two known words that make `word` when written together. */
function partings(word: string, source: WordSource): SoughtSequence[] {
  const found: SoughtSequence[] = [];
  if (word.length < SHORTEST_PARTED) return found;
  for (let i = SHORTEST_PIECE; i <= word.length - SHORTEST_PIECE; i += 1) {
    const pieces = [word.slice(0, i), word.slice(i)];
    if (pieces.some((piece) => source.countOf(piece) === 0)) continue;
    const parts = pieces.map((piece) => ({ type: 'word' as const, words: new Map([[piece, 1]]) }));
    found.push({ type: 'sequence', parts, weight: REJOINED });
  }
  return found;
}
