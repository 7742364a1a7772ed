import type { Message } from '../basics/message';
import type { ArticleId } from './article';

/** What a problem is about, in the order in which a list of problems has them. */
export const PROBLEM_KINDS = [
  /** A file that could not be got at, or that is no file to be read. */
  'unreadable',
  'too large',
  /** A file or a record that is not as its format has it. */
  'format',
  /** It is not known which columns or fields hold the text and what is known of it, or that was guessed. */
  'columns',
  /** A file or a record without any text, or an article without a title. */
  'empty',
  /** The bytes are no text, or not plainly in the encoding in which they were read. */
  'encoding',
  /** The text was read in the wrong encoding before it came here. */
  'mojibake',
  'duplicate id',
  'corpus.yaml',
  'judgements',
  /** What a source says of an article cannot be read, or two places say different things. */
  'metadata',
  /** A date that cannot be right, or that was worked out from what the text tells of. */
  'doubtful date',
  'undated',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A source, or a part of it, that could not be used as it is. Nothing is dropped without one of these. */
export interface Problem {
  /** Path below the corpus root; empty for the root itself. */
  readonly path: string;
  /** What is wrong and what was done about it, in one sentence for a person. */
  readonly reason: Message;
  /** `skipped`: nothing of it is in the corpus. `doubtful`: it is there, but something about it is not as it should be. */
  readonly severity: 'skipped' | 'doubtful';
  readonly about?: ProblemKind;
  /** The article that it is about, when the corpus has it. */
  readonly article?: ArticleId;
  /** The other article, where two cannot both be right. */
  readonly rival?: ArticleId;
  /** Zero-based line and columns in the file, when the fault has a place. */
  readonly range?: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
}
