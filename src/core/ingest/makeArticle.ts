import type { Article } from '../model/article';
import { assemble, finished, withTitle } from './layout/blocks';
import { classify } from './layout/classify';
import type { RawBlock } from './layout/rawBlock';
import { countWords } from './layout/words';
import type { FrontMatterFields } from './metadata/frontMatter';
import { metadataOf, type Origin } from './metadata/metadata';

/**
 * Makes an article of the blocks of a source and of what the source says of itself beside them. Undefined when no text
 * is left of the blocks.
 */
export function makeArticle(origin: Origin, raw: readonly RawBlock[], fields: FrontMatterFields): Article | undefined {
  const { text, offsets, drafts } = assemble(raw);
  if (drafts.length === 0) return undefined;
  const facts = classify(drafts);
  const metadata = metadataOf(origin, fields, facts, text);
  const found = finished(drafts);
  const { title } = fields;
  const blocks = title === undefined ? found : withTitle(text, found, title.value);
  return Object.assign(metadata, { text, blocks, offsets, words: countWords(text, blocks) });
}
