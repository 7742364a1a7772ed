import { editDistance } from '../../basics/editDistance';
import { COMMON, lexicon } from '../gazetteer/lexicon';
import { hashOf } from '../text/wordTable';
import type { ComparedWord } from './comparedName';
import type { Likeness } from './model';
import { isState } from './organizationWords';
import { wordLikeness } from './wordLikeness';

const CLOSE = 0.95;
const SHORTEST_MISSPELT = 7;
const MOST_EDITS = 2;

/** At most one word is misspelt, and it is none of the language's own: "armed" is not "armoured". */
export function misspelt(a: readonly ComparedWord[], b: readonly ComparedWord[]): Likeness | undefined {
  if (a.length !== b.length) return undefined;
  let only: Likeness | undefined;
  for (const [i, word] of a.entries()) {
    const other = b[i];
    if (other === undefined) return undefined;
    if (word.text === other.text) continue;
    if (only !== undefined || isState(word.text) || isState(other.text)) return undefined;
    only = wordLikeness(word, other);
    if (only === undefined || (isCommon(word.text) && isCommon(other.text)) || !areClose(word.text, other.text, only)) {
      return undefined;
    }
  }
  return only;
}

/** What only sounds remotely alike is in short words something else: Pepsi is not Pops, nor Parma Perm. */
function areClose(a: string, b: string, { likeness }: Likeness): boolean {
  if (likeness >= CLOSE) return true;
  return Math.min(a.length, b.length) >= SHORTEST_MISSPELT && editDistance(a, b, MOST_EDITS) <= MOST_EDITS;
}

function isCommon(word: string): boolean {
  const { words, traits } = lexicon();
  return ((traits[words.find(word, 0, word.length, hashOf(word, 0, word.length))] ?? 0) & COMMON) !== 0;
}
