import { type ArticleDate, type DateInterval, isInterval, parseDate, parseEdtf } from '../model/date';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as it stands in a citation in English: `May 14, 2019`; in brackets when it was taken or inferred from the text, is uncertain or an
 * interval; `n.d.` when there is none.
 */
export function citedDate(date: ArticleDate): string {
  const { edtf } = date;
  const parts = edtf === null ? undefined : parseEdtf(edtf);
  if (edtf === null || parts === undefined) return 'n.d.';
  if (isInterval(parts)) return `[${intervalInWords(edtf, parts)}]`;
  return isDoubtful(date) ? `[${dateInWords(edtf)}]` : dateInWords(edtf);
}

function intervalInWords(edtf: string, { start, end }: DateInterval): string {
  const [from = '', to = ''] = edtf.split('/').map(dateInWords);
  if (start === undefined) return `no later than ${to}`;
  return end === undefined ? `no earlier than ${from}` : `between ${from} and ${to}`;
}

/** A single date with its qualifiers; nothing for the open end of an interval. */
function dateInWords(edtf: string): string {
  const parts = parseDate(edtf);
  if (parts === undefined) return '';
  const { year, month, day } = parts;
  const about = /[~%]$/.test(edtf) ? 'ca. ' : '';
  const doubt = /[?%]$/.test(edtf) ? '?' : '';
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const monthly = name === undefined ? '' : day === undefined ? `${name} ` : `${name} ${day}, `;
  return `${about}${monthly}${year}${doubt}`;
}

/** Whether it cannot be cited as if it stood on the article: taken or inferred from the text, uncertain, or an interval. */
export function isDoubtful({ edtf, provenance }: ArticleDate): boolean {
  return edtf !== null && (provenance === 'text' || provenance === 'inferred' || /[?%]$|\//.test(edtf));
}
