/** A file's text. `doubt` says, when the bytes were not plainly text, what was made of them. */
export interface Decoded {
  readonly text: string;
  readonly doubt?: string;
}

/** Why bytes are no text. */
export interface Undecodable {
  readonly fault: string;
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
 * Makes text of bytes: UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252 where that is plausible,
 * else UTF-8 with U+FFFD for each damaged byte. The byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16);
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return { fault: 'it holds zero bytes, as binary files do' };
  if (startsWith(bytes, '%PDF-')) return { fault: 'it is a PDF file' };
  const text = UTF8.decode(bytes);
  // A bare NUL, escape or the like in real text is dropped later; a sample full of them is something else.
  if (countControls(sample) > sample.length * MOST_CONTROLS) return { fault: 'most of it is no readable character' };
  return text.includes(REPLACEMENT) ? decodeDamaged(bytes, text) : { text };
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded | Undecodable {
  const text = new TextDecoder(label).decode(bytes);
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return { fault: 'it holds zero characters, as binary files do' };
  if (!text.includes(REPLACEMENT)) return { text };
  return { text, doubt: `Not all of it is valid UTF-16; each damaged character is shown as ${REPLACEMENT}.` };
}

function decodeDamaged(bytes: Uint8Array, text: string): Decoded | Undecodable {
  const damaged = count(text, /\uFFFD/g) - countReplacements(bytes);
  if (damaged <= 0) return { text };
  const intact = count(text, /[\u0080-\uFFFC\uFFFE\uFFFF]/g);
  const western = intact < damaged ? decodeWindows1252(bytes) : undefined;
  if (western !== undefined) return { text: western, doubt: 'It is not valid UTF-8 and was read as Windows-1252.' };
  if (damaged > text.length * MOST_CONTROLS)
    return { fault: 'it is neither UTF-8 nor any other text that can be told' };
  return { text, doubt: `Not all of it is valid UTF-8; each damaged character is shown as ${REPLACEMENT}.` };
}

/** Characters of the bytes 0x80 to 0x9F; a space stands for the five that Windows-1252 leaves undefined. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The bytes as Windows-1252, or undefined when they use what it leaves undefined or are mostly beyond ASCII. */
function decodeWindows1252(bytes: Uint8Array): string | undefined {
  // The platforms' own decoders are not used: they take the undefined bytes, and some Node versions decode Latin-1 instead.
  let high = 0;
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += SAMPLE) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(from, from + SAMPLE)) {
      if (byte >= 0x80) high++;
      const code = byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
      if (code === 0x20 && byte !== 0x20) return undefined;
      codes.push(code);
    }
    parts.push(String.fromCharCode(...codes));
  }
  return high > bytes.length * MOST_HIGH_BYTES ? undefined : parts.join('');
}

/** Control characters other than those that lay text out, and DEL. */
function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f) controls++;
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

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
