import { boundsOf, type DateParts, parseDate } from '../../../model/date';
import { MONTH_NAMES, monthNumber } from '../englishMonths';
import { type Clue, notAfter, notBefore, within, yearBounds } from './clue';
import { looksAhead } from './lookingAhead';
import { firstSentence, lastSentence } from './sentences';

/** Years of which articles tell are looked for in these centuries; of others nothing is learnt. */
const YEAR = /(?:1[89]|20)\d\d/g;
/** A figure that is part of something else: of a sum, a time, an address, a longer number. */
const NO_YEAR_BEFORE = /[\p{L}\d.,:/$€£#-]$/u;
const NO_YEAR_AFTER = /^(?:[\d%\p{L}]|[.,:/]\d|-\d)/u;
/** Characters beside a year that are looked at, as far as its sentence goes. */
const BEFORE = 90;
const AFTER = 60;

const MONTH = `(?<month>${MONTH_NAMES})\\.?`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** What of a date stands before its year. */
const DATED = new RegExp(
  `(?:\\b${MONTH}(?: ${DAY})?,?|\\b(?<day2>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? (?<month2>${MONTH_NAMES})\\.?,?)(?: of)? $`,
  'i',
);

const THIS_YEAR = /\b(?:this|current|present) year(?:,| \(|,? in|:)? ?$/i;
const LAST_YEAR = /\blast year(?:,| \(|,? in) ?$/i;
const NEXT_YEAR = /\bnext year(?:,| \(|,? in) ?$/i;
const THIS_MONTH = new RegExp(
  `\\b(?:this|today(?:,| \\()|yesterday(?:,| \\()) ?(?:the )?(?:${DAY}(?: day of)? (?<month>${MONTH_NAMES})|(?<month2>${MONTH_NAMES}) (?<day2>[0-3]?\\d)(?:st|nd|rd|th)?),? $`,
  'i',
);
const SO_FAR = /^ so far\b/i;
const SO_FAR_IN = /\bso far in $/i;

/** What makes a year one of the past: it stands right behind one of these or before one, and nothing near it looks ahead. */
const PAST_VERB =
  'was|were|had|did|took|won|lost|came|began|became|went|made|gave|fell|rose|held|met|left|led|got|ran|set|built|brought|sent|broke|died|grew|found|sold|bought|wrote|spoke|put|shot|has been|have been|\\p{L}{3,}ed';
const PAST_BEFORE = new RegExp(`\\b(?:${PAST_VERB})\\b[^,;:()"“”]{0,40}$`, 'iu');
const PAST_AFTER = new RegExp(`^,? [^;:()"“”]{0,40}\\b(?:${PAST_VERB})\\b`, 'iu');
const SINCE = /\bsince (?:the )?(?:early |late |mid-?)?$/i;
const IN = /\b(?:in|during|on) (?:early |late |mid-?)?$/i;
const WILL =
  /\b(?:will|shall|'ll)\b(?! (?:have|not|recall|remember|never)\b)(?![^.;,]*\bthan\b)[^.;,]{0,50}\b(?:in|by|until|before) (?:the )?(?:end of |early |late |mid-?)?$/iu;

/**
 * What the years tell that a text names: those of the past and, beside words such as "this year" or "will", those of the present
 * and the future. Of the past only the newest counts, so that others are passed over.
 */
export function* yearsTold(text: string): Generator<Clue> {
  const newestFirst = [...toldIn(text)].sort((a, b) => b.year - a.year);
  let newest = Number.NEGATIVE_INFINITY;
  for (const told of newestFirst) {
    const present = presentYear(told);
    if (present !== undefined) yield present;
    else if (told.year >= newest && isPast(told)) {
      newest = told.year;
      yield notBefore(told, boundsOf(dateOf(told)).first);
    } else if (told.year >= newest && isComing(told))
      yield { ...notAfter(told, boundsOf(dateOf(told)).last), isLikely: true };
  }
}

function* toldIn(text: string): Generator<Told> {
  for (const { 0: year, index: start } of text.matchAll(YEAR)) {
    const end = start + year.length;
    if (NO_YEAR_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || NO_YEAR_AFTER.test(text.slice(end, end + 2)))
      continue;
    const before = lastSentence(text.slice(Math.max(0, start - BEFORE), start));
    const after = firstSentence(text.slice(end, end + AFTER));
    yield { before, after, year: Number(year), start, end };
  }
}

interface Told {
  readonly before: string;
  readonly after: string;
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** "This year (2019)", "last year, 2016", "today, 4 May 2019". */
function presentYear(told: Told): Clue | undefined {
  const { before, after, year } = told;
  if (THIS_MONTH.test(before)) return within(told, boundsOf(dateOf(told)));
  if (THIS_YEAR.test(before) || SO_FAR_IN.test(before) || SO_FAR.test(after)) return within(told, yearBounds(year));
  if (LAST_YEAR.test(before)) return within(told, yearBounds(year + 1));
  return NEXT_YEAR.test(before) ? within(told, yearBounds(year - 1)) : undefined;
}

function isPast({ before, after }: Told): boolean {
  const head = before.replace(DATED, '');
  if (SINCE.test(head)) return !looksAhead(head);
  const clause = head.replace(IN, '');
  if (clause === head || looksAhead(clause) || looksAhead(after.split(/[,;]/)[0] ?? '')) return false;
  return PAST_BEFORE.test(clause) || (clause === '' && PAST_AFTER.test(after) && !looksAhead(after));
}

/** "Will be held in 2018" */
function isComing({ before }: Told): boolean {
  return WILL.test(before.replace(DATED, ''));
}

/** The date that ends with the year, as precisely as it stands there. */
function dateOf({ before, year }: Told): DateParts {
  const groups = DATED.exec(before)?.groups ?? {};
  const month = monthNumber(groups['month'] ?? groups['month2'] ?? '');
  if (month === undefined) return { year, qualified: false };
  const day = groups['day'] ?? groups['day2'];
  const two = (part: number | string): string => String(part).padStart(2, '0');
  const exact = day === undefined ? undefined : parseDate(`${year}-${two(month)}-${two(day)}`);
  return exact ?? { year, month, qualified: false };
}
