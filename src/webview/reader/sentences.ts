import { sentenceSegmenter } from '../../core/basics/segmenter';
import type { TextRange } from '../../core/model/anchor';

/** How far a sentence is looked for on either side; a longer one is cut there. */
const REACH = 400;

/**
 * The first sentence of `text` that starts in `[offset, end)`, or undefined when none starts within reach (the rest belongs
 * to one that started earlier). `start` and `end` bound the block; sentences are those of UAX #29 as `Intl.Segmenter` finds them.
 */
export function sentenceFrom(
  text: string,
  block: TextRange,
  offset: number,
  language: string | undefined,
): TextRange | undefined {
  const from = Math.max(block.start, offset - REACH);
  const window = text.slice(from, Math.min(block.end, offset + 2 * REACH));
  for (const { index, segment } of sentenceSegmenter(language).segment(window)) {
    const start = from + index;
    if (start < offset || (index === 0 && from !== block.start)) continue;
    if (start >= offset + REACH) return undefined;
    return { start, end: start + segment.trimEnd().length };
  }
  return undefined;
}
