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
  const seams = excerpts.map(({ raw }) => (SIGN.test(raw) ? seamsIn(raw) : []));
  const unsure = seams.flat().filter(({ rest }) => !FRAGMENTS.has(rest));
  const known = wordsAmong(new Set(unsure.flatMap(({ joined, hyphened }) => [joined, hyphened])), excerpts);
  return excerpts.map((excerpt, at) => {
    const own = seams[at] ?? [];
    return own.length === 0
      ? excerpt
      : without(
          excerpt,
          own.flatMap((seam) => dropped(seam, known)),
        );
  });
}

/** A hyphen between letters with white space behind it, which may be a break in a word. */
interface Seam {
  /** From the hyphen to the small letter behind the white space. */
  readonly range: TextRange;
  readonly rest: string;
  /** Both parts as one word and as one with a hyphen, in lower case. */
  readonly joined: string;
  readonly hyphened: string;
}

function seamsIn(raw: string): Seam[] {
  const seams: Seam[] = [];
  for (const { 1: first = '', 2: seam = '', 3: rest = '', index } of raw.matchAll(BROKEN)) {
    if (SUSPENDED.has(rest)) continue;
    const start = index + first.length;
    const joined = `${first}${rest}`.toLowerCase();
    const hyphened = `${first}-${rest}`.toLowerCase();
    seams.push({ range: { start, end: start + seam.length }, rest, joined, hyphened });
  }
  return seams;
}

/** Those of the words, in lower case, that the text has. A set of all its words would cost more than all else here. */
function wordsAmong(wanted: ReadonlySet<string>, excerpts: readonly Excerpt[]): ReadonlySet<string> {
  const known = new Set<string>();
  if (wanted.size === 0) return known;
  for (const { raw } of excerpts) {
    for (const word of raw.toLowerCase().match(WORD) ?? []) if (wanted.has(word)) known.add(word);
  }
  return known;
}

/** What is to be dropped at a seam: the hyphen with the white space behind it, or the white space alone. */
function dropped({ range, rest, joined, hyphened }: Seam, known: ReadonlySet<string>): TextRange[] {
  if (known.has(joined) || FRAGMENTS.has(rest)) return [range];
  return known.has(hyphened) ? [{ start: range.start + 1, end: range.end }] : [];
}
