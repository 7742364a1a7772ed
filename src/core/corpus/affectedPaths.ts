import type { ArticleSettings, CorpusSettings } from '../ingest/settings/corpusSettings';
import { settingsOf } from '../ingest/settings/overrides';
import type { Article } from '../model/article';

/** The paths of whose articles one corpus.yaml says something else than another; `all` are the articles as they were read, by their paths. */
export function* affectedPaths(
  before: CorpusSettings,
  after: CorpusSettings,
  all: ReadonlyMap<string, Article | undefined>,
): Iterable<string> {
  if (before.language !== after.language) {
    yield* all.keys();
    return;
  }
  const names = new Set<string>();
  for (const [name, said] of after.articles) if (!saysTheSame(before.articles.get(name), said)) names.add(name);
  for (const name of before.articles.keys()) if (!after.articles.has(name)) names.add(name);
  const byPath = [...names].filter((name) => all.has(name));
  yield* byPath;
  // only records go by other names than their paths, and files that say their id themselves
  if (byPath.length === names.size) return;
  for (const [path, article] of all) {
    if (article === undefined || names.has(path)) continue;
    if (!saysTheSame(settingsOf(article, before), settingsOf(article, after))) yield path;
  }
}

/** Where in the file it is said makes no difference. */
function saysTheSame(before: ArticleSettings | undefined, after: ArticleSettings | undefined): boolean {
  return (
    before?.id === after?.id &&
    before?.title === after?.title &&
    before?.source === after?.source &&
    before?.author === after?.author &&
    before?.date === after?.date &&
    before?.language === after?.language &&
    before?.url === after?.url &&
    before?.section === after?.section
  );
}
