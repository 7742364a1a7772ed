import type { Article } from '../core/model/article';
import type { ArticleSummary } from '../protocol/engine';

/** An article as a list shows it. */
export function summarize({ text: _text, blocks: _blocks, offsets: _offsets, ...summary }: Article): ArticleSummary {
  return summary;
}
