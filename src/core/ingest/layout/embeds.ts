import type { DraftBlock } from './draftBlock';

const LONGEST = 600;
const LONGEST_NAME = 60;
const CREDIT = /\(((?:via )?(?:Twitter|X|Facebook|Instagram|Telegram|Truth Social|Weibo|YouTube)\b[^()]{0,80})\)$/;

/** Marks posts of social networks that a text takes over whole, with the line above that names who posted them. */
export function markEmbeddedPosts(blocks: readonly DraftBlock[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST) continue;
    const credit = CREDIT.exec(block.text)?.[1];
    if (credit === undefined) continue;
    block.kind = 'quote';
    const name = blocks[i - 1];
    if (name?.kind === 'paragraph' && name.text.length <= LONGEST_NAME && credit.includes(name.text))
      name.kind = 'quote';
  }
}
