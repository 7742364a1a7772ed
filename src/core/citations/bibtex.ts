import { type ArticleDate, isInterval, parseDate, parseEdtf } from '../model/date';
import { citedDate, isDoubtful } from './citedDate';
import { type Citable, partsOf } from './cslItem';
import type { CitedName } from './names';
import { texEscape, texEscapeInAscii, texUrl } from './tex';

/** In what BibTeX and BibLaTeX differ. */
interface Dialect {
  /** Text as TeX sets it letter by letter. */
  readonly tex: (text: string) => string;
  readonly isAscii: boolean;
  /** The field with the name of the newspaper. */
  readonly journal: string;
  readonly dateFields: (date: ArticleDate) => readonly Field[];
  /** Kinds of entry: in a newspaper, on the web only, neither. */
  readonly kinds: readonly [newspaper: string, web: string, other: string];
  /** Fields that say that an article is in a newspaper. */
  readonly newspaper: readonly Field[];
}

/** A name and its value as it is written, with its braces. */
type Field = readonly [name: string, value: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** BibTeX of 1988 with a `url`, which most styles know by now; Latin letters as TeX writes them, other scripts in UTF-8. */
const BIBTEX: Dialect = {
  tex: texEscapeInAscii,
  isAscii: true,
  journal: 'journal',
  dateFields: bibtexDate,
  kinds: ['article', 'misc', 'misc'],
  newspaper: [],
};

/** BibLaTeX with Biber: UTF-8, dates as EDTF (biblatex 3.5 and later, "Date and Time Specifications"). */
const BIBLATEX: Dialect = {
  tex: texEscape,
  isAscii: false,
  journal: 'journaltitle',
  dateFields: biblatexDate,
  kinds: ['article', 'online', 'misc'],
  newspaper: [['entrysubtype', '{newspaper}']],
};

/** An article as an entry of a `.bib` file for BibTeX; ends with a line break. A date that is in doubt says so in a note. */
export function bibtexEntry(citable: Citable): string {
  return entry(citable, BIBTEX);
}

/** The same for BibLaTeX. */
export function biblatexEntry(citable: Citable): string {
  return entry(citable, BIBLATEX);
}

function entry({ key, metadata }: Citable, dialect: Dialect): string {
  const { title, authors, source, url, section } = partsOf(metadata);
  const { tex, kinds, journal } = dialect;
  const [newspaper, web, other] = kinds;
  const text = (name: string, value: string): Field[] => (value === '' ? [] : [[name, `{${tex(value)}}`]]);
  const fields: readonly Field[] = [
    ...(authors.length === 0
      ? []
      : [['author', `{${authors.map((name) => texName(name, tex)).join(' and ')}}`] as const]),
    // braces within keep the capitals as they are
    ['title', `{{${tex(title)}}}`],
    ...text(journal, source),
    ...(source === '' ? [] : dialect.newspaper),
    ...dialect.dateFields(metadata.date),
    ...(url === '' ? [] : [['url', `{${texUrl(url, dialect.isAscii)}}`] as const]),
    ...text('note', [section, dateNote(metadata.date)].filter(Boolean).join('; ')),
  ];
  const kind = source !== '' ? newspaper : url === '' ? other : web;
  return `@${kind}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

function texName(name: CitedName, tex: Dialect['tex']): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const { family, given, particle, suffix } = name;
  const part = (text: string): string => (/,|\band\b/i.test(text) ? `{${tex(text)}}` : tex(text));
  return [[particle, family].filter(Boolean).join(' '), suffix, given]
    .flatMap((text) => (text === undefined ? [] : part(text)))
    .join(', ');
}

function bibtexDate(date: ArticleDate): readonly Field[] {
  const parsed = date.edtf === null ? undefined : parseEdtf(date.edtf);
  if (parsed === undefined) return [];
  if (isInterval(parsed)) return [['year', `{${citedDate(date)}}`]];
  const { year, month, day } = parsed;
  const name = MONTHS[(month ?? 0) - 1];
  return [
    ['year', isDoubtful(date) || parsed.qualified ? `{[${year}?]}` : `{${year}}`],
    ...(name === undefined ? [] : [['month', name] as const]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as const]),
  ];
}

function biblatexDate(date: ArticleDate): readonly Field[] {
  const { edtf } = date;
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  if (edtf === null || parsed === undefined) return [];
  const isMarked = isInterval(parsed) || /[?%]$/.test(edtf) || !isDoubtful(date);
  const doubtful = edtf.endsWith('~') ? edtf.replace(/~$/, '%') : `${edtf}?`;
  return [['date', `{${isMarked ? edtf : doubtful}}`]];
}

/** What there is to know of a date that does not stand on the article. */
function dateNote(date: ArticleDate): string {
  if (!isDoubtful(date) || parseDate(date.edtf ?? '') === undefined)
    return isDoubtful(date) ? `date: ${citedDate(date)}` : '';
  return date.provenance === 'text' || date.provenance === 'inferred'
    ? 'date inferred from the text'
    : 'date uncertain';
}
