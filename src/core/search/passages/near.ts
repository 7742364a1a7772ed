import type { Span } from './spans';

/**
 * The shortest spans that hold one of each side, apart from one another and with at most `distance - 1` words between them,
 * in either order; none holds another. `lefts` and `rights` are ordered by their first words.
 *
 * For a span of one side only that span of the other counts which begins last among those near enough, as every other makes
 * a longer one. It is kept at hand by a sliding window, so that the work grows as n log n even when every word is sought.
 */
export function nearSpans(
  lefts: readonly Span[],
  rights: readonly Span[],
  distance: number,
  origins: ArrayLike<number>,
): Span[] {
  const pairs: Span[] = [];
  pairInOrder(lefts, rights, distance, origins, pairs);
  if (lefts !== rights) pairInOrder(rights, lefts, distance, origins, pairs);
  return shortest(pairs);
}

function pairInOrder(
  before: readonly Span[],
  after: readonly Span[],
  distance: number,
  origins: ArrayLike<number>,
  pairs: Span[],
): void {
  const byEnd = [...before].sort((a, b) => a.last - b.last || a.first - b.first);
  /** Of those that end early enough for `second`: rising ends, falling beginnings, the useful ones from `head` on. */
  const window: Span[] = [];
  let head = 0;
  let next = 0;
  for (const second of after) {
    for (let first = byEnd[next]; first !== undefined && first.last < second.first; first = byEnd[next]) {
      while (window.length > head && (window.at(-1)?.first ?? 0) <= first.first) window.pop();
      window.push(first);
      next += 1;
    }
    const least = Math.max(second.first - distance, origins[second.first] ?? 0);
    while (head < window.length && (window[head]?.last ?? 0) < least) head += 1;
    const first = window[head];
    if (first === undefined) continue;
    const value = (first.value + second.value) / 2;
    pairs.push({ first: first.first, last: second.last, value, sides: [first, second] });
  }
}

/** Those that hold no other, in order. */
function shortest(spans: Span[]): Span[] {
  spans.sort((a, b) => b.first - a.first || a.last - b.last);
  const kept: Span[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    if (span.last >= least) continue;
    least = span.last;
    kept.push(span);
  }
  return kept.reverse();
}
