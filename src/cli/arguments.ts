import { parseArgs } from 'node:util';
import type { ConcordanceOrder } from '../core/search/concordance/model';
import type { SearchOrder } from '../core/search/engine';
import { Failure } from './failure';
import {
  type ConcordanceFormat,
  readContext,
  readFormat,
  readLineOrder,
  readSearchOrder,
  wholeNumber,
} from './options';
import { DEFAULT_CONTEXT, DEFAULT_LIMIT } from './usage';

/** What each command takes beside a corpus and `--json`. */
const OPTIONS_OF = {
  list: [],
  search: ['cache', 'limit', 'order'],
  concordance: ['cache', 'limit', 'sort', 'context', 'format'],
  entities: [],
  actors: [],
  index: ['cache'],
} as const;

type CommandName = keyof typeof OPTIONS_OF;
type OptionName = (typeof OPTIONS_OF)[CommandName][number];

const COMMANDS: readonly CommandName[] = ['list', 'search', 'concordance', 'entities', 'actors', 'index'];
const OPTIONS: readonly OptionName[] = ['cache', 'limit', 'order', 'sort', 'context', 'format'];

interface CorpusCall {
  /** The path of a folder or of a file of JSON Lines. */
  readonly corpus: string;
}

/** Questions about the whole corpus. */
export interface PlainCall extends CorpusCall {
  readonly command: 'list' | 'entities' | 'actors';
  readonly json: boolean;
}

export interface IndexCall extends CorpusCall {
  readonly command: 'index';
  readonly json: boolean;
  readonly cache: string;
}

export interface SearchCall extends CorpusCall {
  readonly command: 'search';
  readonly json: boolean;
  readonly query: string;
  readonly limit: number;
  readonly order: SearchOrder;
  readonly cache?: string;
}

export interface ConcordanceCall extends CorpusCall {
  readonly command: 'concordance';
  readonly format: ConcordanceFormat;
  readonly query: string;
  /** `MAX_SAFE_INTEGER` for all. */
  readonly limit: number;
  readonly context: number;
  readonly sort: ConcordanceOrder;
  readonly cache?: string;
}

export type Call =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | PlainCall
  | IndexCall
  | SearchCall
  | ConcordanceCall;

/**
 * Reads the arguments of the command line, without those that name the program.
 *
 * @throws Failure when they make no call
 */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [name, corpus, ...rest] = positionals;
  if (name === undefined) throw new Failure('There is no command; try --help.');
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) throw new Failure(`There is no command "${name}"; there are ${COMMANDS.join(', ')}.`);
  if (corpus === undefined || corpus === '') {
    throw new Failure(`"${command}" needs the folder of a corpus, or a file of JSON Lines.`);
  }
  refuseForeignOptions(command, values);
  const json = values.json === true;
  switch (command) {
    case 'search':
      return {
        command,
        corpus,
        json,
        query: queryOf(command, rest),
        limit: values.limit === undefined ? DEFAULT_LIMIT : wholeNumber('limit', values.limit, 1),
        order: readSearchOrder(values.order ?? 'relevance'),
        ...cacheOf(values.cache),
      };
    case 'concordance':
      return {
        command,
        corpus,
        format: readFormat(values.format, json),
        query: queryOf(command, rest),
        limit: values.limit === undefined ? Number.MAX_SAFE_INTEGER : wholeNumber('limit', values.limit, 1),
        context: values.context === undefined ? DEFAULT_CONTEXT : readContext(values.context),
        sort: readLineOrder(values.sort ?? 'corpus'),
        ...cacheOf(values.cache),
      };
    default:
      if (rest.length > 0) {
        throw new Failure(`"${command}" takes one corpus and nothing more; "${rest[0]}" is too much.`);
      }
      return command === 'index' ? { command, corpus, json, ...neededCache(values.cache) } : { command, corpus, json };
  }
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        cache: { type: 'string' },
        limit: { type: 'string' },
        order: { type: 'string' },
        sort: { type: 'string' },
        context: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error));
  }
}

function refuseForeignOptions(command: CommandName, values: Values): void {
  const taken: readonly OptionName[] = OPTIONS_OF[command];
  for (const option of OPTIONS) {
    if (values[option] === undefined || taken.includes(option)) continue;
    const takers = COMMANDS.filter((other) => (OPTIONS_OF[other] as readonly OptionName[]).includes(option));
    throw new Failure(`--${option} is for ${takers.map((taker) => `"${taker}"`).join(', ')} only.`);
  }
}

function queryOf(command: CommandName, words: readonly string[]): string {
  const query = words.join(' ').trim();
  if (query === '') throw new Failure(`"${command}" needs a query that is not empty.`);
  return query;
}

function cacheOf(cache: string | undefined): { cache?: string } {
  return cache === undefined ? {} : neededCache(cache);
}

function neededCache(cache: string | undefined): { cache: string } {
  if (cache === undefined || cache === '') throw new Failure('The index needs a folder to be kept in: --cache DIR.');
  return { cache };
}
