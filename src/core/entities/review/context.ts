import type { TextRange } from '../../model/anchor';
import type { Article } from '../../model/article';
import { leftOf, rightOf } from '../../search/concordance/context';

/** UTF-16 units within which sentences are looked for on either side; a longer one is cut there. */
const REACH = 600;

/**
 * What stands left and right of a mention, each on one line: the rest of its sentence, with the sentence before and the one after
 * if they are in the same block. Sentences are those of UAX #29 as `Intl.Segmenter` finds them.
 */
export function sentencesAround(article: Article, range: TextRange): { left: string; right: string } {
  const { start, end } = range;
  const { text, blocks } = article;
  const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end) ?? {
    start: 0,
    end: text.length,
  };
  const from = Math.max(block.start, start - REACH);
  const window = text.slice(from, Math.min(block.end, end + REACH));
  const starts = [...segmenter(article.language?.value).segment(window)].map(({ index }) => from + index);
  const own = starts.filter((at) => at <= start).length - 1;
  const after = starts.findIndex((at) => at >= end);
  const first = starts[Math.max(0, own - 1)] ?? from;
  const last = after < 0 ? undefined : starts[after + 1];
  return {
    left: leftOf(text, start, start - first).trimStart(),
    right: rightOf(text, end, (last ?? from + window.length) - end).trimEnd(),
  };
}

function segmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // the tag came with the article and may be none
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
