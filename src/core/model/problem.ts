/** A source, or a part of it, that could not be used as it is. Nothing is dropped without one of these. */
export interface Problem {
  /** Path below the corpus root; empty for the root itself. */
  readonly path: string;
  /** What is wrong and what was done about it, in one sentence for a person. */
  readonly reason: string;
  /** `skipped`: nothing of it is in the corpus. `doubtful`: it is there, but something about it is not as it should be. */
  readonly severity: 'skipped' | 'doubtful';
  /** Zero-based line and columns in the file, when the fault has a place. */
  readonly range?: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
}
