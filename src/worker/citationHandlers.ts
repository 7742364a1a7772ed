import { type BibliographyFormat, bibliography } from '../core/citations/bibliography';
import { citationRuns } from '../core/citations/citation';
import type { Citable } from '../core/citations/cslItem';
import { styledCitations } from '../core/citations/styledCitations';
import type { Corpus } from '../core/corpus';
import type { Article, ArticleId } from '../core/model/article';
import type { Steps } from '../core/search/engine';
import type { CitationCalls } from '../protocol/citations';
import type { Handlers } from '../protocol/rpc';
import type { CorpusCitekeys } from './citekeys';
import { inSlices } from './slices';
import { summarize } from './summary';

/** Answers what is asked of citations. `corpus` gives the one that is open. */
export function citationHandlers(corpus: () => Corpus, citekeys: CorpusCitekeys): Handlers<CitationCalls> {
  return {
    citekeyOf: (article) => citekeys.now.keyOf(article) ?? null,
    articleOfCitekey: (key) => citekeys.now.articleOf(key) ?? null,
    citekeys: (beginning, limit) =>
      citekeys.now.beginning(beginning, limit).flatMap(({ key, article: id }) => {
        const article = corpus().article(id);
        return article === undefined ? [] : [{ key, summary: summarize(article) }];
      }),
    bibliography: (articles, format, call) => inSlices(written(chosen(corpus(), articles), citekeys, format), call),
    references: async (articles, style, language) => {
      if (style === null)
        return chosen(corpus(), articles).map((one) => ({ article: one.id, text: citationRuns(one) }));
      const citables = [...citable(chosen(corpus(), articles), citekeys)];
      const byKey = new Map(citables.map(({ key, metadata }) => [key, metadata.id]));
      const entries = await styledCitations(citables, style, language);
      return entries.flatMap(({ key, text }) => {
        const article = byKey.get(key);
        return article === undefined ? [] : [{ article, text }];
      });
    },
  };
}

function chosen(corpus: Corpus, ids: readonly ArticleId[] | null): readonly Article[] {
  return ids === null ? corpus.articles() : [...new Set(ids)].flatMap((id) => corpus.article(id) ?? []);
}

function* citable(articles: readonly Article[], citekeys: CorpusCitekeys): Generator<Citable> {
  const keys = citekeys.now;
  for (const metadata of articles) {
    const key = keys.keyOf(metadata.id);
    if (key !== undefined) yield { key, metadata };
  }
}

function* written(articles: readonly Article[], citekeys: CorpusCitekeys, format: BibliographyFormat): Steps<string> {
  const pieces: string[] = [];
  for (const piece of bibliography(citable(articles, citekeys), format)) {
    pieces.push(piece);
    yield;
  }
  return pieces.join('');
}
