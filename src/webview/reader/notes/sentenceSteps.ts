import { sentenceSegmenter } from '../../../core/basics/segmenter';
import type { TextRange } from '../../../core/model/anchor';
import { bisect } from '../bisect';
import type { ArticleView } from '../view/article';

/** The sentences of an article (UAX #29, as `Intl.Segmenter` finds them), block by block; none of what is folded away. */
export class SentenceSteps {
  constructor(private readonly view: ArticleView) {}

  /** The first sentence that starts at or after an offset; undefined at the end. */
  from(offset: number): TextRange | undefined {
    const blocks = this.shown();
    for (let i = bisect(0, blocks.length, (k) => (blocks[k]?.end ?? 0) > offset); i < blocks.length; i += 1) {
      const found = this.sentencesOf(blocks[i]).find(({ start }) => start >= offset);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The last sentence that ends at or before an offset; undefined at the beginning. */
  before(offset: number): TextRange | undefined {
    const blocks = this.shown();
    for (let i = bisect(0, blocks.length, (k) => (blocks[k]?.start ?? 0) >= offset) - 1; i >= 0; i -= 1) {
      const found = this.sentencesOf(blocks[i])
        .filter(({ end }) => end <= offset)
        .at(-1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** In the order of the text. */
  private shown(): TextRange[] {
    return this.view.blocks
      .filter(({ furniture }) => furniture === undefined || furniture.isOpen)
      .map(({ block }) => block)
      .sort((a, b) => a.start - b.start);
  }

  private sentencesOf(block: TextRange | undefined): TextRange[] {
    if (block === undefined) return [];
    const { text, language } = this.view.article;
    const segments = sentenceSegmenter(language?.value).segment(text.slice(block.start, block.end));
    return [...segments].flatMap(({ index, segment }) => {
      const start = block.start + index + segment.length - segment.trimStart().length;
      const end = block.start + index + segment.trimEnd().length;
      return end > start ? [{ start, end }] : [];
    });
  }
}
