// What a snapshot looks like. Everything is a whole number of `UNIT`s long and begins at one:
//
//   magic            8 bytes
//   head             4 words: byte order mark, format version, total length in units, length of the table in bytes
//   table            JSON in UTF-8: the header of whoever wrote it, and each section's name, kind and length
//   sections         one after the other in the order of the table, in the byte order of the machine that wrote them
//   checksum         4 words, over all that stands before it

/** Bytes to which everything is aligned, so that a section can be looked at where it lies, whatever it holds. */
export const UNIT = 8;

/** The first byte is no ASCII, the last a line feed: a copy that was taken for text shows here, as in a PNG. */
export const MAGIC: readonly number[] = [0x89, 0x43, 0x52, 0x49, 0x4e, 0x44, 0x58, 0x0a];

/** Read back as another number on a machine of the other byte order. */
export const BYTE_ORDER_MARK = 0x01020304;

/** Grows when the layout changes; what the sections mean has its version in the header. */
export const FORMAT = 2;

/** Bytes before the table. */
export const HEAD_BYTES = MAGIC.length + 4 * Uint32Array.BYTES_PER_ELEMENT;

export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array;
export type SectionKind = 'u8' | 'u16' | 'u32' | 'f32';

/** What whoever writes a snapshot says of it. The container only keeps it. */
export interface SnapshotHeader {
  /** Of what the sections mean. */
  readonly version: number;
  readonly [field: string]: number | string;
}

/** The table as it stands in the file. */
export interface Table {
  readonly header: SnapshotHeader;
  /** Lengths are in elements. */
  readonly sections: readonly (readonly [name: string, kind: SectionKind, length: number])[];
}

export const ELEMENT_BYTES: Readonly<Record<SectionKind, number>> = { u8: 1, u16: 2, u32: 4, f32: 4 };

/** The next whole number of units. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / UNIT) * UNIT;
}
