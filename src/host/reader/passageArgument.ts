import { isRecord } from '../../core/basics/checks';
import type { TextRange } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';

/** What the reader page in front shows and has selected. */
export interface PassageInFront {
  readonly articleId: ArticleId | undefined;
  readonly selection: TextRange | null;
}

/** A passage of an article. */
export interface Passage {
  readonly article: ArticleId;
  readonly range: TextRange;
}

/**
 * The passage that a command on blocks is about: the one it is given, else what is selected in the reader, else the block on which its
 * context menu was opened. Undefined when there is none.
 */
export function passageOf(argument: unknown, page: PassageInFront | undefined): Passage | undefined {
  const told = isRecord(argument) ? argument : {};
  const article = typeof told['article'] === 'string' ? told['article'] : page?.articleId;
  // the context menu tells of a mention under the pointer by `start` and `end`, which is not what is meant here
  const given = told['mention'] === true ? undefined : rangeOf(told['start'], told['end']);
  const selected = page !== undefined && page.articleId === article ? page.selection : null;
  const range = given ?? selected ?? rangeOf(told['blockStart'], told['blockEnd']);
  return article === undefined || range === undefined ? undefined : { article, range };
}

function rangeOf(start: unknown, end: unknown): TextRange | undefined {
  return isOffset(start) && isOffset(end) && start < end ? { start, end } : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
