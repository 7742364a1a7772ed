import { type DateBounds, daysInMonth } from '../../../model/date';
import type { AtWord } from './capitals';
import { type Clue, notBefore, within, yearBounds } from './clue';
import { looksAhead } from './lookingAhead';
import { ORDINAL, ordinalValue } from './ordinals';
import { RECURRING_EVENTS, type RecurringEvent } from './recurringEvents';
import { firstSentence, lastSentence } from './sentences';

/** Characters beside the name that are looked at. */
const AROUND = 180;

/** A number right before the name: "the 53rd", "the seventy-fifth session of the United Nations". */
const NUMBER_BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])(?<ordinal>${ORDINAL}) (?:(?:annual|regular|edition|of|the|session|U\\.?N\\.?|United Nations) )*$`,
  'iu',
);
/** Or behind it: "at its sixty-ninth session". */
const NUMBER_AFTER = new RegExp(
  `^,? (?:at|in|for|during) (?:its|the) (?<ordinal>${ORDINAL}) (?:regular )?session\\b`,
  'iu',
);

/** The event is going on, or is a day old, as the words beside it say. */
const NOW_BEFORE =
  /\b(?:this|(?:the|its) (?:current|present|ongoing)|today's|yesterday's) $|\b(?:elected|election|electing)\b[^.;]*\bpresid[^.;]*$/i;
const NOW_AFTER =
  /^[^.;]{0,40}?\b(?:(?:is|was) (?:being held|under ?way)|(?:open|opens|opened|began|begins|kicked off|kicks off|concluded|concludes|ended|ends) (?:today|yesterday|here))\b/i;
/** The one before, or the next. */
const ANOTHER = /\b(?:predecessor|previous|last|outgoing|preced\w+|next|since|guided|presided)\b[^.;]*$/i;

/** By the first words of their names: what is counted has been, or is going on. */
export const EVENT_WORDS: readonly (readonly [word: string, ask: AtWord<Clue>])[] = RECURRING_EVENTS.map((event) => [
  event.word,
  (text, start) => {
    event.name.lastIndex = start;
    if (!event.name.test(text)) return undefined;
    const end = event.name.lastIndex;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    const match = NUMBER_BEFORE.exec(before) ?? NUMBER_AFTER.exec(after);
    const number = ordinalValue(match?.groups?.['ordinal'] ?? '');
    if (match === null || number === undefined || number < event.from) return undefined;
    if (event.to !== undefined && number > event.to) return undefined;
    const ahead = match.input === before ? before.slice(0, match.index) : before;
    const place = { start: start - before.length + ahead.length, end };
    const held = boundsOf(event, number);
    const isNow = !ANOTHER.test(ahead) && (NOW_BEFORE.test(ahead) || NOW_AFTER.test(after));
    if (isNow) return within(place, held);
    const isAhead = looksAhead(lastSentence(ahead)) || looksAhead(firstSentence(after));
    // in the year before it was held it may have been spoken of
    return isAhead ? undefined : notBefore(place, yearBounds(yearOf(event, number) - 1).first);
  },
]);

function yearOf({ first }: RecurringEvent, number: number): number {
  return first + number - 1;
}

function boundsOf(event: RecurringEvent, number: number): DateBounds {
  const year = yearOf(event, number);
  if (event.month === undefined) return yearBounds(year);
  const month = (year * 100 + event.month) * 100;
  return { first: month + 1, last: month + daysInMonth(year, event.month) };
}
