import { type Message, message } from '../../basics/message';
import { type ArticleDate, boundsOf, parseEdtf, yearOf } from '../../model/date';
import { articleDate, fullDateIn } from '../metadata/dates';
import { edtfOf } from '../metadata/inference/edtf';
import type { DateClaim, DateSayer, DocumentClaims } from './readDocument';

/** An article's date as a document claims it, and what is doubtful about it, in a sentence for a person. */
export interface ClaimedDate {
  readonly date?: ArticleDate;
  readonly doubt?: Message;
}

/** A stamp in universal time, which may be the day before or after where it was published. */
const UNIVERSAL = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]00:?00)$/i;
const CLOCK = /\d{1,2}:\d{2}/;
const DAY = 24 * 60 * 60 * 1000;

/** A text that was changed so many days after it was published, in another year, may be more of that year. */
const LONG_AFTER = 300;

/** What is shown so many days after the date in the data need not be another publication than that. */
const SOON = 31;

interface ReadClaim {
  readonly value: string;
  readonly date: ArticleDate;
  readonly by: DateSayer;
}

/**
 * The first of the claims that can be read in one way only. Where that is a stamp in universal time, the day next to it that another
 * claim names is taken, as that is the day on which people read it, unless the page shows the day of the stamp.
 *
 * Where the page neither shows that day nor has it in its address, and says another that is as good (`rivalsOf`), the date is the
 * interval which holds them all: an article is then not of a day, nor even of a year, that may be wrong. Only when all that stands
 * against the data is a day soon after, which people are shown as the article's own, is it that day.
 */
export function claimedDate({ dates, changes }: DocumentClaims): ClaimedDate {
  const read = dates.flatMap(readClaim);
  const chosen = chosenOf(read);
  if (chosen === undefined) return {};
  const strange = chosen.by === 'beside' ? read.find((other) => isOfOtherYear(other, chosen)) : undefined;
  if (strange !== undefined) {
    const doubt = message(
      'It names days of several years, none as its own: “{0}” and “{1}”; none is taken.',
      ...evidenceOf(chosen, strange),
    );
    return { doubt };
  }
  const isBorneOut = read.some(({ by, date }) => (by === 'shown' || by === 'address') && isNextTo(date, chosen.date));
  const changed = changes.flatMap((claim) => readClaim({ ...claim, by: 'changed' }));
  const rivals = isBorneOut ? [] : rivalsOf(chosen, read, changed);
  if (rivals.length > 0) return settled(chosen, rivals);
  const doubt = doubtOf(chosen, read, changed);
  return { date: chosen.date, ...(doubt === undefined ? {} : { doubt }) };
}

function chosenOf(read: readonly ReadClaim[]): ReadClaim | undefined {
  const [first] = read;
  if (first === undefined || !UNIVERSAL.test(first.value)) return first;
  const isShown = read.some(({ by, date }) => by === 'shown' && date.edtf === first.date.edtf);
  return (isShown ? undefined : read.find((other) => isLocal(other, first))) ?? first;
}

/**
 * The claims that are as good as the chosen one: that of another year in the data or the address; what the page shows as its date
 * when that is later, as a text that was changed is shown under the day of the change; and a change long after. A day that is shown, is
 * of the same year and later than every change is none: it is likely to be the day on which the page was asked for.
 */
function rivalsOf(chosen: ReadClaim, read: readonly ReadClaim[], changes: readonly ReadClaim[]): ReadClaim[] {
  const claims = read.filter((other) => {
    if (other.by === 'data' || other.by === 'address') return isOfOtherYear(other, chosen);
    if (other.by !== 'shown' && other.by !== 'changed') return false;
    if (isNextTo(other.date, chosen.date) || timeOf(other.date) < timeOf(chosen.date)) return false;
    return (
      other.by === 'changed' ||
      isOfOtherYear(other, chosen) ||
      changes.some(({ date }) => timeOf(date) >= timeOf(other.date) - DAY)
    );
  });
  return claims.length > 0 ? claims : changes.filter((change) => isLongAfter(change, chosen));
}

function settled(chosen: ReadClaim, rivals: readonly ReadClaim[]): ClaimedDate {
  const [shown, ...others] = rivals;
  const isSoon = ({ date }: ReadClaim): boolean => timeOf(date) - timeOf(chosen.date) <= SOON * DAY;
  const isPlain = others.every(({ by, date }) => by === 'shown' && date.edtf === shown?.date.edtf);
  if (shown?.by !== 'shown' || !isPlain || !isSoon(shown) || isOfOtherYear(shown, chosen)) {
    return between([chosen, ...rivals]);
  }
  const doubt = message(
    'It shows another day than that of its data: “{0}” and “{1}”; the one that is shown is taken.',
    ...evidenceOf(shown, chosen),
  );
  return { date: shown.date, doubt };
}

function between(claims: readonly ReadClaim[]): ClaimedDate {
  const inOrder = [...claims].sort((a, b) => timeOf(a.date) - timeOf(b.date));
  const [earliest, latest] = [inOrder[0], inOrder.at(-1)];
  if (earliest === undefined || latest === undefined) return {};
  const edtf = edtfOf(dayOf(earliest.date), dayOf(latest.date));
  const evidence = `${earliest.date.evidence} … ${latest.date.evidence}`;
  return {
    date: articleDate({ edtf, evidence }, 'metadata'),
    doubt: message(
      'It says two dates of itself: “{0}” and “{1}”; it is taken to be of some day between them.',
      ...evidenceOf(earliest, latest),
    ),
  };
}

function doubtOf(chosen: ReadClaim, read: readonly ReadClaim[], changes: readonly ReadClaim[]): Message | undefined {
  const rival = read.find((other) => (other.by === 'data' || other.by === 'address') && isOfOtherYear(other, chosen));
  if (rival !== undefined) {
    const evidence = evidenceOf(chosen, rival);
    return message('It says two years of itself: “{0}” and “{1}”; the first is taken.', ...evidence);
  }
  const change = changes.find((other) => isLongAfter(other, chosen));
  if (change === undefined) return undefined;
  return message(
    'It was changed long after it was published: “{0}”; its text may be of either year.',
    change.date.evidence ?? '',
  );
}

function readClaim({ value, evidence, by }: DateClaim): ReadClaim[] {
  const found = fullDateIn(value);
  return found === undefined ? [] : [{ value, by, date: articleDate({ edtf: found.edtf, evidence }, 'metadata') }];
}

/**
 * Whether a claim names the day where the article was published; one of the same time without a zone is the same stamp again. What stands
 * beside may be of another article, unless it is the same moment.
 */
function isLocal({ value, date, by }: ReadClaim, universal: ReadClaim): boolean {
  if (UNIVERSAL.test(value) || !isNextTo(date, universal.date)) return false;
  if (by === 'beside') return Date.parse(value) === Date.parse(universal.value);
  const clock = CLOCK.exec(value)?.[0];
  return clock === undefined || clock !== CLOCK.exec(universal.value)?.[0];
}

function isNextTo(one: ArticleDate, other: ArticleDate): boolean {
  return Math.abs(timeOf(one) - timeOf(other)) <= DAY;
}

function isOfOtherYear(one: ReadClaim, other: ReadClaim): boolean {
  return yearOf(one.date) !== yearOf(other.date);
}

function isLongAfter(change: ReadClaim, chosen: ReadClaim): boolean {
  return isOfOtherYear(change, chosen) && timeOf(change.date) - timeOf(chosen.date) > LONG_AFTER * DAY;
}

function evidenceOf(...claims: readonly ReadClaim[]): string[] {
  return claims.map(({ date }) => date.evidence ?? '');
}

function timeOf({ edtf }: ArticleDate): number {
  return Date.parse(edtf ?? '');
}

function dayOf({ edtf }: ArticleDate): number {
  const parsed = parseEdtf(edtf ?? '');
  return parsed === undefined ? Number.NaN : boundsOf(parsed).first;
}
