import type { ConcordanceOrder } from '../core/search/concordance/model';
import type { SearchOrder } from '../core/search/engine';
import { Failure } from './failure';

const SEARCH_ORDERS: readonly SearchOrder[] = ['relevance', 'newest', 'oldest'];

const LINE_ORDERS: ReadonlyMap<string, ConcordanceOrder> = new Map<string, ConcordanceOrder>([
  ['corpus', { by: 'corpus' }],
  ['date', { by: 'date', newestFirst: false }],
  ['newest', { by: 'date', newestFirst: true }],
  ['source', { by: 'source' }],
  ['match', { by: 'match' }],
  ['left', { by: 'left', words: 1 }],
  ['left2', { by: 'left', words: 2 }],
  ['left3', { by: 'left', words: 3 }],
  ['right', { by: 'right', words: 1 }],
  ['right2', { by: 'right', words: 2 }],
  ['right3', { by: 'right', words: 3 }],
]);

/** How a concordance is printed. */
export type ConcordanceFormat = 'text' | 'json' | 'csv' | 'tsv';

/** Most context that makes sense on one line, in characters. */
const MOST_CONTEXT = 10_000;

/** @throws Failure when it is no whole number from `least` to `most` */
export function wholeNumber(name: string, value: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new Failure(`--${name} needs a whole number ${range}, not "${value}".`);
}

/** @throws Failure when it is none of `known` */
export function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Failure(`--${name} is one of ${known.join(', ')}, not "${value}".`);
  return found;
}

/** Some of `known`, with commas between them. @throws Failure when one of them is none */
export function someOf<T extends string>(name: string, value: string, known: readonly T[]): readonly T[] {
  return value.split(',').map((one) => oneOf(name, one.trim(), known));
}

export function readContext(value: string): number {
  return wholeNumber('context', value, 0, MOST_CONTEXT);
}

export function readSearchOrder(value: string): SearchOrder {
  return oneOf('order', value, SEARCH_ORDERS);
}

export function readLineOrder(value: string): ConcordanceOrder {
  const order = LINE_ORDERS.get(value);
  if (order === undefined) throw new Failure(`--sort is one of ${[...LINE_ORDERS.keys()].join(', ')}, not "${value}".`);
  return order;
}

export function readFormat(value: string | undefined, json: boolean): ConcordanceFormat {
  if (value === undefined) return json ? 'json' : 'text';
  if (json) throw new Failure('--json and --format exclude each other.');
  if (value !== 'csv' && value !== 'tsv') throw new Failure(`--format is one of csv, tsv, not "${value}".`);
  return value;
}
