/** Documents, rising, and what each is worth for a part of a query (above 0). */
export interface DocumentScores {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

export const NO_DOCUMENTS: DocumentScores = { documents: new Uint32Array(), scores: new Float32Array() };

/** Documents that are in both, with the sum of what they are worth. */
export function both(a: DocumentScores, b: DocumentScores): DocumentScores {
  const out = new ScoredList(Math.min(a.documents.length, b.documents.length));
  for (let i = 0, j = 0; i < a.documents.length && j < b.documents.length; ) {
    const left = a.documents[i] ?? 0;
    const right = b.documents[j] ?? 0;
    if (left === right) out.push(left, (a.scores[i] ?? 0) + (b.scores[j] ?? 0));
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return out.finish();
}

/** Documents that are in the first and not in the second. */
export function without(a: DocumentScores, b: DocumentScores): DocumentScores {
  const out = new ScoredList(a.documents.length);
  let j = 0;
  for (let i = 0; i < a.documents.length; i += 1) {
    const document = a.documents[i] ?? 0;
    while ((b.documents[j] ?? Number.POSITIVE_INFINITY) < document) j += 1;
    if (b.documents[j] !== document) out.push(document, a.scores[i] ?? 0);
  }
  return out.finish();
}

export function filtered(a: DocumentScores, keep: (document: number) => boolean): DocumentScores {
  const out = new ScoredList(a.documents.length);
  for (let i = 0; i < a.documents.length; i += 1) {
    const document = a.documents[i] ?? 0;
    if (keep(document)) out.push(document, a.scores[i] ?? 0);
  }
  return out.finish();
}

/** A list that is filled from its beginning. */
export class ScoredList {
  private documents: Uint32Array;
  private scores: Float32Array;
  private count = 0;

  constructor(room: number) {
    this.documents = new Uint32Array(room);
    this.scores = new Float32Array(room);
  }

  push(document: number, score: number): void {
    if (this.count === this.documents.length) this.grow();
    this.documents[this.count] = document;
    this.scores[this.count] = score;
    this.count += 1;
  }

  finish(): DocumentScores {
    return { documents: this.documents.subarray(0, this.count), scores: this.scores.subarray(0, this.count) };
  }

  private grow(): void {
    const room = Math.max(16, this.documents.length * 2);
    const documents = new Uint32Array(room);
    const scores = new Float32Array(room);
    documents.set(this.documents);
    scores.set(this.scores);
    this.documents = documents;
    this.scores = scores;
  }
}
