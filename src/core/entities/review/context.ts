import { sentenceSegmenter } from '../../basics/segmenter';
import type { TextRange } from '../../model/anchor';
import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import { leftOf, rightOf } from '../../search/concordance/context';

/** UTF-16 units within which sentences are looked for on either side; a longer one is cut there. */
const REACH = 600;

const WORD = /[\p{L}\p{N}]/u;

/** What stands left and right of a mention, each on one line. */
export interface Sentences {
  readonly left: string;
  readonly right: string;
}

/**
 * The rest of a mention's sentence, with the sentence before and the one after if they are in the same block; for a mention that has
 * its block to itself, those in the blocks beside it, as nobody can judge a name alone. Sentences are those of UAX #29 as
 * `Intl.Segmenter` finds them.
 */
export function sentencesAround(article: Article, range: TextRange): Sentences {
  const { blocks, text } = article;
  const own = blocks.findIndex(({ start, end }) => start <= range.start && range.start < end);
  if (own < 0) return sentencesWithin(article, range, { start: 0, end: text.length });
  const inBlock = sentencesWithin(article, range, within(blocks, own, own));
  if (WORD.test(inBlock.left) || WORD.test(inBlock.right)) return inBlock;
  return sentencesWithin(article, range, within(blocks, own - 1, own + 1));
}

/** From the block `first` to the block `last`, or to the outermost that there are. */
function within(blocks: readonly Block[], first: number, last: number): TextRange {
  const start = blocks[Math.max(0, first)]?.start ?? 0;
  return { start, end: blocks[Math.min(last, blocks.length - 1)]?.end ?? start };
}

function sentencesWithin({ text, language }: Article, { start, end }: TextRange, bounds: TextRange): Sentences {
  const from = Math.max(bounds.start, start - REACH);
  const window = text.slice(from, Math.min(bounds.end, end + REACH));
  const starts: number[] = [];
  for (const { index, segment } of sentenceSegmenter(language?.value).segment(window)) {
    // a line break between blocks is a sentence of its own
    if (segment.trim() !== '') starts.push(from + index);
  }
  const own = starts.filter((at) => at <= start).length - 1;
  const after = starts.findIndex((at) => at >= end);
  const first = starts[Math.max(0, own - 1)] ?? from;
  const last = after < 0 ? undefined : starts[after + 1];
  return {
    left: leftOf(text, start, start - first).trimStart(),
    right: rightOf(text, end, (last ?? from + window.length) - end).trimEnd(),
  };
}
