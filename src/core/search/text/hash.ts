const PRIME = 0x01000193;

/** The hash of no unit yet, a 32-bit number as `hashStep` takes and gives. */
export const HASH_BASIS = 0x811c9dc5 | 0;

/** Takes one more unit into a hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** So many bits every engine holds in a number without a box on the heap. */
const HASH_BITS = 2 ** 30 - 1;

/** The hash when all units are in: its high bits mixed into the low ones, so that it may be cut down to an index by a mask. */
export function endOfHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & HASH_BITS;
}

/** A whole number below 2^30 for the units `[from, to)`: FNV-1a taken over whole 16-bit units. */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_BASIS;
  for (let i = from; i < to; i += 1) hash = hashStep(hash, units[i] ?? 0);
  return endOfHash(hash);
}

/** The hash of a folded word, the same as `hashOfUnits` of its units. */
export function hashOf(word: string): number {
  let hash = HASH_BASIS;
  for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return endOfHash(hash);
}
