import type { ConcordanceOrder } from '../../core/search/concordance/model';
import { forEachWord } from '../../core/search/text/tokenize';

/** Characters next to the hit in which the words are looked for that lines are sorted by. */
const NEAR = 120;

/** A context in parts, from the hit outwards: what is between, the words that lines are sorted by, and the rest. */
export interface SplitContext {
  readonly between: string;
  readonly sorted: string;
  readonly rest: string;
}

/** Splits the context left of a hit. */
export function splitLeft(left: string, order: ConcordanceOrder): SplitContext {
  if (order.by !== 'left') return { between: '', sorted: '', rest: left };
  const offset = Math.max(0, left.length - NEAR);
  const starts: number[] = [];
  forEachWord(left.slice(offset), (_, start) => starts.push(offset + start));
  const at = starts[Math.max(0, starts.length - order.words)] ?? left.length;
  const sorted = left.slice(at).trimEnd();
  return { between: left.slice(at + sorted.length), sorted, rest: left.slice(0, at) };
}

/** Splits the context right of a hit. */
export function splitRight(right: string, order: ConcordanceOrder): SplitContext {
  if (order.by !== 'right') return { between: '', sorted: '', rest: right };
  const ends: number[] = [];
  forEachWord(right.slice(0, NEAR), (_, __, end) => ends.push(end));
  const at = ends[Math.min(order.words, ends.length) - 1] ?? 0;
  const sorted = right.slice(0, at).trimStart();
  return { between: right.slice(0, at - sorted.length), sorted, rest: right.slice(at) };
}
