import type { Anchor } from '../../model/anchor';
import type { Prospect, QuoteNature } from './believe';
import type { Pattern } from './pattern';
import { isTwinLost } from './twins';

/** UTF-16 units of context on either side of a quote that is like nothing else in its text. */
export const CONTEXT = 32;
/** The same where other passages of the text are like it: by having more than `CONTEXT` an anchor says that it needs it. */
export const CONTEXT_AMONG_LIKES = 48;

export function natureOf(
  { exact, prefix, suffix, twins = 0 }: Anchor,
  { quote }: Pattern,
  prospects: readonly Prospect[],
): QuoteNature {
  return {
    words: quote.keys.length,
    length: exact.length,
    hasLikes: Math.max(prefix.length, suffix.length) > CONTEXT,
    hasTwins: twins > 0,
    hasLostTwin: isTwinLost(prospects, twins),
  };
}
