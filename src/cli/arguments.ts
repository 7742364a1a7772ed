import { parseArgs } from 'node:util';
import { ACTOR_KINDS } from '../core/model/actor';
import { MENTION_KINDS } from '../core/model/mention';
import { parseAnchorCall } from './anchorArguments';
import type { Call } from './calls';
import { readCiting } from './citeArguments';
import { Failure } from './failure';
import { parseJudgeCall } from './judgeArguments';
import { readContext, readFormat, readLineOrder, readSearchOrder, someOf, wholeNumber } from './options';
import { DEFAULT_CONTEXT, DEFAULT_LIMIT } from './usage';

/** What each command takes beside a corpus and `--json`; what "judge" takes depends on the verdict. */
const OPTIONS_OF = {
  list: ['cache', 'count-reprints-once'],
  search: ['cache', 'limit', 'order', 'count-reprints-once'],
  concordance: ['cache', 'limit', 'sort', 'context', 'format', 'count-reprints-once'],
  cite: ['cache', 'format', 'style', 'lang', 'notes', 'count-reprints-once'],
  entities: ['cache', 'kinds'],
  actors: ['cache', 'kinds', 'count-reprints-once'],
  cooccurrence: ['cache', 'kinds', 'limit', 'min', 'count-reprints-once'],
  duplicates: ['cache'],
  check: ['cache', 'notes'],
  judge: ['into', 'form', 'as', 'kind', 'article', 'at', 'reason', 'force'],
  index: ['cache'],
  anchor: ['text', 'start', 'end', 'new'],
} as const;

type CommandName = keyof typeof OPTIONS_OF;
type OptionName = (typeof OPTIONS_OF)[CommandName][number];

const OPTIONS = {
  cache: { type: 'string' },
  limit: { type: 'string' },
  order: { type: 'string' },
  sort: { type: 'string' },
  context: { type: 'string' },
  format: { type: 'string' },
  style: { type: 'string' },
  lang: { type: 'string' },
  kinds: { type: 'string' },
  min: { type: 'string' },
  into: { type: 'string' },
  form: { type: 'string', multiple: true },
  as: { type: 'string' },
  kind: { type: 'string' },
  article: { type: 'string' },
  at: { type: 'string' },
  reason: { type: 'string' },
  force: { type: 'boolean' },
  notes: { type: 'string' },
  text: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  new: { type: 'string' },
  'count-reprints-once': { type: 'boolean' },
} as const satisfies Readonly<Record<OptionName, object>>;

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
  const command = namesOf(OPTIONS_OF).find((known) => known === name);
  if (command === undefined) {
    throw new Failure(`There is no command "${name}"; there are ${namesOf(OPTIONS_OF).join(', ')}.`);
  }
  refuseForeignOptions(command, values);
  const json = values.json === true;
  if (command === 'anchor') return parseAnchorCall(json, positionals.slice(1), values);
  if (corpus === undefined || corpus === '') {
    throw new Failure(`"${command}" needs the folder of a corpus, or a file of JSON Lines.`);
  }
  switch (command) {
    case 'search':
      return {
        command,
        corpus,
        json,
        query: queryOf(command, rest),
        limit: values.limit === undefined ? DEFAULT_LIMIT : wholeNumber('limit', values.limit, 1),
        order: readSearchOrder(values.order ?? 'relevance'),
        ...countingOf(values),
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
        ...countingOf(values),
        ...cacheOf(values.cache),
      };
    case 'cite':
      return {
        command,
        corpus,
        json,
        ...readCiting(rest, values, json),
        ...countingOf(values),
        ...cacheOf(values.cache),
      };
    case 'check':
      return { command, corpus, json, files: rest, ...notesOf(values.notes), ...cacheOf(values.cache) };
    case 'judge':
      return parseJudgeCall(corpus, json, rest, values);
    default:
      if (rest.length > 0) {
        throw new Failure(`"${command}" takes one corpus and nothing more; "${rest[0]}" is too much.`);
      }
      return plainCall(command, { corpus, json }, values);
  }
}

function plainCall(
  command: Exclude<CommandName, 'search' | 'concordance' | 'cite' | 'check' | 'judge' | 'anchor'>,
  given: { readonly corpus: string; readonly json: boolean },
  values: Values,
): Call {
  const { cache, kinds, min, limit } = values;
  switch (command) {
    case 'list':
      return { command, ...given, ...countingOf(values), ...cacheOf(cache) };
    case 'duplicates':
      return { command, ...given, ...cacheOf(cache) };
    case 'entities':
      return { command, ...given, ...kindsOf(kinds, MENTION_KINDS), ...cacheOf(cache) };
    case 'actors':
      return { command, ...given, ...kindsOf(kinds, ACTOR_KINDS), ...countingOf(values), ...cacheOf(cache) };
    case 'cooccurrence':
      return {
        command,
        ...given,
        ...kindsOf(kinds, ACTOR_KINDS),
        min: min === undefined ? 1 : wholeNumber('min', min, 1),
        limit: limit === undefined ? Number.MAX_SAFE_INTEGER : wholeNumber('limit', limit, 1),
        ...countingOf(values),
        ...cacheOf(cache),
      };
    case 'index':
      return { command, ...given, ...neededCache(cache) };
  }
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...OPTIONS,
        json: { type: 'boolean' },
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
  for (const option of namesOf(OPTIONS)) {
    if (values[option] === undefined || taken.includes(option)) continue;
    const takers = namesOf(OPTIONS_OF).filter((other) => (OPTIONS_OF[other] as readonly OptionName[]).includes(option));
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

function notesOf(notes: string | undefined): { notes?: string } {
  if (notes === undefined) return {};
  if (notes === '') throw new Failure('--notes needs the folder of the notes: --notes DIR.');
  return { notes };
}

function countingOf(values: Values): { countReprintsOnce?: true } {
  return values['count-reprints-once'] === true ? { countReprintsOnce: true } : {};
}

function neededCache(cache: string | undefined): { cache: string } {
  if (cache === undefined || cache === '')
    throw new Failure('--cache needs a folder in which things can be kept: --cache DIR.');
  return { cache };
}

function kindsOf<T extends string>(kinds: string | undefined, known: readonly T[]): { kinds?: readonly T[] } {
  return kinds === undefined ? {} : { kinds: someOf('kinds', kinds, known) };
}

function namesOf<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table).filter((name): name is keyof T & string => name in table);
}
