import { message } from '../../basics/message';
import { Refusal } from '../refusal';
import { byteLines } from './byteLines';
import { unmixed } from './encoding/mojibake';
import type { Pieces } from './openSource';
import { MAX_SOURCE_BYTES } from './source';

const LINE_FEED = Uint8Array.of(0x0a);
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The bytes of a text, line by line, with its mojibake undone; lines that are not UTF-8 as they are. Rejects when a line is longer than any
 * source may be.
 */
export async function* repaired(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const { number, bytes } of byteLines(pieces, MAX_SOURCE_BYTES)) {
    if (bytes === null) throw new Refusal(message('line {0} is too long to be repaired', number));
    yield repairedLine(bytes);
    yield LINE_FEED;
  }
}

function repairedLine(bytes: Uint8Array): Uint8Array {
  let line: string;
  try {
    line = UTF8.decode(bytes);
  } catch {
    return bytes;
  }
  const before = unmixed(line);
  return before === line ? bytes : new TextEncoder().encode(before);
}
