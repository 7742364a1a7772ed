/** The 64-bit offset basis and prime of FNV-1a, in halves of 32 bits. The prime is 2^40 + 0x1b3. */
const BASIS_HIGH = 0xcbf29ce4;
const BASIS_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
const NAME = 'fnv1a64';

/**
 * A short name of a text that is the same on every platform and in every version: FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923) over
 * its UTF-16 units, the low byte of each first, in base 36 behind the name of the algorithm. Tells texts apart that differ by chance; no
 * protection from somebody who makes a text to have a certain hash.
 */
export function textHash(text: string): string {
  let high = BASIS_HIGH;
  let low = BASIS_LOW;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (let byte = unit & 0xff, shift = 0; shift < 2; byte = unit >>> 8, shift += 1) {
      low = (low ^ byte) >>> 0;
      // (high, low) times the prime, modulo 2^64: the low half times 2^40 comes into the high one, 8 bits further up.
      const product = low * PRIME_LOW;
      high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return `${NAME}-${((BigInt(high) << 32n) | BigInt(low)).toString(36)}`;
}
