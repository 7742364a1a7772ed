import { isMap, type Node } from 'yaml';
import { type Message, message } from '../../basics/message';
import type { Problem } from '../../model/problem';
import { readActors } from './corpusActors';
import { readDate, readLanguage, readUrl } from './corpusFields';
import { readFileRules } from './corpusFiles';
import { pathFault, tidyPath } from './corpusPaths';
import { type ArticleSettings, CORPUS_FILE, type CorpusSettings, DEFAULT_SETTINGS } from './corpusSettings';
import { globFault } from './globs';
import { withSuggestion } from './suggest';
import { type Entry, YamlReader } from './yamlReader';
import { readYaml, type YamlText } from './yamlText';

export { ACTOR_KEYS } from './corpusActors';
export { FIELD_KEYS, FILE_KEYS } from './corpusFiles';
export { type ArticleSettings, CORPUS_FILE, type CorpusSettings, DEFAULT_SETTINGS } from './corpusSettings';

export const CORPUS_KEYS = [
  'title',
  'language',
  'include',
  'exclude',
  'notes',
  'files',
  'articles',
  'actors',
  'metonyms',
] as const;
export const ARTICLE_KEYS = ['id', 'title', 'source', 'author', 'date', 'language', 'url', 'section'] as const;

/** Beyond this, more faults of YAML's grammar only repeat that the file is broken. */
const MOST_FAULTS = 20;

/**
 * Reads the text of a corpus.yaml. Every mistake in it becomes a problem with its place, and whatever is right still
 * counts; a text that is not YAML, or no mapping, gives one problem and the default settings. Never throws.
 */
export function parseCorpusFile(text: string): { settings: CorpusSettings; problems: Problem[] } {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  const { document } = yaml;
  const contents = document?.contents ?? undefined;
  if (document === undefined || !isMap(contents)) return { settings: DEFAULT_SETTINGS, problems: notAMapping(yaml) };
  const reader = new YamlReader(CORPUS_FILE, 'corpus.yaml', yaml, document);
  for (const fault of yaml.faults.slice(0, MOST_FAULTS)) {
    const reason = message('This is not right as YAML: {0}. The rest of the file is used.', fault.message);
    reader.problems.push(problemAt(reason, yaml.rangeOf(fault.start, fault.end)));
  }
  const settings = readSettings(reader, contents);
  return { settings, problems: reader.problems };
}

/** A problem for each article of corpus.yaml whose path is none of `paths`, the paths of the corpus's source files. */
export function unmatchedArticles(settings: CorpusSettings, paths: Iterable<string>): Problem[] {
  const present = new Set(paths);
  const problems: Problem[] = [];
  for (const [path, { range }] of settings.articles) {
    if (present.has(path)) continue;
    const reason = message('There is no article "{0}" in the corpus.', path);
    problems.push(problemAt(withSuggestion(reason, path, present), range));
  }
  return problems;
}

function problemAt(reason: Message, range: Problem['range']): Problem {
  return {
    path: CORPUS_FILE,
    reason,
    severity: 'doubtful',
    about: 'corpus.yaml',
    ...(range === undefined ? {} : { range }),
  };
}

function notAMapping(yaml: YamlText): Problem[] {
  const contents = yaml.document?.contents ?? undefined;
  const fault = yaml.faults[0];
  if (contents === undefined && fault === undefined) return [];
  const [start, end] = fault ? [fault.start, fault.end] : (contents?.range ?? [0, 0]);
  const why = fault?.message ?? message('it holds no mapping of keys such as "title: ..."');
  const reason = message('{0} cannot be read ({1}); default settings are used.', CORPUS_FILE, why);
  return [problemAt(reason, yaml.rangeOf(start, end))];
}

function readSettings(reader: YamlReader, contents: Node): CorpusSettings {
  const fields = reader.fields(contents, CORPUS_FILE, CORPUS_KEYS);
  if (fields === undefined) return DEFAULT_SETTINGS;
  const title = reader.text(fields.get('title'), 'title');
  const language = readLanguage(reader, fields.get('language'));
  const notes = readNotesFolder(reader, fields.get('notes'));
  const include = readGlobs(reader, fields.get('include'), 'include');
  return {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    include: include.length > 0 ? include : DEFAULT_SETTINGS.include,
    exclude: readGlobs(reader, fields.get('exclude'), 'exclude'),
    ...(notes === undefined ? {} : { notes }),
    files: readFileRules(reader, fields.get('files')),
    articles: readArticles(reader, fields.get('articles')),
    actors: readActors(reader, fields.get('actors')),
    metonyms: readSwitch(reader, fields.get('metonyms'), 'metonyms') ?? DEFAULT_SETTINGS.metonyms,
  };
}

function readSwitch(reader: YamlReader, entry: Entry | undefined, what: string): boolean | undefined {
  const text = reader.text(entry, what);
  if (entry === undefined || text === undefined) return undefined;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const reason = message('{0} is either true or false, not "{1}"; it is ignored.', what, text);
  reader.complain(entry.value ?? entry.keyNode, reason);
  return undefined;
}

function readGlobs(reader: YamlReader, entry: Entry | undefined, what: string): string[] {
  return reader.items(entry, what).flatMap((node) => {
    const glob = reader.textOf(node, message('a glob of "{0}"', what));
    if (glob === undefined) return [];
    const fault = globFault(glob);
    if (fault === undefined) return [glob];
    reader.complain(node, message('The glob "{0}" {1}; it is ignored.', glob, fault));
    return [];
  });
}

function readNotesFolder(reader: YamlReader, entry: Entry | undefined): string | undefined {
  const folder = reader.text(entry, 'notes');
  if (entry === undefined || folder === undefined) return undefined;
  const tidy = tidyPath(folder);
  const fault = pathFault(folder) ?? (tidy === '' ? message('is the corpus folder itself') : undefined);
  if (fault === undefined) return tidy;
  const reason = message('The notes folder "{0}" {1}; it is ignored.', folder, fault);
  reader.complain(entry.value ?? entry.keyNode, reason);
  return undefined;
}

function readArticles(reader: YamlReader, entry: Entry | undefined): Map<string, ArticleSettings> {
  const articles = new Map<string, ArticleSettings>();
  for (const { key, keyNode, value } of reader.entries(entry?.value, 'articles') ?? []) {
    const fault = pathFault(key) ?? (tidyPath(key) === '' ? message('names no file') : undefined);
    if (fault !== undefined) reader.complain(keyNode, message('The path "{0}" {1}; it is ignored.', key, fault));
    else if (articles.has(tidyPath(key)))
      reader.complain(keyNode, message('"{0}" comes a second time; it is ignored.', key));
    else articles.set(tidyPath(key), readArticle(reader, keyNode, value));
  }
  return articles;
}

function readArticle(reader: YamlReader, keyNode: Node, value: Node | undefined): ArticleSettings {
  const range = reader.rangeOf(keyNode);
  const fields = reader.fields(value, message('an article'), ARTICLE_KEYS);
  if (fields === undefined) return { range };
  const read = {
    id: reader.text(fields.get('id'), 'id'),
    title: reader.text(fields.get('title'), 'title'),
    source: reader.text(fields.get('source'), 'source'),
    author: reader.text(fields.get('author'), 'author'),
    date: readDate(reader, fields.get('date')),
    language: readLanguage(reader, fields.get('language')),
    url: readUrl(reader, fields.get('url')),
    section: reader.text(fields.get('section'), 'section'),
  };
  return { ...withoutAbsent(read), range };
}

function withoutAbsent(
  fields: { readonly [K in (typeof ARTICLE_KEYS)[number]]: string | undefined },
): Omit<ArticleSettings, 'range'> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
