import type { TextRange } from '../../model/anchor';
import { type Excerpt, without } from './excerpt';

/** What a broken word may look like: enough to know of most texts that they have none. */
const SIGN = /[^\s-][-\u2010\u00AC]\s/;
/** A word, a hyphen, white space, and how it goes on in small letters. */
const BROKEN =
  /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]+)([-\u2010\u00AC]\s{1,8})(\p{Ll}[\p{Ll}\p{M}]*)(?![\p{L}\p{M}\p{N}-])/gu;
/** Words with the hyphens in them. */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** What stands behind a hyphen that waits for its word: "two- to three-year terms", "Handels- und Wirtschaftsfragen". */
const SUSPENDED = new Set([
  'and',
  'or',
  'to',
  'as',
  'und',
  'oder',
  'bis',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of',
  'och',
  'og',
  'i',
]);
/** How English words go on that no word begins with or is. */
const FRAGMENTS = new Set(
  'tion tions tional tionally sion sions sional cial cially cian cians tial tially ment ments mental ing ings ingly ious vious viously cious tious eous ly ity ities ness nesses bly ble bility tive tively sive sively tary tory ture tures ference ferences lation lations ration rations nation ization isation ized ised izing ising tration zation ernment ernments ence ences ency encies ance ances ic ical ically ular'.split(
    ' ',
  ),
);

/**
 * The excerpts of a text without the breaks in words that the end of a printed line has left: "pre- vious" becomes "previous", "large- scale"
 * "large-scale". A word is only joined where the text has it elsewhere, or where what follows the hyphen is no word; "short- and
 * long-term" stays, and so does "US- Russia".
 */
export function withBrokenWordsJoined(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  if (!excerpts.some(({ raw }) => SIGN.test(raw))) return excerpts;
  const known = new Set<string>();
  for (const { raw } of excerpts) for (const [word] of raw.matchAll(WORD)) known.add(word.toLowerCase());
  return excerpts.map((excerpt) => (SIGN.test(excerpt.raw) ? without(excerpt, breaksIn(excerpt.raw, known)) : excerpt));
}

/** What is to be dropped of a text: hyphens with the white space behind them, or the white space alone. */
function breaksIn(raw: string, known: ReadonlySet<string>): TextRange[] {
  const breaks: TextRange[] = [];
  for (const { 0: found, 1: first = '', 2: seam = '', 3: rest = '', index } of raw.matchAll(BROKEN)) {
    if (SUSPENDED.has(rest)) continue;
    const hyphen = index + first.length;
    const isWord = known.has(`${first}${rest}`.toLowerCase()) || FRAGMENTS.has(rest);
    if (isWord) breaks.push({ start: hyphen, end: hyphen + seam.length });
    else if (known.has(`${first}-${rest}`.toLowerCase()))
      breaks.push({ start: hyphen + 1, end: index + found.length - rest.length });
  }
  return breaks;
}
