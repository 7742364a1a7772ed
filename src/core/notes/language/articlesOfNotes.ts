import type { Article, ArticleId } from '../../model/article';
import type { Steps } from '../../search/engine';
import { noteFileName } from '../noteFile';

const EXTENSION = '.md';
/** Stands in a name that is no id as it is. */
const HASHED = '~';
const STEP = 1_000;

/** What is asked of a corpus. */
export interface ArticlesOfCorpus {
  article(id: ArticleId): Article | undefined;
  articles(): Iterable<Article>;
}

/** The articles whose notes are called so, without the ending; null for each that is none. */
export function* articlesOfNotes(corpus: ArticlesOfCorpus, names: readonly string[]): Steps<(ArticleId | null)[]> {
  const hashed = names.some((name) => name.includes(HASHED)) ? yield* byName(corpus, new Set(names)) : undefined;
  return names.map((name) => hashed?.get(name) ?? plain(corpus, name));
}

/** Most ids are file names as they are. */
function plain(corpus: ArticlesOfCorpus, name: string): ArticleId | null {
  const article = corpus.article(name);
  return article !== undefined && nameOf(article) === name ? article.id : null;
}

/** An id cannot be told from its hash: all are gone through. */
function* byName(corpus: ArticlesOfCorpus, names: ReadonlySet<string>): Steps<ReadonlyMap<string, ArticleId>> {
  const found = new Map<string, ArticleId>();
  let count = 0;
  for (const article of corpus.articles()) {
    const name = nameOf(article);
    if (names.has(name)) found.set(name, article.id);
    count += 1;
    if (count % STEP === 0) yield;
  }
  return found;
}

function nameOf(article: Article): string {
  return noteFileName(article).slice(0, -EXTENSION.length);
}
