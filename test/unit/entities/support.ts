import { ArticleTagger } from '../../../src/core/entities/articleTagger';
import type { Article } from '../../../src/core/model/article';
import { BLOCK_SEPARATOR, type Block, type BlockKind } from '../../../src/core/model/block';
import type { Mention } from '../../../src/core/model/mention';
import { OffsetMap } from '../../../src/core/model/offsetMap';

/** A piece of text with the kind of its block. */
export type Piece = readonly [BlockKind, string];

/** An article of paragraphs, or of blocks of any kind. */
export function articleOf(...pieces: readonly (string | Piece)[]): Article {
  let text = '';
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const [kind, words]: Piece = typeof piece === 'string' ? ['paragraph', piece] : piece;
    if (text !== '') text += BLOCK_SEPARATOR;
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    id: 'a.txt',
    path: 'a.txt',
    title: { value: 'Untitled', provenance: 'file name' },
    date: { edtf: null, provenance: 'unknown' },
    text,
    blocks,
    offsets: new OffsetMap(new Uint32Array()),
    words: text.split(/\s+/).length,
  };
}

const tagger = new ArticleTagger();

export function tag(article: Pick<Article, 'text' | 'blocks'>): Mention[] {
  return tagger.tag(article);
}

/** The mentions of an article as `kind text`. */
export function names(...pieces: readonly (string | Piece)[]): string[] {
  const article = articleOf(...pieces);
  return tag(article).map(({ start, end, kind }) => `${kind} ${article.text.slice(start, end)}`);
}

/** A mention of the `nth` (from 0) occurrence of some words. */
export function mentionOf(article: Pick<Article, 'text'>, words: string, kind: Mention['kind'], nth = 0): Mention {
  let start = article.text.indexOf(words);
  for (let i = 0; i < nth; i++) start = article.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand ${nth + 1} times in the text`);
  return { start, end: start + words.length, kind };
}
