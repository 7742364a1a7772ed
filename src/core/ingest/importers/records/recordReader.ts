import { type Message, message } from '../../../basics/message';
import type { Article } from '../../../model/article';
import type { Problem, ProblemKind } from '../../../model/problem';
import type { Ingested } from '../../files/source';
import { makeArticle } from '../../makeArticle';
import { plainTextBlocks } from '../plainTextBlocks';
import type { Columns } from './columns';
import { recordFields } from './recordFields';
import { type KnownId, RecordIds } from './recordIds';
import type { BadRow, Row } from './row';
import { isHtml, type TextBlocks } from './textBlocks';

/**
 * What a record is called when something is wrong with it: it is known by its line, or by how many come before it. `File` is for a file
 * that is one record: then its article goes by the file's own path, and the file's name may tell of it.
 */
export type RecordNoun = 'Line' | 'Record' | 'File';

/**
 * Makes articles of the records of a file, one by one and in their order. The text is read as plain text is, or as HTML where it is HTML,
 * and an article's offset map leads to the string that the record holds. A record that cannot be used is a problem and the rest counts.
 */
export class RecordReader {
  private readonly ids: RecordIds;
  private readPiece: ((html: string) => TextBlocks) | undefined;

  /** @param file path of the file below the corpus root */
  constructor(
    private readonly file: string,
    private readonly noun: RecordNoun,
    private readonly columns: Columns,
  ) {
    this.ids = new RecordIds(file);
  }

  /** Whether the text of a record is HTML while nobody knows yet how to read it. */
  needsHtml(row: Row | BadRow): boolean {
    if (this.readPiece !== undefined || 'fault' in row || row.blocks !== undefined) return false;
    this.columns.learn(row.values);
    const text = textOf(row.values, this.columns);
    return 'text' in text && isHtml(text.text);
  }

  /** Says how HTML is read. */
  readHtmlBy(readPiece: (html: string) => TextBlocks): void {
    this.readPiece = readPiece;
  }

  /** Never throws. */
  read(row: Row | BadRow): Ingested {
    if ('fault' in row) return this.skipped(row, row.fault, row.about);
    const { values, doubt } = row;
    this.columns.learn(values);
    const text = textOf(values, this.columns);
    if ('fault' in text) return this.skipped(row, text.fault, text.about);
    const { fields, fault, doubts } = recordFields(values, this.columns);
    if (fault !== undefined) return this.skipped(row, fault, 'format');

    const path = this.pathOf(row);
    const known = this.noun === 'File' ? onlyId(fields.id ?? path) : this.ids.idOf(fields, text.text);
    const origin = this.noun === 'File' ? { path, fileName: path } : { path };
    const { blocks, offsets } = row.blocks?.() ?? this.blocksOf(text.text);
    const article = makeArticle(origin, blocks, { ...fields, id: known.id });
    if (article === undefined) return this.skipped(row, message('it holds no text'), 'empty');
    this.ids.take(known);
    const problems = doubts.map((reason) => this.problem(row, 'doubtful', 'metadata', reason));
    if (doubt !== undefined) problems.unshift(this.problem(row, 'doubtful', 'encoding', doubt));
    if (known.isDouble) problems.push(this.problem(row, 'doubtful', 'duplicate id', doubled(known)));
    const whole = offsets === undefined ? article : { ...article, offsets: article.offsets.through(offsets) };
    return this.ingested(path, [whole], problems);
  }

  private blocksOf(text: string): TextBlocks {
    if (this.readPiece !== undefined && isHtml(text)) return this.readPiece(text);
    return { blocks: plainTextBlocks(text, 0) };
  }

  private pathOf({ number }: Row | BadRow): string {
    return this.noun === 'File' ? this.file : `${this.file}#${number}`;
  }

  private skipped(row: Row | BadRow, reason: Message, about: ProblemKind): Ingested {
    const problems = [this.problem(row, 'skipped', about, message('{0}; it was skipped.', reason))];
    return this.ingested(this.pathOf(row), [], problems);
  }

  private ingested(path: string, articles: readonly Article[], problems: readonly Problem[]): Ingested {
    return { path, ...(path === this.file ? {} : { file: this.file }), articles, problems };
  }

  private problem(
    { number, line }: Row | BadRow,
    severity: Problem['severity'],
    about: ProblemKind,
    reason: Message,
  ): Problem {
    const problem = { path: this.file, severity, about, reason: placed(this.noun, number, reason) };
    if (line === undefined) return problem;
    return { ...problem, range: { startLine: line - 1, startColumn: 0, endLine: line - 1, endColumn: 0 } };
  }
}

function placed(noun: RecordNoun, number: number, reason: Message): Message {
  if (noun === 'File') return message('Of the file, {0}', reason);
  return noun === 'Line' ? message('Line {0}: {1}', number, reason) : message('Record {0}: {1}', number, reason);
}

function onlyId(id: string): KnownId {
  return { id, wanted: id, isDouble: false };
}

function doubled({ id, wanted }: KnownId): Message {
  return message("the id “{0}” is an earlier record's; this article is known as “{1}” instead.", wanted, id);
}

type FoundText = { readonly text: string } | { readonly fault: Message; readonly about: ProblemKind };

/** The text of a record: the first column that has one. */
function textOf(values: ReadonlyMap<string, unknown>, columns: Columns): FoundText {
  let isBlank = false;
  for (const { name, basis } of columns.of('text')) {
    const value = values.get(name);
    if (value === undefined || value === null) continue;
    const text = Array.isArray(value) ? paragraphs(value) : value;
    if (typeof text === 'string' && text.trim() !== '') return { text };
    // what goes by a usual name and is no text is no record of an article; by another name it may well be
    if (typeof text !== 'string' && (basis === 'corpus.yaml' || USUAL.has(name)))
      return { fault: message('“{0}” is no text', name), about: 'format' };
    isBlank ||= typeof text === 'string';
  }
  if (isBlank) return { fault: message('it holds no text'), about: 'empty' };
  return { fault: message('no field of it is known to hold a text'), about: 'columns' };
}

const USUAL: ReadonlySet<string> = new Set(['body', 'text']);

/** Some programs give a text as a list of its paragraphs. */
function paragraphs(values: readonly unknown[]): string | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === values.length ? texts.join('\n\n') : undefined;
}
