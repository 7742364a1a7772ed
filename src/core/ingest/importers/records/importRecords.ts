import { type Message, message } from '../../../basics/message';
import type { Problem } from '../../../model/problem';
import { part } from '../../../parts';
import type { OpenSource } from '../../files/openSource';
import type { Ingested } from '../../files/source';
import { withSuggestion } from '../../settings/suggest';
import { Columns } from './columns';
import { type RecordNoun, RecordReader } from './recordReader';
import type { BadRow, Row, Rows } from './row';

/** So many records are looked at before it is decided what their columns hold. */
export const SAMPLE = 50;

export interface RecordFormat {
  readonly noun: RecordNoun;
  /** True for formats in which programs keep much that is no article: then a file without any text is none, and nothing is wrong with it. */
  readonly isCommon: boolean;
  /** What is doubtful about how the bytes of the file were read, in a sentence. */
  readonly doubt?: Message | undefined;
}

/** Reads the records of a file as articles. When `rows` throws, what came before counts, and it throws on. */
export async function* importRecords(
  { path, rule, onColumns }: OpenSource,
  rows: Rows,
  { noun, isCommon, doubt }: RecordFormat,
): AsyncGenerator<Ingested> {
  const ahead = new Ahead(rows);
  const first = await ahead.first(SAMPLE);
  const sample = first.filter((row): row is Row => 'values' in row);
  const columns = new Columns(rule, sample);
  onColumns?.(columns, sample);
  const isWanted = !isCommon || rule.isAsked === true;
  if (!isWanted && !columns.areOfArticles) {
    yield { path, articles: [], problems: [] };
    return;
  }
  if (columns.of('text').length === 0 && sample.length > 0) {
    yield { path, articles: [], problems: [textless(path, columns)] };
    return;
  }
  const ofFile = [...encodingDoubt(path, doubt), ...doubtsOf(path, columns, sample.length > 0)];
  const isOne = noun === 'File';
  if (ofFile.length > 0 && !isOne) yield { path, articles: [], problems: ofFile };
  const reader = new RecordReader(path, noun, columns);
  for (const row of first) {
    const read = await readRecord(reader, row);
    yield isOne ? { ...read, problems: [...ofFile, ...read.problems] } : read;
  }
  for await (const row of ahead.rest()) yield await readRecord(reader, row);
}

async function readRecord(reader: RecordReader, row: Row | BadRow): Promise<Ingested> {
  if (reader.needsHtml(row)) reader.readHtmlBy((await part('html')).readPiece);
  return reader.read(row);
}

/** Records of which the first are looked at beforehand. */
class Ahead {
  private readonly records: AsyncIterator<Row | BadRow> | Iterator<Row | BadRow>;
  private failure: { readonly error: unknown } | undefined;

  constructor(rows: Rows) {
    this.records = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  /** The first records; fewer when there are no more, or when reading on fails. */
  async first(count: number): Promise<(Row | BadRow)[]> {
    const rows: (Row | BadRow)[] = [];
    try {
      while (rows.length < count) {
        const next = await this.records.next();
        if (next.done === true) break;
        rows.push(next.value);
      }
    } catch (error) {
      this.failure = { error };
    }
    return rows;
  }

  /** Those that follow. Throws what reading has failed of. */
  async *rest(): AsyncGenerator<Row | BadRow> {
    if (this.failure !== undefined) throw this.failure.error;
    try {
      for (let next = await this.records.next(); next.done !== true; next = await this.records.next()) yield next.value;
    } finally {
      await this.records.return?.();
    }
  }
}

function encodingDoubt(path: string, doubt: Message | undefined): Problem[] {
  return doubt === undefined ? [] : [{ path, severity: 'doubtful', about: 'encoding', reason: doubt }];
}

function textless(path: string, columns: Columns): Problem {
  const names = columns.names.slice(0, 12).join(', ');
  const reason = message(
    'None of its columns or fields ({0}) looks like the text of an article; name the one that is, as “text” of the file under “files” in corpus.yaml. It was skipped.',
    names,
  );
  return { path, severity: 'skipped', about: 'columns', reason };
}

function doubtsOf(path: string, columns: Columns, isSampled: boolean): Problem[] {
  const doubt = (reason: Message): Problem => ({ path, severity: 'doubtful', about: 'columns', reason });
  const missing = isSampled ? columns.missing : [];
  const problems = missing.map((name) => {
    const reason = message('The first records have no “{0}”, which corpus.yaml names.', name);
    return doubt(withSuggestion(reason, name, columns.names));
  });
  const { guessed } = columns;
  if (guessed.length === 0) return problems;
  const which = guessed
    .map(({ what, name }) => message('{0} in “{1}”', what, name))
    .reduce((list, one) => message('{0}, {1}', list, one));
  const reason = message(
    'By what is in its columns or fields, the file has its {0}; if that is wrong, say so under “files” in corpus.yaml.',
    which,
  );
  return [...problems, doubt(reason)];
}
