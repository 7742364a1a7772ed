import { isScalar, type Node } from 'yaml';
import { message } from '../../basics/message';
import { encodingLabelled } from '../files/encoding/labels';
import type { FieldKey, FileRule, FileRuleFor } from './corpusSettings';
import { globFault } from './globs';
import type { Entry, YamlReader } from './yamlReader';

export const FILE_KEYS = ['encoding', 'mojibake', 'text', 'fields', 'delimiter'] as const;

/** What `fields` may name a column for. */
export const FIELD_KEYS = [
  'id',
  'title',
  'source',
  'author',
  'date',
  'language',
  'url',
  'section',
] as const satisfies readonly FieldKey[];

/** Delimiters that are hard to see in a file, by what they are called. */
const NAMED_DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
]);

/** How corpus.yaml has files read, by glob, in its order. What cannot be followed in it is a problem and left out. */
export function readFileRules(reader: YamlReader, entry: Entry | undefined): FileRuleFor[] {
  return (reader.entries(entry?.value, 'files') ?? []).flatMap(({ key, keyNode, value }) => {
    const fault = globFault(key);
    if (fault === undefined) return [{ glob: key, ...readRule(reader, value) }];
    reader.complain(keyNode, message('The glob "{0}" {1}; it is ignored.', key, fault));
    return [];
  });
}

function readRule(reader: YamlReader, value: Node | undefined): FileRule {
  const keys = reader.fields(value, 'files', FILE_KEYS);
  if (keys === undefined) return {};
  const encoding = readEncoding(reader, keys.get('encoding'));
  const mojibake = readMojibake(reader, keys.get('mojibake'));
  const text = reader.text(keys.get('text'), 'text');
  const fields = readFieldNames(reader, keys.get('fields'));
  const delimiter = readDelimiter(reader, keys.get('delimiter'));
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(mojibake === undefined ? {} : { mojibake }),
    ...(text === undefined ? {} : { text }),
    ...(fields === undefined ? {} : { fields }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

function readEncoding(reader: YamlReader, entry: Entry | undefined): string | undefined {
  const label = reader.text(entry, 'encoding');
  if (entry === undefined || label === undefined || encodingLabelled(label) !== undefined) return label;
  const reason = message('"{0}" is no encoding that can be read, such as windows-1251 or gbk; it is ignored.', label);
  reader.complain(entry.value ?? entry.keyNode, reason);
  return undefined;
}

function readMojibake(reader: YamlReader, entry: Entry | undefined): FileRule['mojibake'] {
  const what = reader.text(entry, 'mojibake');
  if (entry === undefined || what === undefined) return undefined;
  if (what === 'repair') return what;
  reader.complain(
    entry.value ?? entry.keyNode,
    message('What can be done about mojibake is "repair", not "{0}"; it is ignored.', what),
  );
  return undefined;
}

function readFieldNames(reader: YamlReader, entry: Entry | undefined): FileRule['fields'] {
  const names = reader.fields(entry?.value, 'fields', FIELD_KEYS);
  if (entry === undefined || names === undefined) return undefined;
  const fields: Partial<Record<FieldKey, string>> = {};
  for (const [key, name] of names) {
    const column = isEmptyText(name) ? '' : reader.text(name, key);
    if (column !== undefined) fields[key] = column;
  }
  return fields;
}

/** Two quotation marks with nothing between them; what has no value at all is a mistake. */
function isEmptyText({ value }: Entry): boolean {
  return isScalar(value) && value.value === '';
}

function readDelimiter(reader: YamlReader, entry: Entry | undefined): string | undefined {
  // not `text`, which trims: the delimiter may be a tab
  if (entry?.value !== undefined && 'value' in entry.value && entry.value.value === '\t') return '\t';
  const written = reader.text(entry, 'delimiter');
  if (entry === undefined || written === undefined) return undefined;
  const delimiter = NAMED_DELIMITERS.get(written.toLowerCase()) ?? written;
  if (delimiter.length === 1 && !/["\p{L}\p{N}\s]/u.test(delimiter)) return delimiter;
  if (delimiter === '\t') return delimiter;
  const reason = message(
    'A delimiter is one character that is no letter, digit or quotation mark, or the word "tab", not "{0}"; it is ignored.',
    written,
  );
  reader.complain(entry.value ?? entry.keyNode, reason);
  return undefined;
}
