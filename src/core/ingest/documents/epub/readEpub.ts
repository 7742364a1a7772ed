import { message } from '../../../basics/message';
import { MAX_SOURCE_BYTES } from '../../files/source';
import { readElements, type XmlElement } from '../../importers/xml/elements';
import type { RawBlock } from '../../layout/rawBlock';
import { Refusal } from '../../refusal';
import { readPiece } from '../html/pieces';
import type { Claim, DocumentClaims, ReadDocument } from '../readDocument';
import { elementsBelow, firstBelow, textWithin } from '../xmlQuery';
import { type ZipFile, zipFile } from '../zip/zipFile';

/** A document of a book in the order in which it is read. */
export interface EpubChapter extends ReadDocument {
  /** Path of its file in the book. */
  readonly path: string;
}

/** What is unpacked of a book comes to no more than so many times what any source may have. */
const UNPACKED = 4 * MAX_SOURCE_BYTES;
/** A book of fewer letters than this is read as one text. */
const SHORT_BOOK = 20_000;

/**
 * Reads a book (EPUB 3.3, https://www.w3.org/TR/epub-33/): the documents of its spine, each an article, as an issue of a magazine or a
 * collection has an article in each, and a whole book would be too long to be found by. A short one is one article. Ranges are in the
 * text of each document without its tags. Throws a Refusal.
 */
export function readEpub(bytes: Uint8Array): EpubChapter[] {
  const zip = zipFile(bytes, UNPACKED);
  const packagePath = packagePathOf(zip);
  const source = zip.text(packagePath);
  if (source === undefined) throw new Refusal(message('it is no EPUB book: its package file is missing'));
  const book = readElements(source);
  const claims = claimsOf(firstBelow(book, 'metadata') ?? firstBelow(book, 'opf:metadata'));
  const documents = spineOf(book, packagePath).flatMap((path) => {
    const html = zip.text(path);
    return html === undefined ? [] : [{ path, blocks: readPiece(html).blocks }];
  });
  const letters = documents.reduce((sum, { blocks }) => sum + lettersOf(blocks), 0);
  const [first] = documents;
  if (first === undefined) return [];
  if (documents.length === 1 || letters < SHORT_BOOK)
    return [{ path: first.path, blocks: documents.flatMap(({ blocks }) => blocks), claims, doubts: [] }];
  return documents
    .filter(({ blocks }) => lettersOf(blocks) > 0)
    .map(({ path, blocks }) => ({ path, blocks: withTitle(blocks), claims: ofChapter(claims), doubts: [] }));
}

function lettersOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { excerpt }) => sum + excerpt.raw.trim().length, 0);
}

/** A chapter's first heading is its title. */
function withTitle(blocks: readonly RawBlock[]): RawBlock[] {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, i) => (i === at && i < 4 ? { ...block, kind: 'title' } : block));
}

/** What is known of a book is known of its chapters, but for the title: the book is where they were published. */
function ofChapter({ title, ...others }: DocumentClaims): DocumentClaims {
  return title === undefined ? others : { ...others, source: title };
}

function packagePathOf(zip: ZipFile): string {
  const container = zip.text('META-INF/container.xml');
  const root = container === undefined ? undefined : firstBelow(readElements(container), 'rootfile');
  const path = root?.attributes['full-path'] ?? zip.paths.find((name) => name.endsWith('.opf'));
  if (path === undefined) throw new Refusal(message('it is no EPUB book: it has no package file'));
  return path;
}

/** Paths of the documents that are read one after the other. */
function spineOf(book: XmlElement, packagePath: string): string[] {
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
  const items = new Map<string, XmlElement>();
  for (const name of ['item', 'opf:item'])
    for (const item of elementsBelow(book, name)) items.set(item.attributes['id'] ?? '', item);
  const spine = [...elementsBelow(book, 'itemref'), ...elementsBelow(book, 'opf:itemref')];
  return spine.flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'] ?? '');
    const href = item?.attributes['href'];
    const isContents = /\bnav\b/.test(item?.attributes['properties'] ?? '');
    return href === undefined || isContents ? [] : [resolved(folder, href)];
  });
}

function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decoded(href)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  const path = href.replace(/#.*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function claimsOf(metadata: XmlElement | undefined): DocumentClaims {
  const title = claimOf(metadata, 'dc:title');
  const author = claimOf(metadata, 'dc:creator');
  const source = claimOf(metadata, 'dc:publisher');
  const language = claimOf(metadata, 'dc:language');
  const date = claimOf(metadata, 'dc:date');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(source === undefined ? {} : { source }),
    ...(language === undefined ? {} : { language }),
    dates: date === undefined ? [] : [{ ...date, by: 'data' }],
    changes: [],
  };
}

function claimOf(metadata: XmlElement | undefined, name: string): Claim | undefined {
  const value = textWithin(firstBelow(metadata, name));
  return value === '' ? undefined : { value, evidence: `${name}: ${value}` };
}
