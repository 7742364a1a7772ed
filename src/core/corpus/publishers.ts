import type { Article } from '../model/article';

/** Who published, and in how many articles. */
export interface SourceCount {
  readonly name: string;
  readonly articles: number;
}

/** Who published the articles, those with the most first. */
export function countSources(articles: Iterable<Article>): SourceCount[] {
  const counts = new Map<string, number>();
  for (const { source } of articles) {
    if (source !== undefined) counts.set(source.value, (counts.get(source.value) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}
