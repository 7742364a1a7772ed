import type { Message } from '../../basics/message';
import type { OffsetMap } from '../../model/offsetMap';
import type { RawBlock } from '../layout/rawBlock';

/** What a document says of itself somewhere beside its text. */
export interface Claim {
  /** On one line. */
  readonly value: string;
  /** Where and how it says so, such as `article:published_time: 2023-12-22T10:00:00Z`. */
  readonly evidence: string;
}

/** A claim of when a document was published. */
export interface DateClaim extends Claim {
  readonly by: DateSayer;
}

/**
 * What says it: `data` that are there for machines; a line `shown` around the title, or one that says there when it was last `changed`;
 * its `address`; when it was `created`; or something `beside` these, which may be the date of something else.
 */
export type DateSayer = 'data' | 'shown' | 'changed' | 'address' | 'created' | 'beside';

/** All that a document says of itself. */
export interface DocumentClaims {
  readonly title?: Claim;
  readonly author?: Claim;
  readonly source?: Claim;
  readonly url?: Claim;
  readonly language?: Claim;
  readonly section?: Claim;
  /** All that may say when it was published, the most trustworthy first. */
  readonly dates: readonly DateClaim[];
  /** All that may say when it was last changed, in the same order. */
  readonly changes: readonly Claim[];
}

/** What the reader of a format made of a document. */
export interface ReadDocument {
  /** Excerpts of the text that was extracted. */
  readonly blocks: readonly RawBlock[];
  readonly claims: DocumentClaims;
  /** Leads from the text that was extracted to the decoded file; absent where the file is no text. */
  readonly offsets?: OffsetMap;
  /** What is doubtful about what was read, each in a sentence for a person. */
  readonly doubts: readonly Message[];
}
