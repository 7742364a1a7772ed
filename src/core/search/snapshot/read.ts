import { CHECKSUM_BYTES, CHECKSUM_WORDS, Checksum } from './checksum';
import {
  BYTE_ORDER_MARK,
  ELEMENT_BYTES,
  FORMAT,
  HEAD_BYTES,
  MAGIC,
  padded,
  type SectionKind,
  type SnapshotHeader,
  UNIT,
} from './layout';
import { SnapshotSections } from './sections';
import { parseTable } from './table';

/** Why bytes are not a snapshot that can be read here. */
export type SnapshotFault =
  | 'not a snapshot'
  | 'of another byte order'
  | 'of another format'
  | 'of another length than it says'
  | 'damaged'
  | 'not made up as a snapshot is';

/** Place of the table's length among the words. */
const TABLE_LENGTH = HEAD_BYTES / Uint32Array.BYTES_PER_ELEMENT - 1;

export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly sections: SnapshotSections;
}

/**
 * Reads what `writeSnapshot` has written. The sections are views of the bytes, which must stay as they are; only when these
 * do not lie at a multiple of 8 in their buffer they are copied, once. Never throws: whatever the bytes are, there is an
 * answer or a reason, and nothing in them is believed before their length and checksum are right.
 */
export function readSnapshot(bytes: Uint8Array): Snapshot | { readonly reason: SnapshotFault } {
  const reason = faultOf(bytes);
  if (reason !== undefined) return { reason };
  const aligned = bytes.byteOffset % UNIT === 0 ? bytes : new Uint8Array(bytes);
  const words = wordsOf(aligned);
  if (!isUndamaged(words)) return { reason: 'damaged' };
  const tableLength = words[TABLE_LENGTH] ?? 0;
  const end = aligned.length - CHECKSUM_BYTES;
  const start = HEAD_BYTES + padded(tableLength);
  const table = start > end ? undefined : parseTable(aligned.subarray(HEAD_BYTES, HEAD_BYTES + tableLength));
  if (table === undefined) return { reason: 'not made up as a snapshot is' };
  const sections = new SnapshotSections();
  let at = start;
  for (const [name, kind, length] of table.sections) {
    const next = at + padded(length * ELEMENT_BYTES[kind]);
    if (next > end || sections.has(name)) return { reason: 'not made up as a snapshot is' };
    sections.set(name, viewOf(aligned, kind, at, length));
    at = next;
  }
  if (at !== end) return { reason: 'not made up as a snapshot is' };
  return { header: table.header, sections };
}

/** What can be told from the first few bytes and the length. */
function faultOf(bytes: Uint8Array): SnapshotFault | undefined {
  if (bytes.length < HEAD_BYTES + CHECKSUM_BYTES) return 'not a snapshot';
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) return 'not a snapshot';
  const [mark, format, units = 0] = wordsOf(new Uint8Array(bytes.subarray(MAGIC.length, HEAD_BYTES)));
  if (mark !== BYTE_ORDER_MARK) return 'of another byte order';
  if (format !== FORMAT) return 'of another format';
  return units * UNIT === bytes.length ? undefined : 'of another length than it says';
}

function isUndamaged(words: Uint32Array): boolean {
  const end = words.length - CHECKSUM_WORDS;
  const found = new Checksum().add(words.subarray(0, end)).words;
  return found.every((word, at) => words[end + at] === word);
}

function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

function viewOf({ buffer, byteOffset }: Uint8Array, kind: SectionKind, at: number, length: number) {
  const start = byteOffset + at;
  switch (kind) {
    case 'u8':
      return new Uint8Array(buffer, start, length);
    case 'u16':
      return new Uint16Array(buffer, start, length);
    case 'u32':
      return new Uint32Array(buffer, start, length);
    case 'f32':
      return new Float32Array(buffer, start, length);
  }
}
