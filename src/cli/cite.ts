import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BibliographyFormat, bibliography } from '../core/citations/bibliography';
import { formatCitation } from '../core/citations/citation';
import { Citekeys, type ClaimedKey } from '../core/citations/citekeys';
import { isStyleName, STYLE_NAMES } from '../core/citations/csl/styleNames';
import type { Citable } from '../core/citations/cslItem';
import { type CitationStyle, styledCitations } from '../core/citations/styledCitations';
import { styledAsText } from '../core/citations/styledText';
import type { Corpus } from '../core/corpus';
import { DEFAULT_NOTES_FOLDER } from '../core/ingest/settings/corpusSettings';
import type { ArticleId } from '../core/model/article';
import { notebookOf } from './check';
import { Failure, reasonOf } from './failure';
import { notesFolder, readNotes } from './notesOnDisk';
import { json, type Pieces, printable } from './output';

/** How articles are to be cited. */
export interface Citing {
  /** The path of the corpus. */
  readonly corpus: string;
  /** The folder of the notes whose citekeys hold; that of the corpus, if it is there, without one. */
  readonly notes?: string;
  /** A format of other programs; without one citations are printed as text, or as JSON. */
  readonly format?: BibliographyFormat;
  /** The name of a style, or the path of a `.csl` file; our own without one. */
  readonly style?: string;
  /** A BCP 47 tag, of the words that a style adds. */
  readonly language: string;
  readonly json: boolean;
}

interface Citation {
  readonly key: string;
  readonly id: ArticleId;
  readonly citation: string;
}

/**
 * Cites the articles with these ids, all if there are none: in a format, else a line each with its key, else
 * `{citations: [{key, id, citation}]}`.
 *
 * @throws Failure when the style cannot be used, or the folder of notes that is named cannot be read
 */
export async function cite(corpus: Corpus, ids: readonly ArticleId[] | undefined, citing: Citing): Promise<Pieces> {
  const keys = new Citekeys(corpus.articles(), await keysInNotes(corpus, citing));
  const articles = ids === undefined ? corpus.countedArticles() : ids.flatMap((id) => corpus.article(id) ?? []);
  const citables = articles.map((metadata) => ({ key: keys.keyOf(metadata.id) ?? '', metadata }));
  if (citing.format !== undefined) return bibliography(citables, citing.format);
  const citations = await inStyle(citables, citing);
  return citing.json ? json({ citations }) : lines(citations);
}

/** The citekeys that the notes on the corpus use. */
async function keysInNotes(corpus: Corpus, { corpus: path, notes }: Citing): Promise<Iterable<ClaimedKey>> {
  const root = resolve(path);
  const ofCorpus = corpus.settings.notes ?? DEFAULT_NOTES_FOLDER;
  const isThere = await stat(join(root, ofCorpus)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (notes === undefined && !isThere) return [];
  return notebookOf(corpus, await readNotes(root, [await notesFolder(root, notes, ofCorpus)], [])).citekeys();
}

async function inStyle(citables: readonly Citable[], { style, language }: Citing): Promise<readonly Citation[]> {
  if (style === undefined) {
    return citables.map(({ key, metadata }) => ({
      key,
      id: metadata.id,
      citation: formatCitation(metadata, { emphasis: 'none' }),
    }));
  }
  const ids = new Map(citables.map(({ key, metadata }) => [key, metadata.id]));
  try {
    const cited = await styledCitations(citables, await readStyle(style), language);
    return cited.map(({ key, text }) => ({ key, id: ids.get(key) ?? '', citation: styledAsText(text) }));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `The style "${style}" cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

async function readStyle(style: string): Promise<CitationStyle> {
  if (isStyleName(style)) return { name: style };
  if (!style.endsWith('.csl')) {
    throw new Failure(`--style is one of ${STYLE_NAMES.join(', ')}, or the path of a .csl file, not "${style}".`);
  }
  try {
    return { xml: await readFile(style, 'utf8') };
  } catch (error) {
    throw new Failure(`${style} cannot be read: ${reasonOf(error)}.`);
  }
}

function* lines(citations: readonly Citation[]): Pieces {
  for (const { key, citation } of citations) yield `[@${key}] ${printable(citation)}\n`;
}
