import type { TextRange } from '../../model/anchor';

/** Stretches of a source text, in order, that read on as one: `raw` is all of them end to end. */
export interface Excerpt {
  readonly raw: string;
  readonly ranges: readonly TextRange[];
}

/** The excerpt of `source` that consists of `ranges`, which must be in order and not overlap. */
export function excerpt(source: string, ranges: readonly TextRange[]): Excerpt {
  const kept = ranges.filter(({ start, end }) => start < end);
  return { raw: kept.map(({ start, end }) => source.slice(start, end)).join(''), ranges: kept };
}

/** The excerpt without some ranges of its `raw`, which must be in order and not overlap. */
export function without({ raw, ranges }: Excerpt, dropped: readonly TextRange[]): Excerpt {
  if (dropped.length === 0) return { raw, ranges };
  const kept: TextRange[] = [];
  let at = 0;
  let next = 0;
  for (const { start, end } of ranges) {
    const rawEnd = at + end - start;
    const toSource = start - at;
    let from = at;
    for (let drop = dropped[next]; drop !== undefined && drop.start < rawEnd; drop = dropped[next]) {
      kept.push({ start: from + toSource, end: Math.max(from, drop.start) + toSource });
      from = Math.max(from, Math.min(drop.end, rawEnd));
      if (drop.end > rawEnd) break;
      next++;
    }
    kept.push({ start: from + toSource, end: rawEnd + toSource });
    at = rawEnd;
  }
  let text = '';
  let from = 0;
  for (const drop of dropped) {
    text += raw.slice(from, drop.start);
    from = drop.end;
  }
  return { raw: text + raw.slice(from), ranges: kept.filter(({ start, end }) => start < end) };
}
