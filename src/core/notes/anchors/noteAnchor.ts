import type { Anchor, TextRange } from '../../model/anchor';
import { makeAnchor } from '../anchor';
import type { AnchorableText } from './anchorableText';
import { changedPlaces } from './changedPlace';
import { CONTEXT, CONTEXT_AMONG_LIKES } from './nature';
import { patternOf } from './pattern';
import { placesWordForWord } from './wordForWord';

/** A passage that shares so much of a quote's words is one that it may be mistaken for when the quote is gone. */
const LIKE = 0.7;

/**
 * The anchor of a range, as a note keeps it: as `makeAnchor` makes it, with the hash of the text, and with more context where the text has
 * other passages like this one. By that context `reanchor` knows that the words alone are not enough to find the passage by.
 *
 * @throws RangeError when the range is not one of the text's
 */
export function noteAnchor(text: AnchorableText, range: TextRange): Anchor {
  const { hash } = text;
  const anchor = makeAnchor(text.text, range, CONTEXT);
  if (!hasLikes(text, anchor)) return { ...anchor, hash };
  return { ...makeAnchor(text.text, range, CONTEXT_AMONG_LIKES), hash };
}

function hasLikes({ words }: AnchorableText, anchor: Anchor): boolean {
  const pattern = patternOf({ ...anchor, prefix: '', suffix: '' }, words);
  if (pattern.quote.keys.length === 0) return false;
  if (placesWordForWord(pattern.quote.ids, words, 2).length > 1) return true;
  return changedPlaces(pattern, words).some(
    ({ from, to, likeness }) =>
      likeness >= LIKE && ((words.starts[from] ?? 0) >= anchor.end || (words.ends[to - 1] ?? 0) <= anchor.start),
  );
}
