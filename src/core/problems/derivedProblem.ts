import { type Message, message } from '../basics/message';
import type { ArticleMetadata } from '../model/article';
import type { Problem, ProblemKind } from '../model/problem';

/** What is doubtful about an article by what is known of it now, corpus.yaml included; undefined where nothing is. */
export function doubtAbout({ date, title }: ArticleMetadata): ProblemKind | undefined {
  if (date.edtf === null) return 'undated';
  if (date.provenance === 'inferred') return 'doubtful date';
  return title.value.trim() === '' ? 'empty' : undefined;
}

/** The doubt in words. They are made when somebody looks, as a corpus may have any number of undated articles. */
export function derivedProblem(article: ArticleMetadata, about: ProblemKind): Problem {
  return { path: article.path, severity: 'doubtful', about, article: article.id, reason: reasonOf(article, about) };
}

function reasonOf({ date }: ArticleMetadata, about: ProblemKind): Message {
  if (about === 'undated') return message('Nothing says when this was published.');
  if (about === 'empty') return message('The article has no title.');
  const edtf = date.edtf ?? '';
  return date.evidence === undefined
    ? message('The date {0} was worked out from what the text tells of.', edtf)
    : message('The date {0} was worked out from what the text tells of: “{1}”.', edtf, date.evidence);
}
