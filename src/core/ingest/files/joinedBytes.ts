import type { Pieces } from './openSource';

/** All pieces as one. Rejects when they come to more than `maxBytes`, of which no more is held. */
export async function joinedBytes(pieces: Pieces, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > maxBytes) throw new Error(`it is too large (the most is ${maxBytes / 2 ** 20} MB)`);
    parts.push(piece);
  }
  return concatenated(parts, size);
}

/** `parts` end to end, which come to `size` bytes; the part itself when there is only one. */
export function concatenated(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only = new Uint8Array()] = parts;
  if (parts.length < 2) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
