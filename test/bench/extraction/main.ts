import { parseArgs } from 'node:util';
import { provideParts } from '../../parts';
import { type GoldPage, readDataset } from './dataset';
import { asJson, asTable } from './report';
import { bodyScore, type Scores, score, tokens } from './score';
import { type Extracted, ours, PEERS, type System } from './systems';

const USAGE = `npm run eval:extraction -- DIR [--json] [--ours] [--errors N]

Compares what is made of web pages with what people found on them, for us and for Readability and Defuddle alone, in one run. DIR is the
unpacked article extraction dataset: articles.json and html/.

  --json      prints nothing but JSON
  --ours      leaves the peers out
  --errors N  shows N bodies with the lowest F1, and up to N titles, dates and authors of ours that are wrong
`;

/** Answers the exit code: 2 for a call or a folder that cannot be read. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { folder, json, isAlone, errors } = parseCall(args);
    provideParts();
    const pages = readDataset(folder);
    const scores: Scores[] = [];
    for (const system of isAlone ? [ours] : [ours, ...PEERS]) {
      const found = await extractAll(system, pages);
      scores.push(score(system.name, pages, found));
      if (system === ours && !json) showErrors(pages, found, errors);
    }
    console.log(json ? asJson(scores) : asTable(scores));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 2;
  }
}

function parseCall(args: readonly string[]): { folder: string; json: boolean; isAlone: boolean; errors: number } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
    },
  });
  const [folder] = positionals;
  const errors = Number(values.errors);
  if (folder === undefined || positionals.length > 1 || !Number.isInteger(errors) || errors < 0) throw new Error(USAGE);
  return { folder, json: values.json, isAlone: values.ours, errors };
}

/** Peers write to the console what they stumble over; that is kept off the table. */
async function extractAll(system: System, pages: readonly GoldPage[]): Promise<Extracted[]> {
  const { log, warn, error } = console;
  const silent = (): void => {};
  Object.assign(console, { log: silent, warn: silent, error: silent });
  try {
    const found: Extracted[] = [];
    for (const page of pages) found.push(await system.extract(page));
    return found;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

function showErrors(pages: readonly GoldPage[], found: readonly Extracted[], most: number): void {
  const bodies = pages.map((page, i) => ({ page, ...bodyScore(found[i]?.body ?? '', page.body) }));
  for (const { page, precision, recall, f1 } of bodies.sort((a, b) => a.f1 - b.f1).slice(0, most))
    console.log(
      `body   ${page.id}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  ${page.url}`,
    );
  for (const field of ['title', 'date', 'author'] as const) {
    const wrong = pages.flatMap((page, i) => {
      const own = found[i]?.[field] ?? '';
      return page[field] === '' || tokens(own).join(' ') === tokens(page[field]).join(' ') ? [] : [{ page, own }];
    });
    for (const { page, own } of wrong.slice(0, most))
      console.log(`${field.padEnd(6)} ${page.id}  “${own}” is “${page[field]}”  ${page.url}`);
  }
}
