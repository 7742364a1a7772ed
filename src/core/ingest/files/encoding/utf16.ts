import { countMatches } from '../../../basics/countMatches';

export type Utf16 = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at. */
const SAMPLE = 4096;
/** So large a part of a text's characters are ASCII, or signs between words that all languages with other letters have. */
const LEAST_PLAIN = 0.03;
const MOST_STRANGE = 0.01;
const LEAST_CHARACTERS = 8;
/** So many zeros and other control bytes are the halves of characters, not strays in a text of another encoding. */
const LEAST_HALVES = 0.3;

const PLAIN = /[\n\r -~\u3001\u3002\u3041-\u30FE\uFF0C]/g;
const STRANGE = /(?![\t-\r])[\uFFFD\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu;

/** The order of UTF-16 that a byte order mark tells. */
export function markedUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * The order in which bytes are text in UTF-16 without a byte order mark. Read in the wrong order, spaces and ASCII letters become rare
 * characters and hardly anything becomes a space; what is no text gives characters that do not exist.
 */
export function likelyUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 2 * LEAST_CHARACTERS) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  if (controls(sample) < LEAST_HALVES * sample.length && isUtf8(sample)) return undefined;
  const little = plainPart(new TextDecoder('utf-16le').decode(sample));
  const big = plainPart(new TextDecoder('utf-16be').decode(sample));
  if (Math.max(little, big) < LEAST_PLAIN) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** What part of a text is plain signs; 0 when much of it is no text. */
function plainPart(text: string): number {
  if (text.length < LEAST_CHARACTERS || countMatches(text, STRANGE) > text.length * MOST_STRANGE) return 0;
  return countMatches(text, PLAIN) / text.length;
}

function controls(bytes: Uint8Array): number {
  let found = 0;
  for (const byte of bytes) if (byte < 0x20) found++;
  return found;
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\uFFFD');
}
