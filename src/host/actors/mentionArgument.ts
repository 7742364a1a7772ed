import type { TextRange } from '../../core/model/anchor';
import type { MentionPlace } from '../../protocol/actors';

/** What the reader page in front shows and has at hand. */
export interface PageInFront {
  readonly articleId: string | undefined;
  readonly text: string;
  readonly selection: TextRange | null;
  readonly mention: TextRange | null;
}

/**
 * The place in a text that a command is about: the one it is given (without an article it is in the one in front), else what is selected
 * in the reader, else the mention at hand there. Undefined when there is none.
 */
export function mentionPlaceOf(argument: unknown, page: PageInFront | undefined): MentionPlace | undefined {
  const given = rangeOf(argument);
  const article = articleOf(argument) ?? page?.articleId;
  const range = given ?? (page === undefined ? null : (selected(page) ?? page.mention));
  return article === undefined || range === null ? undefined : { article, range };
}

/** What is selected, without the space around it; null when that is nothing. */
function selected({ selection, text }: PageInFront): TextRange | null {
  if (selection === null) return null;
  const words = text.slice(selection.start, selection.end);
  const start = selection.start + words.length - words.trimStart().length;
  const end = selection.end - words.length + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

function rangeOf(argument: unknown): TextRange | null {
  if (typeof argument !== 'object' || argument === null || !('start' in argument) || !('end' in argument)) return null;
  const { start, end } = argument;
  if (!isOffset(start) || !isOffset(end) || start >= end) return null;
  return { start, end };
}

function articleOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('article' in argument)) return undefined;
  return typeof argument.article === 'string' ? argument.article : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
