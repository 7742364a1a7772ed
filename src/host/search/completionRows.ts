import * as vscode from 'vscode';
import { applyCompletion, type Completion, completionsAt } from '../../core/search/query/complete';
import { FIELD_HELP } from '../../core/search/query/fieldHelp';
import type { CancelSignal } from '../../protocol/rpc';
import type { Engine } from '../corpus/engine';
import { actorIcon, articleCount } from '../util/labels';
import { literal } from './pickItems';
import type { SearchRow } from './searchRows';

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

/** The rows that complete the field, actor, source or mark at the end of the query. A quick pick does not say where its cursor is. */
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
    case 'source': {
      const sources = await engine.cancellable('sources', [], signal);
      return sources
        .filter(({ name }) => hasWordWith(name, prefix))
        .map(({ name, articles }) => ({ value: name, description: articleCount(articles), icon: VALUE_ICON }));
    }
    case 'author':
    case 'lang':
      return [];
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

/** Whether the name or one of its words begins so, case and accents forgiven. */
function hasWordWith(name: string, prefix: string): boolean {
  const wanted = plain(prefix.trim());
  const folded = plain(name);
  return folded.startsWith(wanted) || folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
