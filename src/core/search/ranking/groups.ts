import { byCodeUnits } from '../words/sortedWords';
import { IN_TEXTS, type NearWord, type Vocabulary } from '../words/vocabulary';
import type { Query, QueryWord } from './query';

/** Words that stand next to each other. */
export interface WordSequence {
  readonly words: readonly string[];
  readonly weight: number;
}

/** All that may be meant by one word or phrase of a query; a document has it when it has one of them. */
export interface Group {
  /** Best first. */
  readonly words: readonly NearWord[];
  readonly sequences: readonly WordSequence[];
  /** True for a quoted phrase: what lacks it is no hit. */
  readonly required: boolean;
}

/** What two words joined, or one word parted, counts for. */
const REJOINED = 0.75;

/** The shortest piece that an unknown word may be parted into. */
const SHORTEST_PIECE = 2;
const SHORTEST_PARTED = 6;

/** What a query may mean to this vocabulary: its phrases first, then its words. */
export function groupsOf(query: Query, vocabulary: Vocabulary): Group[] {
  const phrases = query.phrases.map((phrase) => phraseGroup(phrase));
  const joined = new Map<string, NearWord[]>();
  for (const { word, next } of query.words) {
    if (next === undefined || vocabulary.idOf(word + next) === undefined) continue;
    const compound = { word: word + next, weight: REJOINED };
    joined.set(word, [...(joined.get(word) ?? []), compound]);
    joined.set(next, [...(joined.get(next) ?? []), compound]);
  }
  return [...phrases, ...query.words.map((word) => wordGroup(word, joined.get(word.word) ?? [], vocabulary))];
}

function phraseGroup(words: readonly string[]): Group {
  const [word, ...others] = words;
  if (word !== undefined && others.length === 0) return { words: [{ word, weight: 1 }], sequences: [], required: true };
  return { words: [], sequences: [{ words, weight: 1 }], required: true };
}

function wordGroup(query: QueryWord, joined: readonly NearWord[], vocabulary: Vocabulary): Group {
  const near = vocabulary.near(query.word, query.unfinished ? IN_TEXTS : undefined);
  const missing = joined.filter(({ word }) => near.every((other) => other.word !== word));
  const words = [...near, ...missing].sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word));
  const sequences = vocabulary.idOf(query.word) === undefined ? partings(query.word, vocabulary) : [];
  return { words, sequences, required: false };
}

/** Two known words that make `word` when written together. */
function partings(word: string, vocabulary: Vocabulary): WordSequence[] {
  const found: WordSequence[] = [];
  if (word.length < SHORTEST_PARTED) return found;
  for (let i = SHORTEST_PIECE; i <= word.length - SHORTEST_PIECE; i += 1) {
    const words = [word.slice(0, i), word.slice(i)];
    if (words.every((piece) => vocabulary.idOf(piece) !== undefined)) found.push({ words, weight: REJOINED });
  }
  return found;
}
