import * as vscode from 'vscode';
import type { ValueCount } from '../../core/corpus';
import { applyCompletion, type Completion, completionsAt } from '../../core/search/query/complete';
import { FIELD_HELP } from '../../core/search/query/fieldHelp';
import type { CancelSignal } from '../../protocol/rpc';
import type { Engine } from '../corpus/engine';
import { actorIcon, articleCount } from '../util/labels';
import { literal } from './pickItems';
import type { SearchRow } from './searchRows';
import { type NamedValue, valuesBeginning } from './valuesBeginning';

const MOST = 5;
/** A single letter begins too many words to be taken for a field. */
const SHORTEST_FIELD = 2;

/** What the word at the end of the box may be completed to. */
export interface Completions {
  readonly rows: readonly SearchRow[];
  /** Where in the query the completed part begins. */
  readonly start: number;
  /** Whether a value is being typed, so that nothing but a value is meant. */
  readonly isValue: boolean;
}

const NONE: Completions = { rows: [], start: Number.POSITIVE_INFINITY, isValue: false };

/** A value that can be put in, and what a row says of it. */
interface Candidate {
  readonly value: string;
  readonly description?: string;
  readonly icon: vscode.ThemeIcon;
}

/** The rows that complete the field, or the value of one, at the end of the query. A quick pick does not say where its cursor is. */
export async function completions(query: string, engine: Engine, signal: CancelSignal): Promise<Completions> {
  const completion = completionsAt(query, query.length);
  if (completion === undefined) return NONE;
  const isValue = completion.kind !== 'field';
  const candidates = await candidatesFor(completion, engine, signal);
  const rows = candidates
    .filter(({ value }) => value !== completion.prefix)
    .map((candidate) => {
      const applied = applyCompletion(query, completion, candidate.value);
      return rowOf(candidate, isValue ? `${applied} ` : applied);
    });
  return rows.length === 0 ? NONE : { rows: rows.slice(0, MOST), start: completion.start, isValue };
}

async function candidatesFor(
  { kind, prefix, values = [] }: Completion,
  engine: Engine,
  signal: CancelSignal,
): Promise<Candidate[]> {
  switch (kind) {
    case 'field':
      return prefix.length < SHORTEST_FIELD
        ? []
        : values.map((value) => ({ value, description: examplesOf(value), icon: FIELD_ICON }));
    case 'value':
      return values.map((value) => ({ value, icon: VALUE_ICON }));
    case 'actor': {
      const found = await engine.cancellable('findActors', [prefix, MOST], signal);
      return found.map(({ actor }) => ({
        value: actor.name,
        description: articleCount(actor.articles),
        icon: actorIcon(actor.kind),
      }));
    }
    case 'source':
    case 'author':
    case 'lang': {
      const counts = await engine.cancellable('values', [kind], signal);
      const named: readonly NamedValue[] = kind === 'lang' ? withLanguages(counts) : counts;
      return valuesBeginning(named, prefix).map(({ name, also, articles }) => ({
        value: name,
        description: also === undefined ? articleCount(articles) : `${also} · ${articleCount(articles)}`,
        icon: VALUE_ICON,
      }));
    }
  }
}

const FIELD_ICON = new vscode.ThemeIcon('symbol-field');
const VALUE_ICON = new vscode.ThemeIcon('symbol-value');

function rowOf({ value, description, icon }: Candidate, rewrite: string): SearchRow {
  return {
    label: literal(value),
    ...(description === undefined ? {} : { description }),
    iconPath: icon,
    keepsOpen: true,
    rewrite,
  };
}

/** How a field, given with its colon, is used. */
function examplesOf(field: string): string {
  return FIELD_HELP.flatMap(({ example }) => (example.startsWith(field) ? example : [])).join('  ');
}

/** A language is written as its tag, but a reader looks for its name. */
function withLanguages(counts: readonly ValueCount[]): NamedValue[] {
  const names = new Intl.DisplayNames(vscode.env.language, { type: 'language', fallback: 'none' });
  return counts.map((count) => {
    const also = nameOf(names, count.name);
    return also === undefined ? count : { ...count, also };
  });
}

/** Undefined for a tag that is none: an article may claim any. */
function nameOf(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}
