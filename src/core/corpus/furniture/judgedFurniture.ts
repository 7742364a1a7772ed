import type { JudgedFurniture } from '../../entities/judgements/effect';
import { countWords } from '../../ingest/layout/words';
import type { Article } from '../../model/article';
import type { Block, BlockKind } from '../../model/block';
import { locateAnchor } from '../../notes/anchor';
import { changed } from '../../texts/storedArticle';

/**
 * The article with its blocks as the reader has judged them to be furniture or text, of which the last judgement holds. A title is never
 * furniture. The same article when nothing is judged, or all of it was so already.
 */
export function withJudgedFurniture(article: Article, judged: readonly JudgedFurniture[] | undefined): Article {
  if (judged === undefined) return article;
  const { text, blocks } = article;
  const verdicts = new Map<Block, boolean>();
  for (const { at, is } of judged) {
    const range = locateAnchor(text, at);
    if (range === null) continue;
    for (const block of blocks) {
      const isMeant = block.start < range.end && range.start < block.end && block.kind !== 'title';
      if (isMeant) verdicts.set(block, is);
    }
  }
  const judgedBlocks = blocks.map((block) => withVerdict(block, verdicts.get(block), article));
  if (judgedBlocks.every((block, i) => block === blocks[i])) return article;
  const judgedFurniture = [...verdicts].filter(([, is]) => is).map(([{ start }]) => start);
  return changed(article, { blocks: judgedBlocks, words: countWords(text, judgedBlocks), judgedFurniture });
}

function withVerdict(block: Block, isFurniture: boolean | undefined, { recurring = [] }: Article): Block {
  const isNow = block.kind === 'boilerplate';
  if (isFurniture === undefined || isFurniture === isNow) return block;
  const { start, end } = block;
  const before: BlockKind = recurring.find((one) => one.start === start)?.was ?? 'paragraph';
  return { kind: isFurniture ? 'boilerplate' : before, start, end };
}
