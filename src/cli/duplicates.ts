import type { Corpus } from '../core/corpus';
import type { ArticleId } from '../core/model/article';
import { json, type Pieces, printable, table } from './output';

/** `{clusters: [{first, articles: [{id, title, date, source, similarity, contained}]}]}`; shares of three words in a row, against the first. */
export function duplicatesAsJson(corpus: Corpus): Pieces {
  return json({
    clusters: corpus.clusters().map((ids) => ({ first: ids[0] ?? null, articles: versions(corpus, ids) })),
  });
}

export function* duplicatesAsText(corpus: Corpus): Pieces {
  const clusters = corpus.clusters();
  const articles = clusters.reduce((sum, { length }) => sum + length, 0);
  yield `${printable(corpus.title)}: ${articles} of ${corpus.size} articles are versions of ${clusters.length} ${clusters.length === 1 ? 'text' : 'texts'}\n`;
  for (const ids of clusters) {
    yield '\n';
    yield* table(
      ['DATE', 'SOURCE', 'ALIKE', 'TITLE', 'ID'],
      versions(corpus, ids).map(({ date, source, similarity, title, id }) => [
        date ?? 'undated',
        source ?? '',
        `${Math.round(similarity * 100)} %`,
        title,
        id,
      ]),
    );
  }
}

function versions(corpus: Corpus, ids: readonly ArticleId[]) {
  const [first] = ids;
  return ids.flatMap((id) => {
    const article = corpus.article(id);
    if (article === undefined || first === undefined) return [];
    const { ofBoth, ofShorter } = corpus.likenessOf(first, id);
    return {
      id,
      title: article.title.value,
      date: article.date.edtf,
      source: article.source?.value ?? null,
      similarity: inThousandths(ofBoth),
      contained: inThousandths(ofShorter),
    };
  });
}

function inThousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
