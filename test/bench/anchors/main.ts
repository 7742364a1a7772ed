import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TextRange } from '../../../src/core/model/anchor';
import { randomNumbers } from '../../../src/training/random';
import { type Part, sampleOf } from './articles';
import { type Case, CHANGES, type Kind } from './kinds';
import { LENGTHS, type Length, quoteIn } from './quotes';
import { printCounts, showError } from './report';
import { type Counts, counted, NONE, verdictOn } from './score';
import { printTimes } from './timing';
import { TRAPS } from './traps';
import { WAYS } from './ways';

const SEED = 20_261_123;

/** The counts of a kind of change and a length of quotes, for each way. */
export interface Row {
  readonly kind: string;
  readonly length: Length;
  readonly isTrap: boolean;
  readonly counts: readonly Counts[];
}

/** Prints how quotes are found again by each way; resolves to the exit code. */
export async function main(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', default: join(root, 'seeds') },
      articles: { type: 'string', default: '100' },
      part: { type: 'string', default: 'report' },
      errors: { type: 'string', default: '0' },
      kind: { type: 'string', default: '' },
      ways: { type: 'string', default: String(WAYS.length) },
      json: { type: 'boolean', default: false },
      time: { type: 'boolean', default: false },
    },
  });
  if (values.time) {
    printTimes();
    return 0;
  }
  const texts = sampleOf(values.corpus, partNamed(values.part), Number(values.articles));
  const ways = WAYS.slice(0, Number(values.ways));
  const rows: Row[] = [];
  let errors = Number(values.errors);
  for (const [kind, isTrap] of kindsLike(values.kind)) {
    for (const length of LENGTHS) {
      const cases = casesOf(kind, length, texts);
      const counts = ways.map((way) => cases.reduce((sum, given) => counted(sum, given, way.answer(given)), NONE));
      rows.push({ kind: kind.name, length, isTrap, counts });
      errors -= showErrors(kind, cases, errors);
    }
  }
  if (values.json) console.log(JSON.stringify({ ways: ways.map(({ name }) => name), rows }));
  else printCounts(rows, ways);
  return 0;
}

function kindsLike(name: string): (readonly [Kind, boolean])[] {
  const all = [...CHANGES.map((kind) => [kind, false] as const), ...TRAPS.map((kind) => [kind, true] as const)];
  return all.filter(([kind]) => kind.name.includes(name));
}

function partNamed(name: string): Part {
  if (name === 'tune' || name === 'report') return name;
  throw new RangeError(`--part is tune or report, not ${name}`);
}

function casesOf(kind: Kind, length: Length, texts: readonly string[]): Case[] {
  return texts.flatMap((text, i) => {
    const random = randomNumbers(SEED + 7919 * i + LENGTHS.indexOf(length) * 104_729 + kind.name.length);
    const quote: TextRange | null = quoteIn(text, length, random);
    const made = quote === null ? null : kind.make(text, quote, random);
    return made === null ? [] : [made];
  });
}

/** Shows what our way got wrong, at most so many; how many were shown. */
function showErrors(kind: Kind, cases: readonly Case[], most: number): number {
  const [ours] = WAYS;
  let shown = 0;
  for (const given of cases) {
    if (ours === undefined || shown >= most) break;
    const answer = ours.answer(given);
    const verdict = verdictOn(given, answer);
    const isRight = given.truth === null ? verdict !== 'wrong' : verdict === 'found';
    if (isRight) continue;
    showError(kind.name, given, answer, verdict);
    shown += 1;
  }
  return shown;
}
