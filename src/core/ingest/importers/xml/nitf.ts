import { type Row, valuesOf } from '../records/row';
import type { XmlElement } from './elements';
import type { ReadPiece } from './feed';
import { at, below, childrenOf, markupIn, textIn, textOf } from './find';

/** An article in the News Industry Text Format (IPTC, NITF 3.x). */
export function nitfRow(root: XmlElement, number: number, readPiece: ReadPiece): Row {
  const head = at(root, 'head');
  const body = at(root, 'body');
  const bodyHead = at(body, 'body.head');
  const published = [...below(root, 'pubdata')][0]?.attributes ?? {};
  const facts = at(head, 'docdata');
  const html = contentOf(at(body, 'body.content'));
  const values = valuesOf({
    id: at(facts, 'doc-id')?.attributes['id-string'],
    title: textOf(at(bodyHead, 'hedline'), 'hl1') ?? textOf(head, 'title'),
    text: html,
    date: dayOf(
      at(facts, 'date.issue')?.attributes['norm'] ??
        published['date.publication'] ??
        at(facts, 'date.release')?.attributes['norm'],
    ),
    author: bylineOf(bodyHead),
    source: published['name'] ?? textOf(bodyHead, 'distributor') ?? at(facts, 'doc.copyright')?.attributes['holder'],
    url: published['ex-ref'],
    language: root.attributes['xml:lang'],
    section: published['position.section'] ?? sectionOf(head),
  });
  const row = { number, line: root.line, values };
  return html === undefined ? row : { ...row, blocks: () => readPiece(html) };
}

/** Where an archive has the lead paragraph and the full text, the one repeats the beginning of the other. */
function contentOf(content: XmlElement | undefined): string | undefined {
  if (content === undefined) return undefined;
  const full = [...below(content, 'block')].find(({ attributes }) => attributes['class'] === 'full_text') ?? content;
  return textIn(full) === undefined ? undefined : markupIn(full);
}

/** `20170218T093000Z` without the time. */
function dayOf(norm: string | undefined): string | undefined {
  return norm?.slice(0, 8);
}

function bylineOf(head: XmlElement | undefined): string | undefined {
  const bylines = head === undefined ? [] : childrenOf(head, 'byline');
  const byline = bylines.find(({ attributes }) => attributes['class'] === 'print_byline') ?? bylines[0];
  const name = textOf(byline, 'person') ?? textIn(byline);
  return name?.replace(/^\s*by\s+/i, '');
}

function sectionOf(head: XmlElement | undefined): string | undefined {
  const metas = head === undefined ? [] : childrenOf(head, 'meta');
  return metas.find(({ attributes }) => attributes['name'] === 'online_sections')?.attributes['content'];
}
