import { type DocumentIndex, findSequence } from './documents';
import { FIELDS } from './fields';
import type { Group, WordSequence } from './groups';

/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) for the body: how soon further
 * occurrences stop to count, and how much long bodies are held against themselves.
 */
const K1 = 1.2;
const B = 0.75;

/** What a word counts for in the other fields. In the title it counts for more than any number of times in the body. */
const FIELD_SCORES: readonly (readonly [bit: number, score: number])[] = [
  [FIELDS.title, K1 + 1.3],
  [FIELDS.source, 0.8],
  [FIELDS.author, 0.8],
  [FIELDS.actors, 0.4],
  [FIELDS.furniture, 0.2],
];

/** More than a word can count for in one document. */
const HIGHEST = K1 + 1 + FIELD_SCORES.reduce((sum, [, score]) => sum + score, 0);

/** What a group counts for in each document that has it. */
export interface GroupScores {
  /** By slot; 0 where the document doesn't have it. At most `highest`. */
  readonly scores: Float64Array;
  /** The slots where it isn't 0, in no particular order. */
  readonly slots: readonly number[];
  /** Inverse document frequency of the group as a whole, so that a rare misspelling weighs no more than the word itself. */
  readonly idf: number;
  readonly highest: number;
}

/** Scores the documents for one group; of the words in a document that may be meant, the best counts. */
export function scoreGroup(group: Group, index: DocumentIndex): GroupScores {
  const scores = new Float64Array(index.capacity);
  const slots: number[] = [];
  const mean = index.meanLength;
  const take = (weight: number) => (slot: number, times: number, fields: number) => {
    const length = index.entryAt(slot)?.length ?? 0;
    const score = weight * (bodyScore(times, length / mean) + (FIELD_SUMS[fields] ?? 0));
    const before = scores[slot] ?? 0;
    if (before === 0) slots.push(slot);
    if (score > before) scores[slot] = score;
  };
  for (const { word, weight } of group.words) index.forEachPosting(word, take(weight));
  for (const sequence of group.sequences) forEachWithSequence(sequence, index, take(sequence.weight));
  const idf = Math.log(1 + (index.size - slots.length + 0.5) / (slots.length + 0.5));
  for (const slot of slots) scores[slot] = idf * (scores[slot] ?? 0);
  return { scores, slots, idf, highest: idf * HIGHEST };
}

const FIELD_SUMS = Array.from({ length: 32 }, (_, fields) =>
  FIELD_SCORES.reduce((sum, [bit, score]) => sum + ((fields & bit) === 0 ? 0 : score), 0),
);

function bodyScore(times: number, relativeLength: number): number {
  return (times * (K1 + 1)) / (times + K1 * (1 - B + B * relativeLength));
}

/** Looks for a sequence in the documents that hold its rarest word. */
function forEachWithSequence(
  { words }: WordSequence,
  index: DocumentIndex,
  sink: (slot: number, times: number, fields: number) => void,
): void {
  const sequence = index.sequenceOf(words);
  if (sequence === undefined) return;
  const [rarest] = [...words].sort((a, b) => index.vocabulary.countOf(a) - index.vocabulary.countOf(b));
  if (rarest === undefined) return;
  index.forEachPosting(rarest, (slot) => {
    const entry = index.entryAt(slot);
    if (entry === undefined) return;
    const { times, fields } = findSequence(entry.words, sequence);
    if (times > 0 || fields !== 0) sink(slot, times, fields);
  });
}
