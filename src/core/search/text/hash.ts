const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * An unsigned 32-bit number for the units `[from, to)`: FNV-1a taken over whole 16-bit units, its high bits mixed into the
 * low ones, so that it may be cut down to an index by a mask.
 */
export function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = OFFSET_BASIS;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (units[i] ?? 0), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The hash of a folded word, the same as `hashOfUnits` of its units. */
export function hashOf(word: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}
