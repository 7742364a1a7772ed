import type { Anchor, TextRange } from '../../model/anchor';
import { makeAnchor } from '../anchor';
import type { AnchorableText } from './anchorableText';
import { changedPlaces, overlap } from './changedPlace';
import { type Place, type Side, surroundings } from './context';
import { CONTEXT, CONTEXT_AMONG_LIKES } from './nature';
import { type Pattern, patternOf } from './pattern';
import { LIKE, twinsAmong } from './twins';
import { placesWordForWord } from './wordForWord';

/** Likes that are looked at; of a word that stands everywhere those that come first. */
const MOST_LIKES = 200;
/** A like that has more of the quote's context, on both sides or on one, is not told from it by that. */
const MOST_SHARED = 0.45;
const MOST_SHARED_ON_A_SIDE = 0.75;
/** Context is widened up to this to tell likes apart, in UTF-16 units. */
const WIDEST = 600;
const WIDER = 1.6;

/**
 * The anchor of a range, as a note keeps it: as `makeAnchor` makes it, with the hash of the text, and where the text has other passages
 * like this one with so much more context that none of them has most of it. By that context `reanchor` knows that the words alone are not
 * enough to find the passage by.
 *
 * @throws RangeError when the range is not one of the text's
 */
export function noteAnchor(text: AnchorableText, range: TextRange): Anchor {
  const { hash } = text;
  const narrow = makeAnchor(text.text, range, CONTEXT);
  const likes = likesOf(text, narrow);
  if (likes.length === 0) return { ...narrow, hash };
  let anchor = makeAnchor(text.text, range, CONTEXT_AMONG_LIKES);
  for (let context = CONTEXT_AMONG_LIKES * WIDER; context <= WIDEST; context *= WIDER) {
    const pattern = patternOf(anchor, text.words);
    if (!likes.some((like) => isInTheSame(text, pattern, like))) break;
    anchor = makeAnchor(text.text, range, Math.floor(context));
  }
  const pattern = patternOf(anchor, text.words);
  const twins = twinsAmong(
    likes.map((like) => ({ ...like, surroundings: surroundings(text.words, pattern, like) })),
    range,
  );
  return { ...anchor, hash, ...(twins === 0 ? {} : { twins }) };
}

interface Like extends Place {
  readonly likeness: number;
  readonly range: TextRange;
}

/** Other places of the text that have the words of the quote, or most of them. */
function likesOf(text: AnchorableText, anchor: Anchor): readonly Like[] {
  const { words } = text;
  const pattern = patternOf({ ...anchor, prefix: '', suffix: '' }, words);
  if (pattern.quote.keys.length === 0) return [];
  const same = placesWordForWord(pattern.quote.ids, words, MOST_LIKES).map((place) => ({ ...place, likeness: 1 }));
  const changed = changedPlaces(pattern, text).filter(
    (place) => place.likeness >= LIKE && !same.some((known) => overlap(known, place)),
  );
  return [...same, ...changed]
    .map((place) => ({ ...place, range: { start: words.starts[place.from] ?? 0, end: words.ends[place.to - 1] ?? 0 } }))
    .filter(({ range: { start, end } }) => start >= anchor.end || end <= anchor.start);
}

function isInTheSame({ words }: AnchorableText, pattern: Pattern, like: Place): boolean {
  const { before, after } = surroundings(words, pattern, like);
  const shares = [before, after].filter((side): side is Side => side !== null).map(({ share }) => share);
  if (shares.length === 0) return false;
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum / shares.length > MOST_SHARED || Math.max(...shares) > MOST_SHARED_ON_A_SIDE;
}
