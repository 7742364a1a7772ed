import { endToEnd } from '../../basics/bytes';
import { message } from '../../basics/message';
import { Refusal } from '../refusal';
import type { Pieces } from './openSource';

/** All pieces as one. Rejects when they come to more than `maxBytes`, of which no more is held. */
export async function joinedBytes(pieces: Pieces, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > maxBytes) throw new Refusal(message('it is too large (the most is {0} MB)', maxBytes / 2 ** 20));
    parts.push(piece);
  }
  return concatenated(parts);
}

/** `parts` end to end; the part itself when there is only one. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array()] = parts;
  return parts.length < 2 ? only : endToEnd(parts);
}
