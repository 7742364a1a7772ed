import type { Anchor } from '../../model/anchor';
import type { AnchorableText } from './anchorableText';
import { isInTheLikeOf, meanContext, type Prospect, SAME_WORDS, scoreOf } from './believe';
import { changedPlaces, overlap } from './changedPlace';
import { rangeOf, wholeRangeOf } from './characters';
import { type Place, surroundings } from './context';
import type { Pattern } from './pattern';
import { placesWordForWord } from './wordForWord';
import { asRead } from './words';

/** Of places word for word so many are looked at. */
const MOST_PLACES = 1_000;
/** Where a place stands word for word with so much of its context, other words elsewhere are not looked for. */
const ENOUGH = 0.6;

/** Where a quote may stand in a text, likeliest first. */
export function prospectsOf(text: AnchorableText, anchor: Anchor, pattern: Pattern): Prospect[] {
  const { words } = text;
  const read = asRead(anchor.exact);
  const prospect = (place: Place, likeness: number, saysElse: boolean): Prospect => {
    const exact = rangeOf(text, pattern, place);
    const isSame = likeness === 1 && asRead(text.text.slice(exact.start, exact.end)) === read;
    const range = isSame ? exact : wholeRangeOf(text, pattern, place);
    const around = surroundings(words, pattern, place);
    const like = isSame ? 1 : Math.min(SAME_WORDS, likeness);
    const lost = (1 - like) * pattern.quote.weight + (around.before?.lost ?? 0) + (around.after?.lost ?? 0);
    return { place, range, likeness: like, surroundings: around, lost, saysElse, score: scoreOf(like, around) };
  };
  const prospects = placesWordForWord(pattern.quote.ids, words, MOST_PLACES).map((place) => prospect(place, 1, false));
  const { twins = 0 } = anchor;
  if (
    twins > 0 ||
    !prospects.some(({ surroundings }) => meanContext(surroundings) >= ENOUGH && !isInTheLikeOf(surroundings))
  ) {
    for (const place of changedPlaces(pattern, text)) {
      if (!prospects.some((known) => overlap(known.place, place)))
        prospects.push(prospect(place, place.likeness, place.saysElse));
    }
  }
  return prospects.sort((a, b) => b.score - a.score || a.range.start - b.range.start);
}
