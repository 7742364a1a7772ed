import { type Message, message } from '../../../basics/message';
import type { Known } from '../../../model/provenance';
import { articleDate } from '../../metadata/dates';
import { FIELD_NAMES, type FrontMatterFields } from '../../metadata/frontMatter';
import { oneLine } from '../../metadata/oneLine';
import { isLanguageTag, isWebAddress } from '../../settings/corpusFields';
import type { FieldKey } from '../../settings/corpusSettings';
import type { Columns } from './columns';
import { looseDate } from './looseDate';
import { isObject } from './row';

export interface RecordFields {
  readonly fields: FrontMatterFields;
  /** Set when a field is not of its type, so that the record cannot be trusted. */
  readonly fault?: Message;
  /** What is of its type and yet cannot be used, each in one sentence; it is left out. */
  readonly doubts: readonly Message[];
}

/** The metadata that a record says of its article. Fields that are absent, null or blank say nothing. */
export function recordFields(values: ReadonlyMap<string, unknown>, columns: Columns): RecordFields {
  const reader = new FieldReader(values, columns);
  const id = reader.text('id');
  const title = reader.known('title');
  const source = reader.known('source');
  const author = reader.known('author');
  const language = reader.language();
  const url = reader.checked('url', isWebAddress, (text) =>
    message('“{0}” is no web address that starts with http:// or https://; it is ignored.', text),
  );
  const section = reader.known('section');
  const date = reader.date();
  const { fault, doubts } = reader;
  // set one by one, as spreading an object for each takes longer
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

class FieldReader {
  fault: Message | undefined;
  readonly doubts: Message[] = [];

  constructor(
    private readonly values: ReadonlyMap<string, unknown>,
    private readonly columns: Columns,
  ) {}

  known(field: FieldKey): Known<string> | undefined {
    const value = this.text(field);
    return value === undefined ? undefined : { value, provenance: 'metadata' };
  }

  language(): Known<string> | undefined {
    const known = this.checked(
      'language',
      (text) => isLanguageTag(text.replaceAll('_', '-')),
      (text) => message('“{0}” is no language tag such as "en" or "pt-BR"; it is ignored.', text),
    );
    return known && { ...known, value: known.value.replaceAll('_', '-') };
  }

  checked(
    field: FieldKey,
    valid: (text: string) => boolean,
    doubt: (text: string) => Message,
  ): Known<string> | undefined {
    const known = this.known(field);
    if (known === undefined || valid(known.value)) return known;
    this.doubts.push(doubt(known.value));
    return undefined;
  }

  date(): FrontMatterFields['date'] {
    const text = this.text('date');
    if (text === undefined) return undefined;
    const found = looseDate(text, this.columns.dateOrder);
    if (found !== undefined) return articleDate(found, 'metadata');
    this.doubts.push(
      message('“{0}” is no date that can be read in one way only, such as 2017-02-18; it is ignored.', text),
    );
    return undefined;
  }

  text(field: FieldKey): string | undefined {
    for (const { name, basis } of this.columns.of(field)) {
      const value = this.values.get(name);
      if (value === undefined || value === null) continue;
      const text = Array.isArray(value) && isList(field) ? namesOf(value) : wordsOf(value, field);
      // what goes by a usual name and is something else is no record of an article; by another name it may well be
      if (text === undefined && (basis === 'corpus.yaml' || isUsual(field, name)))
        this.fault ??= message('“{0}” is no text', name);
      else if (text !== undefined && text !== '') return text;
    }
    return undefined;
  }
}

/** Of authors and sections there may be several. */
function isList(field: FieldKey): boolean {
  return field === 'author' || field === 'section';
}

function isUsual(field: FieldKey, name: string): boolean {
  return FIELD_NAMES[field].some((usual) => usual === name);
}

/** Ids, dates and even titles may be numbers, `17`, `2017`, `1984`, and who or what it is an object that has a name. */
function wordsOf(value: unknown, field: FieldKey): string | undefined {
  // An id is kept to the letter, so that it is found again in what the records came from.
  if (typeof value === 'string') return field === 'id' && value.trim() !== '' ? value : oneLine(value);
  if (field !== 'id' && field !== 'date' && isObject(value)) return nameOf(value);
  const isNumber = Number.isSafeInteger(value) || (field === 'date' && isTime(value));
  return isNumber ? String(value) : undefined;
}

/** A time in seconds with their fractions. */
function isTime(value: unknown): boolean {
  return typeof value === 'number' && value > 1e8 && Number.isFinite(value);
}

function namesOf(values: readonly unknown[]): string | undefined {
  const names = values.map(nameOf);
  return names.includes(undefined) ? undefined : names.filter((name) => name !== '').join(', ');
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return oneLine(value);
  const name = isObject(value) && 'name' in value ? value.name : undefined;
  return typeof name === 'string' ? oneLine(name) : undefined;
}
