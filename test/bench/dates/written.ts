import { parseDate } from '../../../src/core/model/date';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Whether a file has a day written anywhere in it, be it in its data, its addresses or its words: `2017-02-18`, `2017/2/18`, `20170218`,
 * `18/02/2017`, `2/18/2017`, `18.2.2017`, and in English words. What a file nowhere has cannot be read out of it, nor be checked by it.
 *
 * @param day EDTF; what is no full date is written nowhere
 */
export function isWritten(day: string, file: string): boolean {
  const { year, month, day: number } = parseDate(day) ?? {};
  if (year === undefined || month === undefined || number === undefined) return false;
  const name = MONTHS[month - 1] ?? '';
  const inWords = `(?:${name}|${name.slice(0, 4)}|${name.slice(0, 3)})\\.?`;
  const [m, d] = [`0?${month}`, `0?${number}`];
  const forms = [
    `(?<!\\d)${year}([-/._]?)${m}\\1(?:${d})(?!\\d)`,
    `(?<!\\d)(?:${m}[-/.]${d}|${d}[-/.]${m})[-/.]${year}(?!\\d)`,
    `${inWords}\\s+${d}(?:st|nd|rd|th)?,?\\s+${year}(?!\\d)`,
    `(?<!\\d)${d}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${inWords},?\\s+${year}(?!\\d)`,
  ];
  return new RegExp(forms.join('|'), 'i').test(file);
}
