import type { OffsetMap } from '../../../model/offsetMap';
import type { RawBlock } from '../../layout/rawBlock';

/** The blocks of the text of a record. */
export interface TextBlocks {
  readonly blocks: readonly RawBlock[];
  /** Leads from the text that the blocks are excerpts of to the string that the record holds, where they differ. */
  readonly offsets?: OffsetMap;
}

const TAGS = /<\/(?:p|div|h[1-6]|ul|ol|blockquote|span|a|strong|em|b|i)\s*>|<(?:br|p)\s*\/?>/i;

/** Whether a text in a field is HTML: it ends an element of those that texts are made of, or breaks lines as HTML does. */
export function isHtml(text: string): boolean {
  return text.includes('<') && TAGS.test(text);
}
