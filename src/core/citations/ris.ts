import { type ArticleDate, isInterval, parseEdtf } from '../model/date';
import { citedDate, isDoubtful } from './citedDate';
import { type Citable, partsOf } from './cslItem';
import type { CitedName } from './names';

/**
 * An article as a record of RIS (Research Information Systems' format as EndNote and Zotero read it): lines of a tag of two letters and a
 * value, which nothing in the value can end. In UTF-8, the lines ended by CR LF as the format asks.
 */
export function risRecord({ key, metadata }: Citable): string {
  const { title, authors, source, section, url, language } = partsOf(metadata);
  const { date } = metadata;
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', source !== '' ? 'NEWS' : url === '' ? 'GEN' : 'ELEC'],
    ['ID', key],
    ...authors.map((name) => ['AU', risName(name)] as const),
    ['TI', title],
    ['T2', source],
    ['SE', section],
    ...risDate(date),
    ['LA', language],
    ['UR', url],
    ['N1', isDoubtful(date) ? `Date: ${citedDate(date)}` : ''],
  ];
  const written = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

/** `family, given, suffix`; a name without a comma is taken for an organization's. */
function risName(name: CitedName): string {
  if ('literal' in name) return name.literal.replaceAll(',', ' ').replace(/ {2,}/g, ' ');
  const { family, given, particle, suffix } = name;
  const parts = [[particle, family].filter(Boolean).join(' '), given ?? '', suffix ?? ''];
  return parts.join(', ').replace(/[, ]+$/, '');
}

/** `PY` is the year alone; `DA` is `year/month/day/other`, with every slash. An interval is told in words only, beside the year that it lies in. */
function risDate(date: ArticleDate): (readonly [tag: string, value: string])[] {
  const parsed = date.edtf === null ? undefined : parseEdtf(date.edtf);
  if (parsed === undefined || isInterval(parsed)) return [];
  const { year, month, day, qualified } = parsed;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const other = qualified || isDoubtful(date) ? 'circa' : '';
  return [
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/${other}`],
  ];
}
