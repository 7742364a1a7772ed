import { parseArgs } from 'node:util';
import { Failure } from './failure';

/** How many hits a search shows unless told. */
const DEFAULT_LIMIT = 20;

export const COMMANDS = ['list', 'search', 'entities', 'actors'] as const;
type CommandName = (typeof COMMANDS)[number];

export type Call =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: Exclude<CommandName, 'search'>; readonly folder: string; readonly json: boolean }
  | {
      readonly command: 'search';
      readonly folder: string;
      readonly json: boolean;
      readonly query: string;
      readonly limit: number;
    };

export const USAGE = `Usage: corpus-reader COMMAND DIR [options]

Reads the corpus in the folder DIR. Nothing is written.

  list DIR                 the articles with their metadata and actors, and what could not be read
  search DIR QUERY         full-text search that forgives typing errors, best hit first
  entities DIR             the names in each article
  actors DIR               the people, states and organizations of the whole corpus

  --json                   print JSON, the same from version to version
  --limit N                most hits of a search (default ${DEFAULT_LIMIT})
  -h, --help               print this
  -v, --version            print the version

Exit code: 0, or 2 for a bad call or a corpus that cannot be read.
`;

/**
 * Reads the arguments of the command line, without those that name the program.
 *
 * @throws Failure when they make no call
 */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [name, folder, ...rest] = positionals;
  if (name === undefined) throw new Failure('There is no command; try --help.');
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) throw new Failure(`There is no command "${name}"; there are ${COMMANDS.join(', ')}.`);
  if (folder === undefined || folder === '') throw new Failure(`"${command}" needs the folder of a corpus.`);
  if (values.limit !== undefined && command !== 'search') throw new Failure('--limit is for "search" only.');
  const json = values.json === true;
  if (command === 'search') return { command, folder, json, query: queryOf(rest), limit: limitOf(values.limit) };
  if (rest.length > 0) throw new Failure(`"${command}" takes one folder and nothing more; "${rest[0]}" is too much.`);
  return { command, folder, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        limit: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error));
  }
}

function queryOf(words: readonly string[]): string {
  const query = words.join(' ').trim();
  if (query === '') throw new Failure('"search" needs a query that is not empty.');
  return query;
}

function limitOf(value: string | undefined): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(limit) || limit < 1) {
    throw new Failure(`--limit needs a whole number of at least 1, not "${value}".`);
  }
  return limit;
}
