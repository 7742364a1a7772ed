import { ArticleTagger } from '../../../src/core/entities/articleTagger';
import type { Tagger } from '../../../src/core/entities/tagger';

/** The tagger as the product makes it: the one place of the benchmark that knows how. */
export function productTagger(): Tagger {
  return new ArticleTagger();
}
