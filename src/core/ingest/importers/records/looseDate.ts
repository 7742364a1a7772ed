import { dateFromWords, type FoundDate } from '../../metadata/dates';

/** In which order a file writes day and month where both are numbers. */
export type DateOrder = 'day first' | 'month first';

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[\sT,])/;
const COMPACT = /^((?:1[6-9]|20)\d{2})(\d{2})(\d{2})$/;
/** `26-FEB-1987`, as databases write it. */
const DASHED = /^(\d{1,2})-([a-z]{3,9})-(\d{4})(?=$|\s)/i;
/** Seconds since 1970, from 1973 to 2286; with three digits more, milliseconds. */
const UNIX_TIME = /^[1-9]\d{8,9}(?:\d{3})?(?:\.\d+)?$/;

/**
 * The date that a field is, in whatever way a database or a spreadsheet writes it. `3/4/2017` can be read only where the `order` in which
 * the file writes its dates is known.
 */
export function looseDate(text: string, order: DateOrder | undefined): FoundDate | undefined {
  const words = text.trim();
  const found = dateFromWords(words) ?? numericDate(words, order) ?? dateFromWords(words.replace(DASHED, '$1 $2 $3'));
  if (found !== undefined) return { edtf: found.edtf, evidence: words };
  const iso = COMPACT.test(words) ? words.replace(COMPACT, '$1-$2-$3') : unixDay(words);
  const day = iso === undefined ? undefined : dateFromWords(iso);
  return day && { edtf: day.edtf, evidence: words };
}

/** The order that some of these texts tell by a number that is no month; undefined when none does, or they disagree. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const [, first = '', , second = ''] = NUMERIC.exec(text.trim()) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day first' : 'month first';
}

function numericDate(words: string, order: DateOrder | undefined): FoundDate | undefined {
  const [, first = '', , second = '', year = ''] = NUMERIC.exec(words) ?? [];
  if (year === '' || order === undefined) return undefined;
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  return dateFromWords(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function unixDay(words: string): string | undefined {
  if (!UNIX_TIME.test(words)) return undefined;
  const [whole = ''] = words.split('.');
  const milliseconds = Number(whole) * (whole.length > 10 ? 1 : 1000);
  return new Date(milliseconds).toISOString().slice(0, 10);
}
