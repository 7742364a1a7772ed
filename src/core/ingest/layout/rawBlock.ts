import type { Excerpt } from './excerpt';

/** A block as the layout of its source shows it, before its words are looked at. */
export interface RawBlock {
  readonly excerpt: Excerpt;
  /** What the source's own marks make it; `paragraph` where it has none. */
  readonly kind: 'title' | 'heading' | 'paragraph' | 'quote' | 'list item' | 'caption' | 'table' | 'boilerplate';
  /** True when more blank lines stand between it and the next block than mostly do. */
  readonly apart: boolean;
  /** Whether it may be a heading though nothing marks it as one: in plain text, where it is no line in the midst of others. */
  readonly mayHead: boolean;
}
