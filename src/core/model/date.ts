import type { Provenance } from './provenance';

/**
 * When an article was published, as an EDTF string (ISO 8601-2:2019, level 0 with the level 1 qualifiers `~` and `?`):
 * `2017-02-18`, `2019-05`, `2017`, `2017~`. `edtf` is null when the date is not known; then `provenance` is `unknown`.
 */
export interface ArticleDate {
  readonly edtf: string | null;
  readonly provenance: Provenance;
  /** The words of the source that the date rests on. */
  readonly evidence?: string;
}

export const UNDATED: ArticleDate = { edtf: null, provenance: 'unknown' };

/** The parts of an EDTF date; `month` and `day` are 1-based and absent when the date is not that precise. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** True for `~`, `?` and `%`: the date is approximate, uncertain or both. */
  readonly qualified: boolean;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** The parts of an EDTF string of the forms above, or undefined when it is not one or names no real day. */
export function parseEdtf(edtf: string): DateParts | undefined {
  const match = EDTF.exec(edtf);
  if (match === null) return undefined;
  const [, y, m, d, qualifier] = match;
  const year = Number(y);
  const qualified = qualifier !== undefined;
  if (m === undefined) return { year, qualified };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { year, month, qualified };
  const day = Number(d);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day, qualified };
}

/** The year of a date, or null when it is undated. */
export function yearOf(date: ArticleDate): number | null {
  return date.edtf === null ? null : (parseEdtf(date.edtf)?.year ?? null);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
