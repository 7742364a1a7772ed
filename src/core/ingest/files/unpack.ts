import { Gunzip } from 'fflate';
import { message } from '../../basics/message';
import { Refusal, saidBy } from '../refusal';
import type { Pieces } from './openSource';

/** In bytes. So much is unpacked at once, so that what comes out of a large piece is never held as a whole. */
const STEP = 1 << 16;

/** True for the name of a file that is packed by gzip. */
export function isPacked(path: string): boolean {
  return /\.gz$/i.test(path);
}

/** What gzip packed (RFC 1952), piece by piece. Throws a Refusal when the bytes are damaged or cut off. */
export async function* unpacked(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let isDone = false;
  const gunzip = new Gunzip((piece, isLast) => {
    if (piece.length > 0) out.push(piece);
    isDone ||= isLast;
  });
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    out = [];
    try {
      gunzip.push(piece, isLast);
    } catch (error) {
      throw new Refusal(message('it cannot be unpacked ({0})', saidBy(error)));
    }
    return out;
  };
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; from += STEP) yield* push(piece.subarray(from, from + STEP), false);
  }
  yield* push(new Uint8Array(), true);
  if (!isDone) throw new Refusal(message('it cannot be unpacked (it ends too early)'));
}
