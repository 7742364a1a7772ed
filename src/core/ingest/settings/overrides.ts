import type { Article } from '../../model/article';
import type { Known } from '../../model/provenance';
import { changed } from '../../texts/storedArticle';
import { withTitle } from '../layout/blocks';
import type { CorpusSettings } from './corpusSettings';

/** The article as corpus.yaml has it: what the reader says there wins over everything that was found. Texts are not copied. */
export function applySettings(article: Article, settings: CorpusSettings): Article {
  const own = settings.articles.get(article.path);
  const fallback = article.language === undefined ? settings.language : undefined;
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

function said(value: string): Known<string> {
  return { value, provenance: 'corpus.yaml' };
}
