import type { Article } from '../../model/article';
import type { Problem } from '../../model/problem';

/** In bytes. Larger sources are skipped and listed, unless their format is read piece by piece: a text of this size is no article, and reading it would stall everything else. */
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

/** What is known of a file without reading it. While it is the same, the file is taken to be the same. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written to, in milliseconds since 1970. */
  readonly modified: number;
}

/**
 * The only way in which the core reaches files: Node's fs where there is one, else `vscode.workspace.fs`.
 * Paths are relative to the corpus root; the empty path is the root. Every method rejects with an Error whose message a person can read.
 */
export interface SourceFileSystem {
  list(path: string): Promise<readonly DirectoryEntry[]>;
  stat(path: string): Promise<FileStamp>;
  read(path: string): Promise<Uint8Array>;
  /** The same bytes piece by piece, so that a file of any size can be read; all at once where the files cannot be read in pieces. */
  pieces(path: string): AsyncIterable<Uint8Array>;
}
