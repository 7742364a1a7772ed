import { type Row, valuesOf } from '../records/row';
import type { TextBlocks } from '../records/textBlocks';
import type { XmlElement } from './elements';
import { at, below, childrenOf, markupIn, textIn, textOf } from './find';

/** Reads a piece of HTML. */
export type ReadPiece = (html: string) => TextBlocks;

/** The entries of a feed: RSS 0.9 to 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0 in RDF, Atom (RFC 4287). */
export function feedRows(root: XmlElement, readPiece: ReadPiece): Row[] {
  const isAtom = root.name === 'feed';
  const head = isAtom ? root : (at(root, 'channel') ?? root);
  const entries = [...below(root, isAtom ? 'entry' : 'item')];
  return entries.map((entry, index) => ({ number: index + 1, line: entry.line, ...entryOf(entry, head, readPiece) }));
}

function entryOf(entry: XmlElement, head: XmlElement, readPiece: ReadPiece): Pick<Row, 'values' | 'blocks'> {
  const html = contentOf(entry);
  const title = textOf(entry, 'title', 'media:title');
  const values = valuesOf({
    id: textOf(entry, 'guid', 'id'),
    title: title && lineOf(readPiece(title)),
    text: html,
    date: textOf(entry, 'pubdate', 'published', 'dc:date', 'dcterms:issued', 'updated', 'dcterms:created'),
    author: authorOf(entry),
    source: textOf(at(entry, 'source'), 'title') ?? textOf(entry, 'source', 'dc:publisher') ?? textOf(head, 'title'),
    url: linkOf(entry),
    language:
      entry.attributes['xml:lang'] ??
      textOf(entry, 'dc:language') ??
      textOf(head, 'language', 'dc:language') ??
      head.attributes['xml:lang'],
    section: sectionOf(entry),
  });
  return html === undefined ? { values } : { values, blocks: () => readPiece(html) };
}

function lineOf({ blocks }: TextBlocks): string {
  return blocks.map(({ excerpt }) => excerpt.raw.replace(/\s+/gu, ' ').trim()).join(' ');
}

/** All of it where the feed has it, else the summary; as HTML. */
function contentOf(entry: XmlElement): string | undefined {
  for (const name of [
    'content:encoded',
    'content',
    'xhtml:body',
    'body',
    'description',
    'summary',
    'media:description',
  ]) {
    const [content] = childrenOf(entry, name);
    if (content === undefined || textIn(content) === undefined) continue;
    const isText = content.attributes['type'] === 'text' || content.attributes['type'] === 'text/plain';
    if (childrenOf(content).length > 0 || isText) return markupIn(content);
    return textIn(content);
  }
  return undefined;
}

function authorOf(entry: XmlElement): string | undefined {
  const authors = childrenOf(entry, 'author', 'dc:creator', 'itunes:author').flatMap((author) => {
    const name = textOf(author, 'name') ?? textIn(author)?.trim();
    // RSS has an address with the name behind it: jane@example.org (Jane Doe)
    return name === undefined ? [] : [/^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? name];
  });
  return authors.length === 0 ? undefined : [...new Set(authors)].join(', ');
}

function linkOf(entry: XmlElement): string | undefined {
  const links = childrenOf(entry, 'link');
  const main = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const permalink = childrenOf(entry, 'guid').find(({ attributes }) => attributes['ispermalink'] === 'true');
  return main?.attributes['href'] ?? textIn(main)?.trim() ?? textIn(permalink)?.trim();
}

function sectionOf(entry: XmlElement): string | undefined {
  const names = childrenOf(entry, 'category', 'dc:subject').flatMap(
    (category) => category.attributes['label'] ?? textIn(category)?.trim() ?? category.attributes['term'] ?? [],
  );
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}
