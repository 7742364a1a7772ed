import type { Article } from '../../model/article';
import type { Problem } from '../../model/problem';

/** In bytes. Larger sources are skipped and listed: a text of this size is no article, and reading it would stall everything else. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

/** A source file as it lies on disk. */
export interface SourceFile {
  /** Path below the corpus root, with `/` between its parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What came out of one source file. A file that could not be used gives no article and a problem that says why. */
export interface IngestResult {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What came out of one source or, where a file holds many articles, of one part of it. */
export interface Ingested extends IngestResult {
  /** Path below the corpus root; a part of a file is known by the file's path, `#` and its line, such as `news.jsonl#12`. */
  readonly path: string;
  /** Path of the file that this is one part of; absent when the file holds nothing else. */
  readonly file?: string;
}

/** What a folder holds under one name. Links are told apart so that a walk cannot run in a circle. */
export interface DirectoryEntry {
  readonly name: string;
  readonly type: 'file' | 'directory' | 'directory link' | 'other';
}

/**
 * The only way in which the core reaches files: `vscode.workspace.fs` in the editor, Node's fs in the command line.
 * Paths are relative to the corpus root; the empty path is the root. Every method rejects with an Error whose message a person can read.
 */
export interface SourceFileSystem {
  list(path: string): Promise<readonly DirectoryEntry[]>;
  /** Size in bytes. */
  size(path: string): Promise<number>;
  read(path: string): Promise<Uint8Array>;
}
