import { FIRST_NAME, lexicon } from '../gazetteer/lexicon';
import { hashOf } from '../text/wordTable';
import type { ComparedName, ComparedWord } from './comparedName';
import type { Likeness } from './model';
import { wordLikeness } from './wordLikeness';

const ORDER = 0.95;
const PART = 0.8;
/** A son is not his father. */
const OTHER_GENERATION = 0.7;
const INITIAL = 0.75;
const SHORTENED = 0.7;
const SHORTEST_SHORTENED = 3;
/** Below it a name alone, without a given name, is too short to tell one from another. */
const SHORTEST_BARE = 6;
const BARE = 0.7;

/** How likely two persons' names are one's; undefined when they are not. A bare surname that both have is never enough. */
export function personLikeness(a: ComparedName, b: ComparedName): Likeness | undefined {
  if (a.letters === b.letters) {
    if (a.isBare !== b.isBare) return undefined;
    return a.suffix === b.suffix ? { reason: 'spelling', likeness: 1 } : { reason: 'part', likeness: OTHER_GENERATION };
  }
  if (a.isBare && b.isBare) return bareLikeness(a.words, b.words);
  if (a.isBare) return bareAndFull(a, b);
  if (b.isBare) return bareAndFull(b, a);
  if (a.words.length === b.words.length)
    return sameWords(a, b) ? { reason: 'order', likeness: ORDER } : aligned(a.words, b.words);
  return a.words.length < b.words.length ? partOf(a.words, b.words) : partOf(b.words, a.words);
}

export function isFirstName(word: string): boolean {
  const { words, traits } = lexicon();
  return ((traits[words.find(word, 0, word.length, hashOf(word, 0, word.length))] ?? 0) & FIRST_NAME) !== 0;
}

function sameWords(a: ComparedName, b: ComparedName): boolean {
  const sorted = ({ words }: ComparedName) =>
    words
      .map(({ text }) => text)
      .sort()
      .join(' ');
  return sorted(a) === sorted(b);
}

/** Word by word; the weakest likeness counts, and every further difference makes it less. */
function aligned(a: readonly ComparedWord[], b: readonly ComparedWord[]): Likeness | undefined {
  let weakest: Likeness | undefined;
  let product = 1;
  for (const [i, word] of a.entries()) {
    const other = b[i];
    if (other === undefined) return undefined;
    if (word.text === other.text) continue;
    const found = i === 0 ? givenLikeness(word, other) : familyLikeness(word, other);
    if (found === undefined) return undefined;
    // two misspelt words, or an initial before a misspelt surname, are somebody else
    if (weakest !== undefined && (found.reason !== 'sound' || weakest.reason !== 'sound')) return undefined;
    weakest = found;
    product *= found.likeness;
  }
  return weakest && { reason: weakest.reason, likeness: product };
}

function givenLikeness(a: ComparedWord, b: ComparedWord): Likeness | undefined {
  const [shorter, longer] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (shorter.text.length === 1)
    return longer.text.startsWith(shorter.text) ? { reason: 'initials', likeness: INITIAL } : undefined;
  if (isOtherGender(a.text, b.text) || isOtherGenderGiven(shorter.text, longer.text)) return undefined;
  const found = wordLikeness(a, b);
  const areBothNames = isFirstName(a.text) && isFirstName(b.text);
  if (found !== undefined) return areBothNames && found.reason === 'spelling' ? undefined : found;
  const isShortened = shorter.text.length >= SHORTEST_SHORTENED && longer.text.startsWith(shorter.text);
  return isShortened && areBothNames ? { reason: 'part', likeness: SHORTENED } : undefined;
}

function familyLikeness(a: ComparedWord, b: ComparedWord): Likeness | undefined {
  return isOtherGender(a.text, b.text) ? undefined : wordLikeness(a, b);
}

/** Mario and Maria, Ivanov and Ivanova. */
function isOtherGender(a: string, b: string): boolean {
  return /ah?$/.test(a) !== /ah?$/.test(b);
}

/** Daniel and Danielle, Martin and Martine. */
function isOtherGenderGiven(shorter: string, longer: string): boolean {
  return longer.startsWith(shorter) && /^(?:e|ne|le|lle|tte|ette)$/.test(longer.slice(shorter.length));
}

/** "Tayyip Erdogan" of "Recep Tayyip Erdogan": some of the words, in order, the family name and a given name among them. */
function partOf(part: readonly ComparedWord[], whole: readonly ComparedWord[]): Likeness | undefined {
  if (part.at(-1)?.text !== whole.at(-1)?.text || (part[0]?.text.length ?? 0) < 2) return undefined;
  let from = 0;
  for (const { text } of part) {
    const at = whole.findIndex((word, i) => i >= from && word.text === text);
    if (at < 0) return undefined;
    from = at + 1;
  }
  return { reason: 'part', likeness: PART };
}

/** "Eltsin" of "Boris Yeltsin", "von der Leyen" of "Ursula von der Leyen"; but not the bare surname that both have. */
function bareAndFull(bare: ComparedName, full: ComparedName): Likeness | undefined {
  const last = full.words.slice(-bare.words.length);
  if (bare.words.every(({ text }, i) => text === last[i]?.text)) {
    return bare.words.length > 1 ? { reason: 'part', likeness: PART } : undefined;
  }
  const found = bareLikeness(bare.words, last);
  return found && { ...found, likeness: found.likeness * BARE };
}

function bareLikeness(a: readonly ComparedWord[], b: readonly ComparedWord[]): Likeness | undefined {
  const [letters, others] = [a, b].map((words) => words.map(({ text }) => text).join(''));
  if (a.length !== b.length || Math.min(letters?.length ?? 0, others?.length ?? 0) < SHORTEST_BARE) return undefined;
  if (a.some(({ text }) => isFirstName(text)) && b.some(({ text }) => isFirstName(text))) return undefined;
  const found = aligned([BLANK, ...a], [BLANK, ...b]);
  return found && { ...found, likeness: found.likeness * BARE };
}

/** Stands where a given name would, so that the words after it are compared as a family name's. */
const BLANK: ComparedWord = { text: '', sound: '', skeleton: '' };
