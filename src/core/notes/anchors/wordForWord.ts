import type { TextWords } from './anchorableText';
import type { Place } from './context';

/** Where the words of a quote stand one after the other, in order; at most `most` places. */
export function placesWordForWord(ids: Int32Array, words: TextWords, most: number): Place[] {
  const places: Place[] = [];
  const rarest = rarestOf(ids, words);
  for (const at of words.placesOf(ids[rarest] ?? -1)) {
    const from = at - rarest;
    if (from < 0 || !standsAt(ids, words, from)) continue;
    places.push({ from, to: from + ids.length });
    if (places.length === most) break;
  }
  return places;
}

function rarestOf(ids: Int32Array, words: TextWords): number {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [i, id] of ids.entries()) {
    const { length } = words.placesOf(id);
    if (length < fewest) [rarest, fewest] = [i, length];
  }
  return rarest;
}

function standsAt(ids: Int32Array, words: TextWords, from: number): boolean {
  for (let i = 0; i < ids.length; i += 1) if (words.ids[from + i] !== ids[i]) return false;
  return true;
}
