import type { Known } from '../../model/provenance';
import { articleDate, dateFromWords } from '../metadata/dates';
import { FIELD_NAMES, type FrontMatterFields } from '../metadata/frontMatter';
import { isLanguageTag, isWebAddress } from '../settings/corpusFields';

export interface JsonFields {
  readonly fields: FrontMatterFields;
  /** Set when a field is not of its type, so that the row cannot be trusted. */
  readonly fault?: string;
  /** What is of its type and yet cannot be used, each in one sentence; it is left out. */
  readonly doubts: readonly string[];
}

/** The metadata that a JSON object says of its article. Fields that are absent, null or blank say nothing. */
export function readFields(row: ReadonlyMap<string, unknown>): JsonFields {
  const reader = new FieldReader(row);
  const id = reader.text('id');
  const title = reader.known('title');
  const source = reader.known('source');
  const author = reader.known('author');
  const language = reader.checked('language', isLanguageTag, 'is no language tag such as "en" or "pt-BR"');
  const url = reader.checked('url', isWebAddress, 'is no web address that starts with http:// or https://');
  const section = reader.known('section');
  const date = reader.date();
  const { fault, doubts } = reader;
  const fields: { -readonly [K in keyof FrontMatterFields]: FrontMatterFields[K] } = {};
  if (id !== undefined) fields.id = id;
  if (title !== undefined) fields.title = title;
  if (source !== undefined) fields.source = source;
  if (author !== undefined) fields.author = author;
  if (language !== undefined) fields.language = language;
  if (url !== undefined) fields.url = url;
  if (section !== undefined) fields.section = section;
  if (date !== undefined) fields.date = date;
  return fault === undefined ? { fields, doubts } : { fields, doubts, fault };
}

type FieldName = keyof typeof FIELD_NAMES;

class FieldReader {
  fault: string | undefined;
  readonly doubts: string[] = [];

  constructor(private readonly row: ReadonlyMap<string, unknown>) {}

  known(field: FieldName): Known<string> | undefined {
    const value = this.text(field);
    return value === undefined ? undefined : { value, provenance: 'metadata' };
  }

  checked(field: FieldName, valid: (text: string) => boolean, fault: string): Known<string> | undefined {
    const known = this.known(field);
    if (known === undefined || valid(known.value)) return known;
    this.doubts.push(`“${known.value}” ${fault}; it is ignored.`);
    return undefined;
  }

  date(): FrontMatterFields['date'] {
    const text = this.text('date');
    if (text === undefined) return undefined;
    const found = dateFromWords(text);
    if (found !== undefined) return articleDate(found, 'metadata');
    this.doubts.push(`“${text}” is no date that can be read in one way only, such as 2017-02-18; it is ignored.`);
    return undefined;
  }

  text(field: FieldName): string | undefined {
    for (const name of FIELD_NAMES[field]) {
      const value = this.row.get(name);
      if (value === undefined || value === null) continue;
      const text = isList(field) && Array.isArray(value) ? namesOf(value) : wordsOf(value, field);
      if (text === undefined) this.fault ??= `“${name}” is no text`;
      else if (text !== '') return text;
    }
    return undefined;
  }
}

/** Of authors and sections there may be several. */
function isList(field: FieldName): boolean {
  return field === 'author' || field === 'section';
}

/** Ids and dates are often written as numbers: `17`, `2017`. */
function wordsOf(value: unknown, field: FieldName): string | undefined {
  // An id is kept to the letter, so that it is found again in what the rows came from.
  if (typeof value === 'string') return field === 'id' && value.trim() !== '' ? value : tidy(value);
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value) && (field === 'id' || field === 'date');
  return isNumber ? String(value) : undefined;
}

function namesOf(values: readonly unknown[]): string | undefined {
  const names = values.map((value) => (typeof value === 'string' ? tidy(value) : undefined));
  return names.includes(undefined) ? undefined : names.filter((name) => name !== '').join(', ');
}

/** One line, as metadata is shown on one; composed, as the texts are. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}
