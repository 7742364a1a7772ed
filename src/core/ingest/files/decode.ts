import { countMatches } from '../../basics/countMatches';
import { type Message, message } from '../../basics/message';
import { guessEncoding } from './encoding/guess';
import { decodeAs, encodingLabelled, encodingName } from './encoding/labels';
import { likelyUtf16, markedUtf16 } from './encoding/utf16';

/** A file's text. `doubt` says in a sentence or two, when the bytes were not plainly text, what was made of them and what can be done. */
export interface Decoded {
  readonly text: string;
  readonly doubt?: Message;
}

/** Why bytes are no text. */
export interface Undecodable {
  readonly fault: Message;
}

/** What is known beforehand of how bytes are to be read. */
export interface DecodeOptions {
  /** The label that the reader names in corpus.yaml. It wins over all else. */
  readonly encoding?: string | undefined;
  /** The label that the source says of itself: a `charset` of HTML or of a mail, the declaration of XML. */
  readonly declared?: string | undefined;
}

/** How much of a file is looked at to see whether it is text at all, in bytes. */
const SAMPLE = 8192;
/** More control characters, or more damaged ones, than this part of the sample is no text. */
const MOST_CONTROLS = 0.1;
/** More letters beyond ASCII than this and the bytes are hardly Western European text. */
const MOST_HIGH_BYTES = 0.3;

const REPLACEMENT = '\uFFFD';

const UTF8 = new TextDecoder('utf-8');

/**
 * Makes text of bytes, in this order: as the reader says; as a byte order mark says; as UTF-8 where all of them are; as the source declares;
 * as it looks (UTF-16, the common encodings of East Asia, of other alphabets, of Central and Western Europe); else UTF-8 with U+FFFD for
 * each damaged byte. A byte order mark is no part of the text. What was guessed is a doubt.
 */
export function decode(bytes: Uint8Array, { encoding, declared }: DecodeOptions = {}): Decoded | Undecodable {
  if (encoding === undefined) return decodeUntold(bytes, declared);
  const told = encodingLabelled(encoding);
  if (told !== undefined) return decodeTold(bytes, told);
  const decoded = decodeUntold(bytes, declared);
  const unknown = message('“{0}”, which corpus.yaml says, is no encoding that is known here; it is ignored.', encoding);
  return 'fault' in decoded ? decoded : { text: decoded.text, doubt: joined(unknown, decoded.doubt) };
}

function decodeTold(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeAs(encoding, bytes);
  return text.includes(REPLACEMENT) ? { text, doubt: damage(encoding) } : { text };
}

function decodeUntold(bytes: Uint8Array, declared: string | undefined): Decoded | Undecodable {
  const marked = markedUtf16(bytes);
  if (marked !== undefined) return decodeUtf16(bytes, marked);
  const sample = bytes.subarray(0, SAMPLE);
  if (startsJapanese(sample)) return { text: decodeAs('iso-2022-jp', bytes), doubt: guessed('iso-2022-jp') };
  // A bare escape or the like in real text is dropped later; a sample full of them is something else.
  const isText = countControls(sample) <= sample.length * MOST_CONTROLS && !sample.includes(0);
  if (!isText) return decodeUnmarkedUtf16(bytes);
  if (startsWith(bytes, '%PDF-')) return { fault: message('it is a PDF file') };
  const text = UTF8.decode(bytes);
  return text.includes(REPLACEMENT) ? decodeDamaged(bytes, text, declared) : { text };
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded | Undecodable {
  const text = new TextDecoder(label).decode(bytes);
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return { fault: message('it holds zero characters, as binary files do') };
  return text.includes(REPLACEMENT) ? { text, doubt: damage('utf-16le') } : { text };
}

/** What holds zeros, or so many controls as only the halves of UTF-16 have. */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | Undecodable {
  const order = likelyUtf16(bytes);
  if (order === undefined)
    return { fault: message('it holds zero bytes, or mostly no readable characters, as binary files do') };
  const decoded = decodeUtf16(bytes, order);
  return 'fault' in decoded ? decoded : { text: decoded.text, doubt: joined(guessed(order), decoded.doubt) };
}

/** What is not all UTF-8. */
function decodeDamaged(bytes: Uint8Array, text: string, declared: string | undefined): Decoded | Undecodable {
  const damaged = countMatches(text, /\uFFFD/g) - countReplacements(bytes);
  if (damaged <= 0) return { text };
  const isUtf8 = countMatches(text, /[\u0080-\uFFFC\uFFFE\u{10000}-\u{10FFFF}]/gu) >= damaged;
  const told = declared === undefined ? undefined : encodingLabelled(declared);
  if (!isUtf8 && told !== undefined && told !== 'utf-8') return decodeTold(bytes, told);
  const other = isUtf8 ? undefined : (likelyUtf16(bytes) ?? guessEncoding(bytes) ?? plausiblyWestern(bytes));
  if (other !== undefined) {
    const read = decodeAs(other, bytes);
    return { text: read, doubt: joined(guessed(other), read.includes(REPLACEMENT) ? damage(other) : undefined) };
  }
  if (damaged > text.length * MOST_CONTROLS)
    return { fault: message('it is neither UTF-8 nor any other text that can be told') };
  return { text, doubt: damage('utf-8') };
}

/** Windows-1252 for bytes that are mostly ASCII and use nothing that it leaves undefined. */
function plausiblyWestern(bytes: Uint8Array): string | undefined {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  const isPlausible = high <= bytes.length * MOST_HIGH_BYTES && !decodeAs('windows-1252', bytes).includes(REPLACEMENT);
  return isPlausible ? 'windows-1252' : undefined;
}

function guessed(encoding: string): Message {
  return message(
    'It is not valid UTF-8, says of itself nothing else, and was read as {0} by its looks; if that is wrong, set its “encoding” under “files” in corpus.yaml.',
    encodingName(encoding),
  );
}

function damage(encoding: string): Message {
  return message(
    'Not all of it is valid {0}; each damaged character is shown as {1}.',
    encodingName(encoding),
    REPLACEMENT,
  );
}

function joined(first: Message, second: Message | undefined): Message {
  return second === undefined ? first : message('{0} {1}', first, second);
}

/** Whether the escapes of ISO-2022-JP, which is ASCII by its bytes, lead to its first Japanese characters. */
function startsJapanese(sample: Uint8Array): boolean {
  const at = sample.indexOf(0x1b);
  if (at < 0 || sample[at + 1] !== 0x24) return false;
  return sample[at + 2] === 0x42 || sample[at + 2] === 0x40;
}

/** Control characters other than those that lay text out, and DEL. */
function countControls(bytes: Uint8Array): number {
  let controls = 0;
  // each line of a file comes here: an iterator takes several times as long
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f) controls++;
  }
  return controls;
}

/** U+FFFD that the file itself holds, well-formed. */
function countReplacements(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found++;
  }
  return found;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  for (let i = 0; i < ascii.length; i++) if (bytes[i] !== ascii.charCodeAt(i)) return false;
  return true;
}
