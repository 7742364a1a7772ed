import { MONTH_NAMES, monthNumber } from '../englishMonths';
import type { Place } from './clue';

/** The day of the month on which an article was written, and perhaps the month, of a year that it does not say. */
export interface DayTold extends Place {
  /** 1-based, as is the day. */
  readonly month?: number;
  readonly day: number;
}

/** Datelines stand within so many characters of the top. */
const TOP = 400;
const WORD = "[\\p{Lu}][\\p{L}.'’-]*";
/** "Moscow, March 21 (Agency) -", "China News Agency, Moscow, March 21, title:" at the start of a line. */
const DATELINE = new RegExp(
  `^ *(?:${WORD}(?:,? ${WORD})*), (?<month>${MONTH_NAMES})\\.? (?<day>\\d{1,2})(?!\\d)(?!, \\d{4}) ?(?:\\([^()\\n]{2,40}\\) ?)?(?:[,:(–—]|-)`,
  'imu',
);
/** "Yesterday (17th)" */
const NEAR = /\b(?<when>yesterday|today) \((?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?\)/i;

/** The day that a dateline gives, or words such as "yesterday (17th)"; undefined when none do. */
export function dayTold(text: string): DayTold | undefined {
  const line = DATELINE.exec(text.slice(0, TOP));
  const month = monthNumber(line?.groups?.['month'] ?? '');
  if (line !== null && month !== undefined) {
    return { start: line.index, end: line.index + line[0].length, month, day: Number(line.groups?.['day']) };
  }
  const near = NEAR.exec(text);
  if (near === null) return undefined;
  const place = { start: near.index, end: near.index + near[0].length };
  const day = Number(near.groups?.['day']);
  return { ...place, day: near.groups?.['when']?.toLowerCase() === 'today' ? day : day + 1 };
}
