import { CHECKSUM_BYTES, Checksum } from './checksum';
import {
  BYTE_ORDER_MARK,
  FORMAT,
  HEAD_BYTES,
  MAGIC,
  padded,
  type Section,
  type SectionKind,
  type SnapshotHeader,
  type Table,
  UNIT,
} from './layout';

/**
 * A snapshot as pieces that are to be written one after the other. The sections are not copied: they must stay as they are
 * until the pieces are written. Throws a `RangeError` when it would be longer than 32 GiB.
 */
export function writeSnapshot(header: SnapshotHeader, sections: Readonly<Record<string, Section>>): Uint8Array[] {
  const all = Object.entries(sections);
  const table: Table = { header, sections: all.map(([name, section]) => [name, kindOf(section), section.length]) };
  const encoded = new TextEncoder().encode(JSON.stringify(table));
  const body = all.reduce((sum, [, { byteLength }]) => sum + padded(byteLength), 0);
  const total = (HEAD_BYTES + padded(encoded.length) + body + CHECKSUM_BYTES) / UNIT;
  if (total >= 2 ** 32) throw new RangeError('The snapshot would be too long.');
  const pieces = [headOf(total, encoded), ...all.flatMap(([, section]) => inUnits(section))];
  const checksum = new Checksum();
  for (const { buffer, byteOffset, byteLength } of pieces) {
    checksum.add(new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT));
  }
  return [...pieces, new Uint8Array(checksum.words.buffer)];
}

function headOf(total: number, table: Uint8Array): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES + padded(table.length));
  head.set(MAGIC);
  new Uint32Array(head.buffer, MAGIC.length).set([BYTE_ORDER_MARK, FORMAT, total, table.length]);
  head.set(table, HEAD_BYTES);
  return head;
}

/** The section's bytes, the last of them in a piece of their own when they must be filled up to a unit. */
function inUnits(section: Section): Uint8Array[] {
  const { buffer, byteOffset, byteLength } = section;
  const seen = new Uint8Array(buffer, byteOffset, byteLength);
  const bytes = byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? seen : seen.slice();
  const whole = byteLength - (byteLength % UNIT);
  const pieces = whole === 0 ? [] : [bytes.subarray(0, whole)];
  if (whole === byteLength) return pieces;
  const rest = new Uint8Array(UNIT);
  rest.set(bytes.subarray(whole));
  return [...pieces, rest];
}

function kindOf(section: Section): SectionKind {
  if (section instanceof Uint8Array) return 'u8';
  if (section instanceof Uint16Array) return 'u16';
  return section instanceof Uint32Array ? 'u32' : 'f32';
}
