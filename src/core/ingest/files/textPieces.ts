import { type Message, message } from '../../basics/message';
import { Refusal } from '../refusal';
import { decode } from './decode';
import { encodingLabelled } from './encoding/labels';
import { concatenated } from './joinedBytes';
import type { Pieces } from './openSource';
import { MAX_SOURCE_BYTES } from './source';

/** A part of a text that ends with a line, or with the text. */
export interface TextPiece {
  readonly text: string;
  /** See `Decoded`. */
  readonly doubt?: Message;
}

/** In bytes: so much of a text tells its encoding, and is soon read. */
const ENOUGH = 1 << 20;
const LINE_FEED = 0x0a;
const TOO_LONG = message('a line of it is too long (the most is {0} MB)', MAX_SOURCE_BYTES / 2 ** 20);

/**
 * The text that bytes are, some whole lines at a time, so that one of any size can be read. Each is decoded by itself, with what corpus.yaml
 * says of the encoding. Throws a Refusal where the bytes are no text, or a line is longer than any file may be.
 */
export async function* textPieces(
  pieces: Pieces,
  encoding: string | undefined,
  enough = ENOUGH,
): AsyncGenerator<TextPiece> {
  let held: Uint8Array[] = [];
  let size = 0;
  /** Whether a byte of a line feed tells nothing, as in UTF-16; undefined while nobody has looked. */
  let isWide: boolean | undefined;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < enough) continue;
    const bytes = concatenated(held);
    isWide ??= mayBeWide(bytes, encoding);
    const end = isWide ? 0 : bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield decoded(bytes.subarray(0, end), encoding);
    held = [bytes.subarray(end)];
    size -= end;
    if (size > MAX_SOURCE_BYTES) throw new Refusal(TOO_LONG);
  }
  if (size > 0) yield decoded(concatenated(held), encoding);
}

function decoded(bytes: Uint8Array, encoding: string | undefined): TextPiece {
  const read = decode(bytes, { encoding });
  if ('fault' in read) throw new Refusal(message('it is no text ({0})', read.fault));
  return read;
}

/** A byte order mark of UTF-16, or zeros, as it has them in all but the texts of East Asia. */
function mayBeWide(bytes: Uint8Array, encoding: string | undefined): boolean {
  if (encoding !== undefined) return encodingLabelled(encoding)?.startsWith('utf-16') === true;
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0);
}
