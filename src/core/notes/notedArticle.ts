import { parse } from 'yaml';
import type { ArticleId } from '../model/article';

/** Front matter that has not ended here is none. */
const LONGEST = 65_536;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The article that a note is on, as its front matter says; undefined when it names none or cannot be read. */
export function notedArticle(note: string): ArticleId | undefined {
  const [, yaml] = FRONT_MATTER.exec(note.slice(0, LONGEST)) ?? [];
  if (yaml === undefined) return undefined;
  const article = articleIn(yaml);
  return typeof article === 'string' && article !== '' ? article : undefined;
}

function articleIn(yaml: string): unknown {
  try {
    // without schema, so that an id such as 2017 stays a text
    const fields: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    return typeof fields === 'object' && fields !== null && 'article' in fields ? fields.article : undefined;
  } catch {
    return undefined;
  }
}
