import type { Article } from '../model/article';
import type { TextKey } from './textKey';

/** Of an article what takes most of the room: its text, what its blocks are, and the way back to its source. */
export type Body = Pick<Article, 'text' | 'blocks' | 'offsets'>;

/** A body that lies somewhere else than in memory; each reading of its fields may fetch it. */
export interface KeptBody extends Body {
  /** Known without fetching it. */
  readonly key: TextKey;
}
