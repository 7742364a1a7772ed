/** Bits of a feature's number. */
const BITS = 22;

/** Above every feature's number. */
export const FEATURES = 2 ** BITS;

/** A feature's number: template and value through the finalizer of MurmurHash3 (Austin Appleby, public domain). */
export function featureOf(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> (32 - BITS);
}

/** One 32-bit value of two; the order matters. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x01000193) ^ Math.imul(second ^ (second >>> 15), 0x27d4eb2f)) | 0;
}
