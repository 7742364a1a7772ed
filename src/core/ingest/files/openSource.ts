import type { Columns } from '../importers/records/columns';
import type { Row } from '../importers/records/row';
import type { FileRule } from '../settings/corpusSettings';
import { joinedBytes } from './joinedBytes';
import { repaired } from './repaired';
import { MAX_SOURCE_BYTES } from './source';
import { isPacked, unpacked } from './unpack';

/** The bytes of a file, piece by piece from first to last. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A source file that is being read. */
export interface OpenSource {
  /** Path below the corpus root, with `/` between its parts. */
  readonly path: string;
  /** What corpus.yaml says of how the file is to be read; empty when it says nothing. */
  readonly rule: FileRule;
  /** The file's bytes, unpacked if it was packed and repaired if corpus.yaml says so. To be asked for once. */
  pieces(): Pieces;
  /** Is told, of a file of records, which columns they have, and the first of them. */
  readonly onColumns?: (columns: Columns, sample: readonly Row[]) => void;
  /** All of them at once, for formats that cannot be read piece by piece. Rejects when there are more than `MAX_SOURCE_BYTES`. */
  bytes(): Promise<Uint8Array>;
}

/** Opens a file of which the bytes as they lie on disk are at hand. */
export function openSource(path: string, onDisk: Pieces, rule: FileRule): OpenSource {
  const plain = (): Pieces => (isPacked(path) ? unpacked(onDisk) : onDisk);
  const pieces = (): Pieces => (rule.mojibake === 'repair' ? repaired(plain()) : plain());
  return { path, rule, pieces, bytes: () => joinedBytes(pieces(), MAX_SOURCE_BYTES) };
}
