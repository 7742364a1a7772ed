import { type DayNumber, daysInMonth } from '../../../model/date';

/**
 * The days from one to another as EDTF, no longer than it takes to say so: a day, a month, a year or an interval. With `'start'` only the
 * first, as an interval has it at its start.
 */
export function edtfOf(first: DayNumber, last: DayNumber, part?: 'start'): string {
  const [year, month, day] = partsOf(first);
  const start = day !== 1 ? text(year, month, day) : month !== 1 ? text(year, month) : text(year);
  if (part === 'start') return start;
  if (first === last) return text(year, month, day);
  const [lastYear, lastMonth, lastDay] = partsOf(last);
  const isWholeMonth = lastDay === daysInMonth(lastYear, lastMonth);
  if (isWholeMonth && day === 1 && lastYear === year && lastMonth === month) return text(year, month);
  const isWholeYear = isWholeMonth && lastMonth === 12;
  const end = isWholeYear
    ? text(lastYear)
    : isWholeMonth
      ? text(lastYear, lastMonth)
      : text(lastYear, lastMonth, lastDay);
  return start === end ? start : `${start}/${end}`;
}

function partsOf(day: DayNumber): [year: number, month: number, day: number] {
  return [Math.floor(day / 1e4), Math.floor(day / 100) % 100, day % 100];
}

function text(year: number, ...rest: number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
