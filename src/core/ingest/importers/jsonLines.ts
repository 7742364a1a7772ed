import type { Problem } from '../../model/problem';
import { byteLines } from '../files/byteLines';
import { decode } from '../files/decode';
import { type Ingested, MAX_SOURCE_BYTES } from '../files/source';
import { makeArticle } from '../makeArticle';
import type { Importer } from './importer';
import { readFields } from './jsonFields';
import { plainTextBlocks } from './plainTextBlocks';

const TOO_LONG = `it is too long (the most is ${MAX_SOURCE_BYTES / 2 ** 20} MB); it was skipped.`;

export const jsonLines: Importer = {
  format: 'JSON Lines',
  endings: ['jsonl', 'ndjson'],
  async *read({ path, pieces }) {
    const reader = new JsonLinesReader(path);
    for await (const { number, bytes } of byteLines(pieces(), MAX_SOURCE_BYTES)) {
      const read = bytes === null ? reader.tooLong(number) : reader.read(number, bytes);
      if (read !== undefined) yield read;
    }
  },
};

/** Fields that may hold an article's text; the first that is there counts. */
const TEXT_NAMES = ['body', 'text'] as const;

/**
 * Reads a file of JSON Lines (https://jsonlines.org), in which each line is an object that holds one article: `body` or
 * `text`, and if they are known `id`, `title`, `date`, `source`, `author`, `url` and `language`. The text is read as
 * plain text is, and an article's offset map leads to the string that the field holds.
 *
 * Lines come one by one, so that a file need never be held as a whole. A line that is no such object is a problem and
 * the rest counts; of two lines with one id the first has it, the other is known by its line.
 */
export class JsonLinesReader {
  private readonly ids = new Set<string>();

  /** `path` is the file's below the corpus root. */
  constructor(private readonly path: string) {}

  /** What comes of a line that is longer than any may be. */
  tooLong(number: number): Ingested {
    const problems = [problemOfLine(this.path, number, 'skipped', TOO_LONG)];
    return { path: `${this.path}#${number}`, file: this.path, articles: [], problems };
  }

  /** `number` is the line's, from 1; `bytes` are without its line break. Undefined for a line on which nothing stands. Never throws. */
  read(number: number, bytes: Uint8Array): Ingested | undefined {
    const path = `${this.path}#${number}`;
    const problem = (severity: Problem['severity'], reason: string): Problem =>
      problemOfLine(this.path, number, severity, reason);
    const skipped = (reason: string): Ingested => ({
      path,
      file: this.path,
      articles: [],
      problems: [problem('skipped', `${reason}; it was skipped.`)],
    });

    const decoded = decode(bytes);
    if ('fault' in decoded) return skipped(`this is no text (${decoded.fault})`);
    if (decoded.text.trim() === '') return undefined;
    const row = parseRow(decoded.text);
    if (typeof row === 'string') return skipped(row);
    const body = textOf(row);
    if ('fault' in body) return skipped(body.fault);
    const { fields, fault, doubts } = readFields(row);
    if (fault !== undefined) return skipped(fault);

    const { id, ...others } = fields;
    const isDouble = id !== undefined && this.ids.has(id);
    const article = makeArticle({ path }, plainTextBlocks(body.text, 0), isDouble ? others : fields);
    if (article === undefined) return skipped('it holds no text');
    this.ids.add(article.id);
    const reasons = [...(decoded.doubt === undefined ? [] : [decoded.doubt]), ...doubts];
    if (isDouble) reasons.push(`the id “${id}” is an earlier line's; this article is known by its line instead.`);
    return {
      path,
      file: this.path,
      articles: [article],
      problems: reasons.map((reason) => problem('doubtful', reason)),
    };
  }
}

/** The problem of a line, whose `number` is from 1, of the file at `path`. */
function problemOfLine(path: string, number: number, severity: Problem['severity'], reason: string): Problem {
  const range = { startLine: number - 1, startColumn: 0, endLine: number - 1, endColumn: 0 };
  const about = severity === 'skipped' ? 'format' : 'metadata';
  return { path, severity, about, reason: `Line ${number}: ${reason}`, range };
}

/** The object that a line holds, or why there is none. */
function parseRow(line: string): ReadonlyMap<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no JSON object';
    return new Map(Object.entries(value));
  } catch {
    return 'this is no JSON';
  }
}

function textOf(row: ReadonlyMap<string, unknown>): { readonly text: string } | { readonly fault: string } {
  for (const name of TEXT_NAMES) {
    const value = row.get(name);
    if (typeof value === 'string') return { text: value };
    if (value !== undefined && value !== null) return { fault: `“${name}” is no text` };
  }
  return { fault: 'there is neither “body” nor “text” in it' };
}
