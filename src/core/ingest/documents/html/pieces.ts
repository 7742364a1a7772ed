import type { OffsetMap } from '../../../model/offsetMap';
import { excerpt } from '../../layout/excerpt';
import type { RawBlock } from '../../layout/rawBlock';
import { kindOf } from './kinds';
import { readPage } from './pageTree';
import { passagesOf } from './passages';

/** The text of a piece of HTML. */
export interface HtmlPiece {
  /** Excerpts of the piece's text without tags. */
  readonly blocks: readonly RawBlock[];
  /** Leads from that text to the piece as it was. */
  readonly offsets: OffsetMap;
}

/** Reads a piece of HTML of which all is text to be read, as it stands in a field of a record. Throws as `readPage` does. */
export function readPiece(html: string): HtmlPiece {
  const page = readPage(html);
  const blocks = passagesOf(page).map((passage) => ({
    excerpt: excerpt(page.text, passage.ranges),
    kind: kindOf(passage),
    apart: false,
    mayHead: false,
  }));
  return { blocks, offsets: page.offsets };
}
