import type { BrowsableArticle } from '../../../src/core/browse/tree';
import type { ArticleActor } from '../../../src/core/model/actor';

export interface Sketch {
  readonly id: string;
  readonly title?: string;
  readonly edtf?: string | null;
  readonly source?: string;
  /** Names of its salient actors. */
  readonly actors?: readonly string[];
  /** Names of actors that it mentions in passing. */
  readonly passing?: readonly string[];
}

/** An article with just what a test says of it. */
export function article({ id, title = id, edtf = null, source, actors = [], passing = [] }: Sketch): BrowsableArticle {
  return {
    metadata: {
      id,
      path: id,
      title: { value: title, provenance: 'metadata' },
      date: { edtf, provenance: edtf === null ? 'unknown' : 'metadata' },
      ...(source === undefined ? {} : { source: { value: source, provenance: 'metadata' as const } }),
    },
    words: 100,
    versions: 0,
    actors: [...actors.map((name) => actor(name, true)), ...passing.map((name) => actor(name, false))],
  };
}

function actor(name: string, salient: boolean): ArticleActor {
  return { id: `person:${name}`, name, kind: 'person', mentions: 1, salient, why: salient ? 'title' : null };
}
