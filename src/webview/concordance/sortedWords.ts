import type { ConcordanceOrder } from '../../core/search/concordance/model';
import { forEachWord } from '../../core/search/text/tokenize';

/** Characters next to the hit in which the words are looked for that lines are sorted by. */
const NEAR = 120;

/** A context in two parts: the words that lines are sorted by, next to the hit, and the rest. */
export interface SplitContext {
  readonly sorted: string;
  readonly rest: string;
}

/** Splits the context left of a hit. */
export function splitLeft(left: string, order: ConcordanceOrder): SplitContext {
  if (order.by !== 'left') return { sorted: '', rest: left };
  const offset = Math.max(0, left.length - NEAR);
  const starts: number[] = [];
  forEachWord(left.slice(offset), (_, start) => starts.push(offset + start));
  const at = starts[Math.max(0, starts.length - order.words)] ?? left.length;
  return { sorted: left.slice(at), rest: left.slice(0, at) };
}

/** Splits the context right of a hit. */
export function splitRight(right: string, order: ConcordanceOrder): SplitContext {
  if (order.by !== 'right') return { sorted: '', rest: right };
  const ends: number[] = [];
  forEachWord(right.slice(0, NEAR), (_, __, end) => ends.push(end));
  const at = ends[Math.min(order.words, ends.length) - 1] ?? 0;
  return { sorted: right.slice(0, at), rest: right.slice(at) };
}
