import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { wordHash } from '../core/entities/model/wordColumns';
import { NUMBER_SHAPE, SIGN_SHAPE, Tokens, tokenize } from '../core/entities/tokens';
import { DIMENSIONS, embed } from './embedding';
import { kMeans } from './kMeans';

/** Words that come less often get no cluster. */
const LEAST_COUNT = 12;
const MOST_WORDS = 40_000;
const GROUPS = 128;
const PARTS = 15;

/** Every nth row of the corpus is read. */
const EVERY = 2;

/** Clusters by the hash of a word: the group in the upper bits, a part of it (1 to 15) in the last four. */
export type Clusters = ReadonlyMap<number, number>;

/**
 * Learns which words stand in like surroundings, from the bodies of a corpus (`jsonl.gz`, a `body` in each row) and from `texts`.
 * Takes some minutes. Rejects with what reading the file fails with.
 */
export async function learnClusters(
  path: string,
  texts: readonly string[],
  report: (line: string) => void,
): Promise<Clusters> {
  const reader = new StreamReader();
  for (const text of texts) reader.read(text);
  let row = 0;
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (row++ % EVERY !== 0) continue;
    const { body } = JSON.parse(line) as { body?: string };
    if (body !== undefined) reader.read(body);
  }
  const { words, counts, hashes } = reader.frequentWords();
  report(`clusters: ${words.length} words read, ${counts.length} different ones`);
  const vectors = embed({ words, counts }, 1, report);
  return group(vectors, hashes, report);
}

function group(vectors: Float32Array, hashes: Int32Array, report: (line: string) => void): Clusters {
  const all = Int32Array.from({ length: hashes.length }, (_, i) => i);
  const groups = kMeans(vectors, DIMENSIONS, all, GROUPS, 12);
  const clusters = new Map<number, number>();
  for (let number = 0; number < GROUPS; number++) {
    const members = all.filter((word) => groups[word] === number);
    const parts = kMeans(vectors, DIMENSIONS, members, PARTS, 10);
    members.forEach((word, i) => {
      clusters.set(hashes[word] ?? 0, ((number + 1) << 4) | ((parts[i] ?? 0) + 1));
    });
  }
  report(`clusters: ${clusters.size} words in ${GROUPS} groups`);
  return clusters;
}

/** Reads texts as streams of words by hash; a sign ends a sentence, except a comma, a hyphen or a quotation mark. */
class StreamReader {
  private stream = new Int32Array(1 << 20);
  private length = 0;

  read(text: string): void {
    const tokens = new Tokens((text.length >> 2) + 16);
    tokenize(text, 0, text.length, tokens);
    for (let token = 0; token < tokens.length; token++) {
      const start = tokens.start(token);
      const shape = tokens.shape(token);
      if (shape === SIGN_SHAPE && /[.!?;:]/.test(text.charAt(start))) this.push(0);
      else this.push(wordHash(text, start, tokens.end(token), shape === NUMBER_SHAPE));
    }
    this.push(0);
  }

  /** The words that come often enough, most frequent first, and the stream of them. */
  frequentWords(): { words: Int32Array; counts: Int32Array; hashes: Int32Array } {
    const counts = new Map<number, number>();
    for (let i = 0; i < this.length; i++) {
      const hash = this.stream[i] ?? 0;
      if (hash !== 0) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    const frequent = [...counts]
      .filter(([, count]) => count >= LEAST_COUNT)
      .sort(([a, n], [b, m]) => m - n || a - b)
      .slice(0, MOST_WORDS);
    const numbers = new Map(frequent.map(([hash], i) => [hash, i]));
    const words = new Int32Array(this.length);
    let length = 0;
    for (let i = 0; i < this.length; i++) {
      const hash = this.stream[i] ?? 0;
      const number = hash === 0 ? -1 : numbers.get(hash);
      if (number !== undefined) words[length++] = number;
    }
    return {
      words: words.subarray(0, length),
      counts: Int32Array.from(frequent, ([, count]) => count),
      hashes: Int32Array.from(frequent, ([hash]) => hash),
    };
  }

  private push(hash: number): void {
    if (this.length === this.stream.length) {
      const larger = new Int32Array(this.stream.length * 2);
      larger.set(this.stream);
      this.stream = larger;
    }
    this.stream[this.length++] = hash;
  }
}
