import { finish } from '../../../src/core/corpus/finish';
import { VersionFinder } from '../../../src/core/duplicates/finder';
import type { Article, ArticleId } from '../../../src/core/model/article';
import { type ArticleParts, articleOf } from '../search/articles';

export const BRIDGE = `The old railway bridge over the Teviot will be closed to all traffic from Monday, the council said, after divers found
cracks in two of its five piers. Engineers had been inspecting the foundations since the floods of last winter, when the river rose by
three metres in a single night. Repairs are expected to take at least eight months and to cost more than four million pounds, most of
which the national agency has promised to pay. Buses will be diverted through the village of Ancrum, where residents complained that
their narrow main street was not built for such loads. A temporary footbridge for schoolchildren should be ready before the holidays.`;

export const HARVEST = `Growers in the valley expect the smallest cherry harvest in a generation after frost destroyed most of the blossom
in a single week of April. The cooperative at Ostheim, which buys from ninety families, has already cancelled two of its three summer
shifts and told pickers from abroad not to come. Prices in the shops have doubled since last year, and dealers look to orchards in the
south, where the season began early. Insurers will pay for hail, but hardly any farmer was covered against a late frost.`;

export interface Sketch extends ArticleParts {
  readonly date?: string;
}

export function story({ date, ...parts }: Sketch): Article {
  const article = articleOf(parts);
  return date === undefined ? article : { ...article, date: { edtf: date, provenance: 'metadata' } };
}

/** The clusters among articles that come in this order, each sorted, the clusters too. */
export function clustersOf(articles: readonly Article[]): ArticleId[][] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const finder = new VersionFinder((id) => byId.get(id));
  for (const article of articles) finder.put(article);
  return sorted(finish(finder.clusters()));
}

export function sorted(clusters: readonly ArticleId[][]): ArticleId[][] {
  return clusters.map((ids) => [...ids].sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
