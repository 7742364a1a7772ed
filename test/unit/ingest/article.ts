import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/model/article';
import type { Block, BlockKind } from '../../../src/core/model/block';
import type { Problem } from '../../../src/core/model/problem';
import { ingest } from '../../putText';
import { said } from '../../said';

export interface Read {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** The one article of a file with this text or these bytes; fails when there is none. */
export function read(content: string | Uint8Array, path = 'a.txt'): Read {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { articles, problems } = ingest({ path, bytes });
  const [article] = articles;
  assert.ok(article !== undefined, `no article: ${problems.map(({ reason }) => said(reason)).join(' ')}`);
  assert.equal(articles.length, 1);
  return { article, problems };
}

/** The texts of an article's blocks, each behind its kind. */
export function outline(article: Pick<Article, 'text' | 'blocks'>): string[] {
  return article.blocks.map((block) => `${block.kind}: ${textOf(article, block)}`);
}

export function textOf({ text }: Pick<Article, 'text'>, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return text.slice(start, end);
}

/** The texts of the blocks of one kind. */
export function ofKind(article: Article, kind: BlockKind): string[] {
  return article.blocks.filter((block) => block.kind === kind).map((block) => textOf(article, block));
}
