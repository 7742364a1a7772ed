import { type StringPool, WIDE } from './stringPool';

/** Gives the strings that hold `part` anywhere, by a look at all of them, in no telling order. Nothing holds an empty one. */
export function stringsContaining(part: string, pool: StringPool, sink: (index: number) => void): void {
  if (part === '') return;
  inNarrowStrings(part, pool, sink);
  inWideStrings(part, pool, sink);
}

function inNarrowStrings(part: string, pool: StringPool, sink: (index: number) => void): void {
  const { bytes } = pool;
  const units = Array.from({ length: part.length }, (_, i) => part.charCodeAt(i));
  const [first = WIDE] = units;
  if (units.some((unit) => unit >= WIDE)) return;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!units.every((unit, i) => bytes[at + i] === unit)) continue;
    const index = pool.indexAt(at);
    const end = pool.startOf(index + 1);
    if (at + units.length > end || pool.isWide(index)) continue;
    sink(index);
    at = end - 1;
  }
}

function inWideStrings(part: string, pool: StringPool, sink: (index: number) => void): void {
  const { bytes } = pool;
  let index = -1;
  let end = 0;
  for (let at = bytes.indexOf(WIDE); at >= 0; at = bytes.indexOf(WIDE, end)) {
    index = at === end ? index + 1 : pool.indexAt(at);
    end = pool.startOf(index + 1);
    if (pool.at(index).includes(part)) sink(index);
  }
}
