import type { RawBlock } from '../../layout/rawBlock';
import { htmlBlocks, isHtml } from '../markup/htmlBlocks';
import { plainTextBlocks } from '../plainTextBlocks';

/** The blocks of a text in a field, which some programs write as HTML. */
export function textBlocks(text: string): RawBlock[] {
  return isHtml(text) ? htmlBlocks(text) : plainTextBlocks(text, 0);
}
