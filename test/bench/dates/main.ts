import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as htmlPart from '../../../src/core/ingest/documents/html/part';
import { importFile } from '../../../src/core/ingest/importSource';
import { type ArticleDate, type DayNumber, latestDayOf } from '../../../src/core/model/date';
import { providePartsBy } from '../../../src/core/parts';
import { asJson, asTable } from './report';
import { type DatedRow, readRows } from './rows';
import { Scorer } from './score';
import { isWritten } from './written';

const USAGE = `npm run eval:dates -- FILE.jsonl[.gz] [--json] [--errors N] [--answers N]

Compares the dates that are found for articles with those that they have: {"id", "text" or "html", "date"} a line.
Day, month and year are counted among the articles that were answered with a year or more: a day, a month, a year, or an interval within
one, which never counts as a right day. An interval that reaches into several years is no answer. Of web pages it is looked up whether they
have the day of the label written anywhere.

  --json       prints nothing but the counts {n, answered, day, month, year, wrongYear}
  --errors N   shows up to N dates that are wrong, with the words that they rest on
  --answers N  shows up to N dates that were found, right or wrong
`;

interface Call {
  readonly file: string;
  readonly json: boolean;
  readonly errors: number;
  readonly answers: number;
}

/** Answers the exit code: 2 for a call or a file that cannot be read. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const call = parseCall(args);
    providePartsBy(() => Promise.resolve(htmlPart));
    const bytes = readFileSync(call.file);
    const rows = readRows((call.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
    const scores = await evaluate(rows, call);
    console.log(call.json ? asJson(scores) : asTable(scores));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 2;
  }
}

function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      answers: { type: 'string', default: '0' },
    },
  });
  const [file] = positionals;
  const [errors, answers] = [values.errors, values.answers].map(Number);
  if (file === undefined || positionals.length > 1 || !Number.isInteger(errors) || !Number.isInteger(answers))
    throw new Error(USAGE);
  return { file, json: values.json, errors: errors ?? 0, answers: answers ?? 0 };
}

async function evaluate(rows: readonly DatedRow[], { json, errors, answers }: Call): Promise<Scorer['scores']> {
  const scorer = new Scorer();
  const today = latestDayOf(new Date());
  const shown = { errors: 0, answers: 0 };
  for (const row of rows) {
    const date = await dateOf(row, today);
    const before = scorer.scores;
    scorer.add(row.date, date?.edtf ?? null, row.name.endsWith('.html') ? isWritten(row.date, row.text) : undefined);
    if (json || date === undefined || date.edtf === null) continue;
    const after = scorer.scores;
    const isRight = (['year', 'betweenRight', 'openRight'] as const).some((key) => after[key] > before[key]);
    const list = !isRight && shown.errors < errors ? 'errors' : shown.answers < answers ? 'answers' : undefined;
    if (list === undefined) continue;
    shown[list] += 1;
    console.log(`${isRight ? 'right' : 'WRONG'}  ${row.id}  ${row.date}  found ${date.edtf} (${date.provenance})`);
    console.log(`       ${date.evidence ?? ''}`);
  }
  return scorer.scores;
}

/** The date of the first article in the file; undefined when there is none. */
async function dateOf({ name, text }: DatedRow, today: DayNumber): Promise<ArticleDate | undefined> {
  const source = { path: name, bytes: new TextEncoder().encode(text) };
  for await (const { articles } of importFile(source, {}, today)) for (const article of articles) return article.date;
  return undefined;
}
