import { CHECKSUM_BYTES } from './checksum';
import { HEAD_BYTES, MAGIC, UNIT } from './layout';

/** Place of a snapshot's length, in units, among the words after the magic. */
const LENGTH_WORD = 2;

/**
 * Cuts snapshots that were written one after the other apart, each as long as it says of itself. Nothing is copied and nothing
 * is checked but that: what is no snapshot, or is shorter than it says, is the last piece, for `readSnapshot` to refuse.
 */
export function splitSnapshots(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    const piece = rest.subarray(0, lengthOf(rest));
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

/** Bytes of the snapshot that stands first; all of them when that cannot be told. */
function lengthOf(bytes: Uint8Array): number {
  if (bytes.length < HEAD_BYTES) return bytes.length;
  const [units = 0] = new Uint32Array(new Uint8Array(bytes.subarray(MAGIC.length, HEAD_BYTES)).buffer).subarray(
    LENGTH_WORD,
  );
  const length = units * UNIT;
  return length < HEAD_BYTES + CHECKSUM_BYTES ? bytes.length : length;
}
