import type { Article } from '../../model/article';
import type { Known } from '../../model/provenance';
import { changed } from '../../texts/storedArticle';
import { stableName } from '../files/recordPath';
import { withTitle } from '../layout/blocks';
import type { ArticleSettings, CorpusSettings } from './corpusSettings';

type Named = Pick<Article, 'path' | 'id'>;

/** The article as corpus.yaml has it: what the reader says there wins over everything that was found. Texts are not copied. */
export function applySettings(article: Article, settings: CorpusSettings): Article {
  const own = settingsOf(article, settings);
  const isStated = article.language !== undefined && article.language.provenance !== 'text';
  const fallback = isStated ? undefined : settings.language;
  if (own === undefined && fallback === undefined) return article;
  const { id, title, date, source, author, language, url, section } = own ?? {};
  return changed(article, {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title: said(title), blocks: withTitle(article.text, article.blocks, title) }),
    ...(date === undefined ? {} : { date: { edtf: date, provenance: 'corpus.yaml' } }),
    ...(source === undefined ? {} : { source: said(source) }),
    ...(author === undefined ? {} : { author: said(author) }),
    ...(fallback === undefined ? {} : { language: { value: fallback, provenance: 'corpus default' } }),
    ...(language === undefined ? {} : { language: said(language) }),
    ...(url === undefined ? {} : { url: said(url) }),
    ...(section === undefined ? {} : { section: said(section) }),
  });
}

/** What corpus.yaml says of an article, which it may name by its path, by its stable name or by the id that it has by itself. */
export function settingsOf(found: Named, { articles }: Pick<CorpusSettings, 'articles'>): ArticleSettings | undefined {
  return articles.size === 0 ? undefined : articles.get(settingsKey(found, { articles }));
}

/** The name under which corpus.yaml has an article, or would have it. `found` is as it was read. */
export function settingsKey(found: Named, { articles }: Pick<CorpusSettings, 'articles'>): string {
  if (articles.has(found.path)) return found.path;
  const name = stableName(found);
  return !articles.has(name) && articles.has(found.id) ? found.id : name;
}

function said(value: string): Known<string> {
  return { value, provenance: 'corpus.yaml' };
}
