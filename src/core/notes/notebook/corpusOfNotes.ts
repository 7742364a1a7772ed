import { fileOf } from '../../ingest/files/recordPath';
import type { Article, ArticleId } from '../../model/article';
import type { NoteEntry, NoteFile } from '../../model/note';
import { idsOfRecordInLink } from '../recordLink';

/** What notes need of the corpus that they quote. */
export interface CorpusOfNotes {
  /** Grows with every change. */
  readonly version: number;
  /** What its folder is called. */
  readonly name: string;
  article(id: ArticleId): Article | undefined;
  /** By the path below the corpus root; of a record that of its file with its number behind `#`. */
  articleAt(path: string): Article | undefined;
  /** Undefined when the key leads to no article, or might to several. */
  articleOfCitekey?(key: string): ArticleId | undefined;
}

/** A whole address, such as the one of a link that opens an article in VS Code. One letter is a drive. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:.*[?&]id=([^&#]+)/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/**
 * The article that an entry quotes: the one that its anchor names, else the one that its link leads to, else the one of its citekey, and of an
 * entry that says nothing of the kind the one that its note is on. Undefined when none of them is in the corpus.
 *
 * @param folder the note's, relative to the corpus; null where no relative link leads there
 */
export function quotedArticle(
  corpus: CorpusOfNotes,
  entry: NoteEntry,
  note: Pick<NoteFile, 'article' | 'citekey'>,
  folder: string | null,
): Article | undefined {
  return (
    named(corpus, entry.article) ??
    linked(corpus, entry.link, folder) ??
    named(corpus, entry.citekey === undefined ? undefined : articleOfKey(corpus, entry.citekey, note)) ??
    (entry.article === undefined && entry.link === undefined && entry.citekey === undefined
      ? named(corpus, note.article)
      : undefined)
  );
}

function named(corpus: CorpusOfNotes, id: ArticleId | undefined): Article | undefined {
  return id === undefined ? undefined : corpus.article(id);
}

/** The front matter of a note says which article its own key is. */
function articleOfKey(
  corpus: CorpusOfNotes,
  key: string,
  note: Pick<NoteFile, 'article' | 'citekey'>,
): ArticleId | undefined {
  return note.citekey === key && note.article !== undefined ? note.article : corpus.articleOfCitekey?.(key);
}

function linked(corpus: CorpusOfNotes, link: NoteEntry['link'], folder: string | null): Article | undefined {
  if (link === undefined) return undefined;
  const [, id] = ADDRESS.exec(link.path) ?? [];
  if (id !== undefined) return corpus.article(id);
  const path = folder === null || HAS_SCHEME.test(link.path) ? null : pathInCorpus(corpus.name, folder, link.path);
  if (path === null) return undefined;
  return link.record === undefined ? corpus.articleAt(path) : recordAt(corpus, path, link.record);
}

/** By its id, or by its place in the file where somebody wrote the link by hand. */
function recordAt(corpus: CorpusOfNotes, file: string, record: string): Article | undefined {
  for (const id of idsOfRecordInLink(file, record)) {
    const article = corpus.article(id);
    if (article !== undefined && fileOf(article.path) === file) return article;
  }
  return corpus.articleAt(`${file}#${record}`);
}

/**
 * The path below the corpus root that a relative address leads to from a folder; null when it leads elsewhere.
 *
 * @param root what the corpus folder is called, through which an address from outside must go
 * @param folder relative to the corpus, with `..` when it is outside
 */
export function pathInCorpus(root: string, folder: string, address: string): string | null {
  if (address.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${address}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  const up = parts.filter((part) => part === '..').length;
  if (up > 0 && parts[2 * up - 1] !== root) return null;
  return parts.slice(2 * up).join('/');
}
