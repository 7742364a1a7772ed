import { english } from '../core/basics/message';
import type { Corpus } from '../core/corpus';
import type { Article } from '../core/model/article';
import { yearOf } from '../core/model/date';
import { json, type Pieces, printable, table } from './output';

/** `{corpus: {title}, articles: [...], problems: [...]}` */
export function listAsJson(corpus: Corpus): Pieces {
  return json({
    corpus: { title: corpus.title },
    articles: articles(corpus),
    problems: corpus.problems().map(({ path, reason }) => ({ path, reason: english(reason) })),
  });
}

function* articles(corpus: Corpus): Generator<unknown> {
  for (const article of corpus.countedArticles()) {
    const { id, path, title, source, author, date, language, words } = article;
    yield {
      id,
      path,
      title: title.value,
      source: source?.value ?? null,
      author: author?.value ?? null,
      date: date.edtf,
      dateProvenance: date.provenance,
      year: yearOf(date),
      language: language?.value ?? null,
      words,
      actors: corpus.actorsOf(id).map((actor) => ({
        id: actor.id,
        name: actor.name,
        kind: actor.kind,
        mentions: actor.mentions,
      })),
    };
  }
}

export function* listAsText(corpus: Corpus): Pieces {
  yield `${printable(corpus.title)}: ${corpus.counted} ${corpus.counted === 1 ? 'article' : 'articles'}\n\n`;
  if (corpus.size > 0) yield* table(['DATE', 'SOURCE', 'WORDS', 'TITLE', 'PATH'], corpus.countedArticles().map(row));
  const problems = corpus.problems();
  if (problems.length === 0) return;
  yield `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n\n`;
  yield* table(
    ['PATH', 'REASON'],
    problems.map(({ path, reason }) => [path || '.', english(reason)]),
  );
}

function row({ date, source, words, title, path }: Article): string[] {
  return [date.edtf ?? 'undated', source?.value ?? '', String(words), title.value, path];
}
