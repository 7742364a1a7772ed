import type { ArticleSettings, CorpusSettings } from '../ingest/settings/corpusSettings';

/** The paths of whose articles one corpus.yaml says something else than another; `all` are the paths there are. */
export function* affectedPaths(before: CorpusSettings, after: CorpusSettings, all: Iterable<string>): Iterable<string> {
  if (before.language !== after.language) {
    yield* all;
    return;
  }
  for (const [path, said] of after.articles) if (!saysTheSame(before.articles.get(path), said)) yield path;
  for (const path of before.articles.keys()) if (!after.articles.has(path)) yield path;
}

/** Where in the file it is said makes no difference. */
function saysTheSame(before: ArticleSettings | undefined, after: ArticleSettings): boolean {
  return (
    before !== undefined &&
    before.id === after.id &&
    before.title === after.title &&
    before.source === after.source &&
    before.author === after.author &&
    before.date === after.date &&
    before.language === after.language &&
    before.url === after.url &&
    before.section === after.section
  );
}
