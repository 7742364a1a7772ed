import type { ListArena } from './listArena';

/** Documents, rising, and what each is worth for a part of a query (above 0). */
export interface DocumentScores {
  readonly documents: Uint32Array;
  readonly scores: Float32Array;
}

export const NO_DOCUMENTS: DocumentScores = { documents: new Uint32Array(), scores: new Float32Array() };

/** Documents that are in both, with the sum of what they are worth. */
export function both(a: DocumentScores, b: DocumentScores, lists: ListArena): DocumentScores {
  const out = lists.list(Math.min(a.documents.length, b.documents.length));
  for (let i = 0, j = 0; i < a.documents.length && j < b.documents.length; ) {
    const left = a.documents[i] ?? 0;
    const right = b.documents[j] ?? 0;
    if (left === right) out.push(left, (a.scores[i] ?? 0) + (b.scores[j] ?? 0));
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return out.finish();
}

/** Documents that are in either, with the most that they are worth in one, each list by its weight. */
export function either(
  a: DocumentScores,
  aWeight: number,
  b: DocumentScores,
  bWeight: number,
  lists: ListArena,
): DocumentScores {
  const aLength = a.documents.length;
  const bLength = b.documents.length;
  const out = lists.list(aLength + bLength);
  for (let i = 0, j = 0; i < aLength || j < bLength; ) {
    const left = i < aLength ? (a.documents[i] ?? 0) : Number.MAX_SAFE_INTEGER;
    const right = j < bLength ? (b.documents[j] ?? 0) : Number.MAX_SAFE_INTEGER;
    const leftScore = left <= right ? aWeight * (a.scores[i] ?? 0) : 0;
    const rightScore = right <= left ? bWeight * (b.scores[j] ?? 0) : 0;
    out.push(Math.min(left, right), Math.max(leftScore, rightScore));
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return out.finish();
}

/** Documents that are in the first and not in the second. */
export function without(a: DocumentScores, b: DocumentScores, lists: ListArena): DocumentScores {
  const out = lists.list(a.documents.length);
  let j = 0;
  for (let i = 0; i < a.documents.length; i += 1) {
    const document = a.documents[i] ?? 0;
    while ((b.documents[j] ?? Number.POSITIVE_INFINITY) < document) j += 1;
    if (b.documents[j] !== document) out.push(document, a.scores[i] ?? 0);
  }
  return out.finish();
}

export function filtered(a: DocumentScores, keep: (document: number) => boolean, lists: ListArena): DocumentScores {
  const out = lists.list(a.documents.length);
  for (let i = 0; i < a.documents.length; i += 1) {
    const document = a.documents[i] ?? 0;
    if (keep(document)) out.push(document, a.scores[i] ?? 0);
  }
  return out.finish();
}
