import { type Message, message } from '../../basics/message';
import { part } from '../../parts';
import { decode } from '../files/decode';
import type { OpenSource } from '../files/openSource';
import { Refusal } from '../refusal';
import type { Importer } from './importer';
import { importRecords } from './records/importRecords';
import type { Row } from './records/row';
import { anyRecords } from './xml/anyRecords';
import { declaredEncoding } from './xml/declaredEncoding';
import type { XmlElement } from './xml/elements';
import { feedRows, type ReadPiece } from './xml/feed';
import { below, childrenOf } from './xml/find';
import { nitfRow } from './xml/nitf';
import { reutersRow } from './xml/reuters';

/**
 * XML and SGML in which articles come: feeds (RSS, Atom), the News Industry Text Format, the collection Reuters-21578, and whatever has
 * records side by side. Programs keep so much else in XML that a file without any article is no problem unless somebody asked for it.
 */
export const xml: Importer = {
  format: 'XML',
  endings: ['xml', 'rss', 'atom', 'rdf', 'nitf', 'sgm', 'sgml'],
  async *read(source) {
    const bytes = await source.bytes();
    const decoded = decode(bytes, { encoding: source.rule.encoding, declared: declaredEncoding(bytes) });
    if ('fault' in decoded) throw new Refusal(message('it is no text ({0})', decoded.fault));
    const { readElements, readPiece } = await part('html');
    yield* read(source, readElements(decoded.text), readPiece, decoded.doubt);
  },
};

function read(
  source: OpenSource,
  document: XmlElement,
  readPiece: ReadPiece,
  doubt: Message | undefined,
): ReturnType<typeof importRecords> {
  const rows = rowsOf(document, readPiece);
  const [only] = rows;
  const isArticle = only !== undefined && rows.length === 1 && childrenOf(document).some(({ name }) => name === 'nitf');
  return importRecords(source, rows, { noun: isArticle ? 'File' : 'Record', isCommon: true, doubt });
}

const FEEDS = ['rss', 'feed', 'rdf:rdf', 'channel'];

function rowsOf(document: XmlElement, readPiece: ReadPiece): Row[] {
  const [feed] = childrenOf(document, ...FEEDS);
  if (feed !== undefined) return feedRows(feed, readPiece);
  const stories = [...below(document, 'nitf')];
  if (stories.length > 0) return stories.map((story, index) => nitfRow(story, index + 1, readPiece));
  const reuters = [...below(document, 'reuters')];
  if (reuters.length > 0) return reuters.map((story, index) => reutersRow(story, index + 1));
  return anyRecords(document);
}
