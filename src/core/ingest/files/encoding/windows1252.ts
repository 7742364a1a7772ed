/** Characters of the bytes 0x80 to 0x9F; a space stands for the five that Windows-1252 leaves undefined. */
const HIGH_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const PIECE = 8192;

/**
 * The bytes as Windows-1252; each that it leaves undefined as U+FFFD. The platforms' own decoders are not used: they take the undefined
 * bytes for controls, and some versions of Node decode Latin-1 instead.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(from, from + PIECE)) codes.push(byte >= 0x80 && byte <= 0x9f ? high(byte) : byte);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

function high(byte: number): number {
  const code = HIGH_CONTROLS.charCodeAt(byte - 0x80);
  return code === 0x20 ? 0xfffd : code;
}
