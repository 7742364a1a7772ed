import type { Block } from '../../../model/block';
import { type ArticleDate, type DayNumber, daysInMonth } from '../../../model/date';
import { type AtWord, atCapitals } from './capitals';
import type { Clue, Place } from './clue';
import { dayTold } from './dayTold';
import { edtfOf } from './edtf';
import { EVENT_WORDS } from './numberedEvents';
import { OFFICE_WORDS } from './offices';
import { sentenceAround } from './sentences';
import { TURNING_POINT_WORDS } from './turningPoints';
import { yearsTold } from './yearsTold';

/** A text with its blocks. */
export interface Told {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The strictest of the clues of a text. */
interface Strictest {
  /** The newest thing that it tells of. */
  readonly since?: Clue;
  /** Until when it was surely written. */
  readonly until?: Clue;
  /** Until when it was written as a rule. */
  readonly likely?: Clue;
}

const KNOWN = new Map<string, AtWord<Clue>[]>();
for (const [word, ask] of [...EVENT_WORDS, ...OFFICE_WORDS, ...TURNING_POINT_WORDS]) {
  KNOWN.set(word, [...(KNOWN.get(word) ?? []), ask]);
}

/** The newest thing that an English text tells of: it was not written before. Undefined when it tells of none. */
export function newestTold(told: Told, today: DayNumber): Clue | undefined {
  return strictest(told, today).since;
}

/**
 * When an English text was written, as far as it can be worked out from what it tells of; undefined when it tells of nothing
 * that has a date. Mostly that is only a day before which it was not written. A year is given when the text speaks of that
 * year as its own: of "this year, 2019", of a numbered conference that opened yesterday. That a year is named, however often,
 * is not enough, nor is who was president: articles look back and ahead. What contradicts itself is believed only in that
 * the article is not older than what it tells of.
 *
 * @param today articles are not from the future
 */
export function inferDate(told: Told, today: DayNumber): ArticleDate | undefined {
  const { text } = told;
  const { since, until, likely } = strictest(told, today);
  if (since === undefined) return undefined;
  const { first } = since;
  const end = [until, likely].find(
    (clue) => clue !== undefined && clue.last >= first && (clue === until || yearOf(clue.last) > yearOf(first)),
  );
  if (end === undefined) return inferred(`${edtfOf(first, first, 'start')}/..`, text, [since]);
  const last = Math.min(end.last, today);
  const day = dayTold(text);
  const days = day === undefined ? [] : daysBetween(first, last, day.day, day.month);
  const isTold = days.length === 1 || (days.length > 0 && day?.month !== undefined);
  const edtf = isTold ? edtfOf(days[0] ?? first, days.at(-1) ?? last) : edtfOf(first, last);
  return inferred(edtf, text, isTold && day !== undefined ? [since, end, day] : [since, end]);
}

function strictest({ text, blocks }: Told, today: DayNumber): Strictest {
  const strict: { -readonly [K in keyof Strictest]: Strictest[K] } = {};
  for (const clue of cluesIn(text)) {
    if (clue.first > today || isFurniture(blocks, clue)) continue;
    if (clue.first > (strict.since?.first ?? 0)) strict.since = clue;
    if (!Number.isFinite(clue.last)) continue;
    if (clue.isLikely !== true) {
      if (clue.last < (strict.until?.last ?? Number.POSITIVE_INFINITY)) strict.until = clue;
    }
    // of two offices the one that was held longer
    else if (clue.last > (strict.likely?.last ?? 0)) strict.likely = clue;
  }
  return strict;
}

function* cluesIn(text: string): Generator<Clue> {
  yield* yearsTold(text);
  yield* atCapitals(text, KNOWN);
}

function isFurniture(blocks: readonly Block[], { start }: Place): boolean {
  return blocks.find((block) => start < block.end)?.kind === 'boilerplate';
}

function inferred(edtf: string, text: string, places: readonly Place[]): ArticleDate {
  const sentences: string[] = [];
  for (const place of places) {
    const words = text.slice(place.start, place.end);
    if (!sentences.some((sentence) => sentence.includes(words))) sentences.push(sentenceAround(text, place));
  }
  return { edtf, provenance: 'inferred', evidence: sentences.join(' … ') };
}

function yearOf(day: DayNumber): number {
  return Math.floor(day / 1e4);
}

/** The days of this number, in this month if it is known, from one day to another. */
function daysBetween(first: DayNumber, last: DayNumber, day: number, known: number | undefined): DayNumber[] {
  const days: DayNumber[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    for (let month = known ?? 1; month <= (known ?? 12); month++) {
      const number = (year * 100 + month) * 100 + day;
      if (day >= 1 && day <= daysInMonth(year, month) && number >= first && number <= last) days.push(number);
    }
  }
  return days;
}
