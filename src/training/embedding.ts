import { randomNumbers } from './random';

/** Length of a word's vector. */
export const DIMENSIONS = 48;

const WINDOW = 2;
const NEGATIVES = 4;
const NOISE_SIZE = 1 << 20;

/** Words by number, in sentences one after the other; -1 ends a sentence. */
export interface WordStream {
  readonly words: Int32Array;
  /** How often each word stands in the stream. */
  readonly counts: Int32Array;
}

/** Vectors of words as such and as neighbours of others, and what else learning needs. */
interface Tables {
  readonly inner: Float32Array;
  readonly outer: Float32Array;
  /** Words in proportion to how often they are drawn as those that do not stand beside. */
  readonly noise: Int32Array;
  /** What one step adds to a vector. */
  readonly change: Float32Array;
}

/**
 * Vectors of words by the words beside them: skip-gram with negative sampling (Mikolov et al. 2013), frequent words thinned out.
 * `DIMENSIONS` numbers a word, each vector of length 1. One pass each of `epochs`; the same stream gives the same vectors.
 */
export function embed(stream: WordStream, epochs: number, report: (line: string) => void): Float32Array {
  const size = stream.counts.length;
  const random = randomNumbers(7);
  const tables: Tables = {
    inner: Float32Array.from({ length: size * DIMENSIONS }, () => (random() - 0.5) / DIMENSIONS),
    outer: new Float32Array(size * DIMENSIONS),
    noise: noiseTable(stream.counts),
    change: new Float32Array(DIMENSIONS),
  };
  const keep = keepRates(stream);
  const sentence = new Int32Array(1000);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let length = 0;
    stream.words.forEach((word, i) => {
      if (word >= 0) {
        if (length < sentence.length && random() < (keep[word] ?? 1)) sentence[length++] = word;
        return;
      }
      const done = (epoch + i / stream.words.length) / epochs;
      learn(sentence.subarray(0, length), tables, 0.05 * Math.max(0.02, 1 - done), random);
      length = 0;
    });
    report(`vectors: pass ${epoch + 1} of ${epochs}`);
  }
  normalize(tables.inner);
  return tables.inner;
}

/** Words in proportion to the 3/4th power of how often they come. */
function noiseTable(counts: Int32Array): Int32Array {
  let total = 0;
  for (const count of counts) total += count ** 0.75;
  const table = new Int32Array(NOISE_SIZE);
  let at = 0;
  let sum = 0;
  counts.forEach((count, word) => {
    sum += count ** 0.75;
    while (at < NOISE_SIZE && at / NOISE_SIZE < sum / total) table[at++] = word;
  });
  return table;
}

function keepRates({ words, counts }: WordStream): Float32Array {
  const threshold = words.length * 3e-4;
  return Float32Array.from(counts, (count) => Math.min(1, Math.sqrt(threshold / count) + threshold / count));
}

/** Takes one sentence of numbers in. */
function learn(sentence: Int32Array, tables: Tables, rate: number, random: () => number): void {
  sentence.forEach((word, i) => {
    const to = Math.min(sentence.length - 1, i + WINDOW);
    for (let j = Math.max(0, i - WINDOW); j <= to; j++) {
      if (j !== i) learnPair(word, sentence[j] ?? 0, tables, rate, random);
    }
  });
}

/** Moves a word towards one that stands beside it, and away from some that do not. */
function learnPair(word: number, beside: number, tables: Tables, rate: number, random: () => number): void {
  const { inner, outer, noise, change } = tables;
  const at = word * DIMENSIONS;
  change.fill(0);
  for (let n = 0; n <= NEGATIVES; n++) {
    const other = n === 0 ? beside : (noise[(random() * NOISE_SIZE) | 0] ?? 0);
    pull(inner, at, outer, other * DIMENSIONS, n === 0 ? 1 : 0, rate, change);
  }
  for (let k = 0; k < DIMENSIONS; k++) inner[at + k] = (inner[at + k] ?? 0) + (change[k] ?? 0);
}

/** Moves a word and another towards each other when they stand together (`together` is 1), else apart. */
function pull(
  inner: Float32Array,
  at: number,
  outer: Float32Array,
  other: number,
  together: number,
  rate: number,
  change: Float32Array,
): void {
  let product = 0;
  for (let k = 0; k < DIMENSIONS; k++) product += (inner[at + k] ?? 0) * (outer[other + k] ?? 0);
  const step = rate * (together - 1 / (1 + Math.exp(-product)));
  for (let k = 0; k < DIMENSIONS; k++) {
    change[k] = (change[k] ?? 0) + step * (outer[other + k] ?? 0);
    outer[other + k] = (outer[other + k] ?? 0) + step * (inner[at + k] ?? 0);
  }
}

function normalize(vectors: Float32Array): void {
  for (let at = 0; at < vectors.length; at += DIMENSIONS) {
    let square = 0;
    for (let k = 0; k < DIMENSIONS; k++) square += (vectors[at + k] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < DIMENSIONS; k++) vectors[at + k] = (vectors[at + k] ?? 0) / length;
  }
}
