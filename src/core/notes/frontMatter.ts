import { parse } from 'yaml';
import { isRecord } from '../basics/checks';
import type { ArticleId } from '../model/article';

/** What the front matter of a note says that is known here; empty texts are left out. */
export interface NoteFrontMatter {
  /** Of the note format; 0 when it does not say. */
  readonly version: number;
  readonly article?: ArticleId;
  readonly title?: string;
  readonly citekey?: string;
  /** Where the note itself begins: 0 when there is no front matter. */
  readonly end: number;
}

/** Front matter that has not ended here is none. */
const LONGEST = 65_536;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const NONE: NoteFrontMatter = { version: 0, end: 0 };

/** The front matter of a note, between `---` and `---` or `...` at its beginning. What cannot be read is as if it were empty. */
export function frontMatterOf(note: string): NoteFrontMatter {
  if (!note.startsWith('---') && !note.startsWith('\uFEFF---')) return NONE;
  const [whole, yaml] = FRONT_MATTER.exec(note.slice(0, LONGEST)) ?? [];
  if (whole === undefined) return NONE;
  const { notes, article, title, citekey } = yaml === undefined ? {} : textsIn(yaml);
  return {
    version: notes !== undefined && /^\d{1,9}$/.test(notes) ? Number(notes) : 0,
    ...(article === undefined ? {} : { article }),
    ...(title === undefined ? {} : { title }),
    ...(citekey === undefined ? {} : { citekey }),
    end: whole.length,
  };
}

type Texts = { readonly [Field in 'notes' | 'article' | 'title' | 'citekey']?: string | undefined };

function textsIn(yaml: string): Texts {
  const fields = fieldsIn(yaml);
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { notes: text('notes'), article: text('article'), title: text('title'), citekey: text('citekey') };
}

function fieldsIn(yaml: string): Readonly<Record<string, unknown>> {
  try {
    // without schema, so that an id such as 2017 stays a text
    const fields: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    return isRecord(fields) ? fields : {};
  } catch {
    return {};
  }
}
