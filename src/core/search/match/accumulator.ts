import type { DocumentScores } from './documentScores';
import type { ListArena } from './listArena';

/** A dense accumulation is read by a look at every document, a thin one by a sort of those touched. */
const DENSE = 24;

/** Adds up what documents are worth. One is made for an index and used again: `take` leaves it empty. */
export class Accumulator {
  private readonly sums: Float32Array;
  private touched: Uint32Array;
  private count = 0;

  constructor(
    capacity: number,
    private readonly lists: ListArena,
  ) {
    this.sums = new Float32Array(capacity);
    this.touched = new Uint32Array(capacity);
  }

  /** Keeps the most that a document is worth in any of the lists. */
  raise({ documents, scores }: DocumentScores, weight: number): void {
    const { sums, touched } = this;
    let { count } = this;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i] ?? 0;
      const score = weight * (scores[i] ?? 0);
      const before = sums[document] ?? 0;
      if (before === 0) touched[count++] = document;
      if (score > before) sums[document] = score;
    }
    this.count = count;
  }

  /** Adds `weight` to each of the documents. */
  add(documents: Uint32Array, weight: number): void {
    const { sums, touched } = this;
    let { count } = this;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i] ?? 0;
      if (sums[document] === 0) touched[count++] = document;
      sums[document] = (sums[document] ?? 0) + weight;
    }
    this.count = count;
  }

  /** The documents that are worth at least `least`, rising, with what they are worth. */
  take(least = 0): DocumentScores {
    const { sums, count } = this;
    const out = this.lists.list(count);
    if (count * DENSE > sums.length) {
      for (let document = 0; document < sums.length; document += 1) {
        const sum = sums[document] ?? 0;
        if (sum > 0 && sum >= least) out.push(document, sum);
      }
      sums.fill(0);
    } else {
      const touched = this.touched.subarray(0, count).sort();
      for (const document of touched) {
        const sum = sums[document] ?? 0;
        if (sum >= least) out.push(document, sum);
        sums[document] = 0;
      }
    }
    this.count = 0;
    return out.finish();
  }
}
