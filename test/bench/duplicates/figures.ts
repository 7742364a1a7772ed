import type { ArticleId } from '../../../src/core/model/article';

/** What an article was made of: whose text it is, how it was changed, and whose lead and headline it may have borrowed. */
export interface Made {
  readonly kind: string;
  readonly of: ArticleId;
  readonly lead: ArticleId;
}

export interface Figures {
  /** Of the changed articles, those that stand in a cluster with what they were made of. */
  readonly recall: number;
  /** Of the pairs of a changed article with a real one, those that are right. */
  readonly precision: number;
  readonly wrong: number;
  readonly kinds: readonly { readonly kind: string; readonly of: number; readonly found: number }[];
}

/**
 * A changed article stands rightly with what it was made of, with what was made of the same, and with what the original is a
 * version of when nothing was changed: `asItIs` has the clusters of that.
 */
export function figuresOf(
  clusters: readonly (readonly ArticleId[])[],
  made: ReadonlyMap<ArticleId, Made>,
  asItIs: readonly (readonly ArticleId[])[],
): Figures {
  const clusterOf = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const family = new Map(asItIs.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  const familyOf = (id: ArticleId) => family.get(id) ?? id;
  let right = 0;
  let wrong = 0;
  const kinds = new Map<string, { of: number; found: number }>();
  for (const [id, { kind, of }] of made) {
    const figures = kinds.get(kind) ?? { of: 0, found: 0 };
    kinds.set(kind, figures);
    figures.of += 1;
    const others = (clusterOf.get(id) ?? []).filter((other) => !made.has(other));
    if (others.includes(of)) figures.found += 1;
    for (const other of others) {
      if (familyOf(other) === familyOf(of)) right += 1;
      else wrong += 1;
    }
  }
  const list = Array.from(kinds, ([kind, figures]) => ({ kind, ...figures }));
  const found = list.reduce((sum, one) => sum + one.found, 0);
  return { recall: found / Math.max(1, made.size), precision: right / Math.max(1, right + wrong), wrong, kinds: list };
}
