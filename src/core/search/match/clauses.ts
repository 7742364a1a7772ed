import type { AUTHOR_BIT, SOURCE_BIT } from '../index/fields';
import type { Sought } from '../passages/sought';
import type { Mark, RangeNode } from '../query/ast';

/** What a document must fulfil. */
export type Clause =
  | { readonly type: 'sought'; readonly sought: Sought; readonly titleOnly: boolean }
  | { readonly type: 'all' | 'any'; readonly parts: readonly Clause[] }
  | { readonly type: 'not'; readonly part: Clause }
  /** All of the folded words stand in the field; the last may be a beginning. */
  | { readonly type: 'named'; readonly bit: NamedBit; readonly words: readonly string[]; readonly unfinished: boolean }
  | { readonly type: 'actor'; readonly name: string }
  | { readonly type: 'language'; readonly tag: string }
  | { readonly type: 'range'; readonly range: RangeNode }
  | { readonly type: 'mark'; readonly mark: Mark };

export type NamedBit = typeof SOURCE_BIT | typeof AUTHOR_BIT;
