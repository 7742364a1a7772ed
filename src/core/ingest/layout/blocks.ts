import type { Block, BlockKind } from '../../model/block';
import type { OffsetMap } from '../../model/offsetMap';
import { withBrokenWordsJoined } from './brokenWords';
import { CanonicalTextBuilder } from './canonicalText';
import type { DraftBlock } from './draftBlock';
import type { RawBlock } from './rawBlock';
import { blockTitled } from './titleBlock';

/** Canonical text with its blocks as the source's layout shows them and its way back to the source. */
export interface Assembled {
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly drafts: readonly DraftBlock[];
}

/** Makes canonical text of raw blocks. Those of which nothing is left are no blocks. */
export function assemble(raw: readonly RawBlock[]): Assembled {
  const builder = new CanonicalTextBuilder();
  const drafts: DraftBlock[] = [];
  const excerpts = withBrokenWordsJoined(raw.map(({ excerpt }) => excerpt));
  for (const [i, { kind, apart, mayHead }] of raw.entries()) {
    const excerpt = excerpts[i];
    const added = excerpt && builder.add(excerpt);
    if (added === undefined) continue;
    const { start, end, text } = added;
    drafts.push({ kind, start, end, text, apart, mayHead });
  }
  return { ...builder.build(), drafts };
}

/** The blocks as an article holds them. */
export function finished(drafts: readonly DraftBlock[]): Block[] {
  return drafts.map(({ kind, start, end, labelEnd }) =>
    labelEnd === undefined ? { kind, start, end } : { kind, start, end, labelEnd },
  );
}

/** What a block becomes that is not the title after all. */
const NO_TITLE: BlockKind = 'heading';

/** The blocks such that the one that reads as `title` is the title and no other; as they are when none does. */
export function withTitle(text: string, blocks: readonly Block[], title: string): readonly Block[] {
  const near = blocks.slice(0, 16).map((block) => ({ block, text: text.slice(block.start, block.end) }));
  const found = blockTitled(near, title)?.block;
  if (found === undefined || found.kind === 'title') return blocks;
  return blocks.map((block) => {
    const { start, end } = block;
    if (block === found) return { kind: 'title', start, end };
    return block.kind === 'title' ? { kind: NO_TITLE, start, end } : block;
  });
}
