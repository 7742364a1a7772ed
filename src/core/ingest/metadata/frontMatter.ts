import { isMap } from 'yaml';
import { type Message, message } from '../../basics/message';
import type { ArticleDate } from '../../model/date';
import type { Problem } from '../../model/problem';
import type { Known } from '../../model/provenance';
import { isLanguageTag, isWebAddress } from '../settings/corpusFields';
import { type Entry, YamlReader } from '../settings/yamlReader';
import { readYaml, type YamlText } from '../settings/yamlText';
import { articleDate, dateFromWords } from './dates';

/** What an article's front matter says of it. */
export interface FrontMatterFields {
  readonly id?: string;
  readonly title?: Known<string>;
  readonly source?: Known<string>;
  readonly author?: Known<string>;
  readonly language?: Known<string>;
  readonly url?: Known<string>;
  readonly section?: Known<string>;
  readonly date?: ArticleDate;
}

export interface FrontMatter {
  readonly fields: FrontMatterFields;
  /** True when the file is one of the reader's notes (see `notes/noteFile.ts`), which may be kept among the sources. */
  readonly isNote: boolean;
  /** Where the article's text begins. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

/** Names under which other programs write the same things; the first that is there counts. */
export const FIELD_NAMES = {
  id: ['id'],
  title: ['title'],
  source: ['source', 'publication', 'publisher'],
  author: ['author', 'authors'],
  language: ['lang', 'language'],
  url: ['url', 'link'],
  section: ['section', 'category'],
  date: ['date'],
} as const;

/** What only a note has. */
const NOTE_KEYS = ['article', 'citekey'];

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
/** Front matter that has not ended here is none. */
const LONGEST = 65_536;
const KEY_LINE = /^[\p{L}_-]+\s*:(?:\s|$)/u;

/**
 * Reads the YAML between two lines of `---` at the top of a file. What is wrong in it is a problem with its place, and
 * the rest counts. Lines that hold no mapping are text between two rules and left to be read as such.
 */
export function readFrontMatter(path: string, source: string): FrontMatter {
  const none: FrontMatter = { fields: {}, isNote: false, bodyStart: 0, problems: [] };
  const opening = OPENING.exec(source);
  if (opening === null) return none;
  const start = opening[0].length;
  const rest = source.slice(start, start + LONGEST).replace(/\r(?!\n)/g, '\n');
  const closing = CLOSING.exec(rest);
  if (closing === null) return KEY_LINE.test(rest) ? { ...none, problems: [unclosed(path)] } : none;
  const block = rest.slice(0, closing.index);
  const yaml = afterOpening(readYaml(block));
  const bodyStart = start + closing.index + closing[0].length;
  const contents = yaml.document?.contents ?? undefined;
  if (yaml.document === undefined || !isMap(contents)) {
    if (!KEY_LINE.test(block) && block.trim() !== '') return none;
    return { fields: {}, isNote: false, bodyStart, problems: faultsOf(path, yaml) };
  }
  const reader = new YamlReader(path, 'metadata', yaml, yaml.document);
  const entries = new Map(
    (reader.entries(contents, message('front matter')) ?? []).map((entry) => [entry.key.toLowerCase(), entry]),
  );
  const fields = readFields(reader, entries);
  const isNote = NOTE_KEYS.every((key) => entries.has(key));
  return { fields, isNote, bodyStart, problems: [...faultsOf(path, yaml), ...reader.problems] };
}

function readFields(reader: YamlReader, entries: ReadonlyMap<string, Entry>): FrontMatterFields {
  const entryOf = (what: keyof typeof FIELD_NAMES): Entry | undefined =>
    FIELD_NAMES[what].map((name) => entries.get(name)).find((entry) => entry !== undefined);
  const id = reader.text(entryOf('id'), 'id');
  const fields = {
    title: known(reader.text(entryOf('title'), 'title')),
    source: known(reader.text(entryOf('source'), 'source')),
    author: known(readNames(reader, entryOf('author'), 'author')),
    language: known(readLanguage(reader, entryOf('language'))),
    url: known(readUrl(reader, entryOf('url'))),
    section: known(readNames(reader, entryOf('section'), 'section')),
    date: readDate(reader, entryOf('date')),
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return id === undefined ? given : { id, ...given };
}

function known(value: string | undefined): Known<string> | undefined {
  return value === undefined ? undefined : { value, provenance: 'front matter' };
}

function readNames(reader: YamlReader, entry: Entry | undefined, what: string): string | undefined {
  const names = reader.items(entry, what).flatMap((node) => reader.textOf(node, what) ?? []);
  return names.length > 0 ? names.join(', ') : undefined;
}

function readLanguage(reader: YamlReader, entry: Entry | undefined): string | undefined {
  const tag = reader.text(entry, 'language')?.replaceAll('_', '-');
  if (tag === undefined || isLanguageTag(tag)) return tag;
  complain(reader, entry, message('"{0}" is no language tag such as "en" or "pt-BR"; it is ignored.', tag));
  return undefined;
}

function readUrl(reader: YamlReader, entry: Entry | undefined): string | undefined {
  const url = reader.text(entry, 'url');
  if (url === undefined || isWebAddress(url)) return url;
  complain(reader, entry, message('"{0}" is no web address that starts with http:// or https://; it is ignored.', url));
  return undefined;
}

function readDate(reader: YamlReader, entry: Entry | undefined): ArticleDate | undefined {
  const text = reader.text(entry, 'date');
  if (text === undefined) return undefined;
  const found = dateFromWords(text);
  if (found !== undefined) return articleDate(found, 'front matter');
  complain(
    reader,
    entry,
    message('"{0}" is no date that can be read in one way only, such as 2017-02-18; it is ignored.', text),
  );
  return undefined;
}

function complain(reader: YamlReader, entry: Entry | undefined, reason: Message): void {
  const place = entry?.value ?? entry?.keyNode;
  if (place !== undefined) reader.complain(place, reason);
}

function faultsOf(path: string, yaml: YamlText): Problem[] {
  const fault = yaml.faults[0];
  if (fault === undefined) return [];
  const reason = message(
    'The front matter is not right as YAML ({0}); what could be read of it is used.',
    fault.message,
  );
  return [{ path, reason, severity: 'doubtful', about: 'metadata', range: yaml.rangeOf(fault.start, fault.end) }];
}

function unclosed(path: string): Problem {
  const reason = message('The front matter has no closing line "---"; it is read as text.');
  const range = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 3 };
  return { path, reason, severity: 'doubtful', about: 'metadata', range };
}

/** Lines of the block are one further down in the file, below the opening line. */
function afterOpening(yaml: YamlText): YamlText {
  return {
    ...yaml,
    rangeOf: (start, end) => {
      const range = yaml.rangeOf(start, end);
      return { ...range, startLine: range.startLine + 1, endLine: range.endLine + 1 };
    },
  };
}
