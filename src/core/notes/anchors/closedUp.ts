import type { TextWords } from './anchorableText';
import type { Pattern } from './pattern';
import { placesWordForWord } from './wordForWord';

const MOST_PLACES = 100;
/** Words of either side: of more some may have changed. */
const NEAREST = 3;

/** Whether what stood before a quote and what stood behind it stand side by side: the quote was taken out from between them. */
export function isClosedUp({ before, after }: Pattern, words: TextWords): boolean {
  if (before.ids.length === 0 || after.ids.length === 0) return false;
  const ids = Int32Array.of(...before.ids.slice(-NEAREST), ...after.ids.slice(0, NEAREST));
  return placesWordForWord(ids, words, MOST_PLACES).length > 0;
}
