import * as vscode from 'vscode';
import type { Actor } from '../../core/model/actor';
import type { ActorFacet } from '../../core/search/actorFacets';
import { actorIcon } from '../util/labels';

/** Only articles with an actor, as a part of a query. */
const FILTER = /(?<=^|\s)actor:"([^"]+)"(?=\s|$)/giu;

/** A button in the title of the search that changes the query. */
export interface FilterButton extends vscode.QuickInputButton {
  /** The query with the filter, or without it when it was there. */
  toggled(query: string): string;
}

/** The names by which a query is filtered, as they stand in it. */
export function actorFiltersOf(query: string): string[] {
  return [...query.matchAll(FILTER)].flatMap(([, name]) => name ?? []);
}

export function withActorFilter(query: string, name: string): string {
  return `${query.trim()} actor:"${named(name)}"`.trim();
}

export function withoutActorFilter(query: string, name: string): string {
  return query
    .replace(FILTER, (filter, other: string) => (isSame(other, name) ? '' : filter))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A button for each actor by which the query is filtered, and for each by which it can be. */
export function filterButtons(query: string, facets: readonly ActorFacet[]): FilterButton[] {
  const filters = actorFiltersOf(query);
  const pressed = filters.map(
    (name): FilterButton => ({
      iconPath: new vscode.ThemeIcon('filter-filled'),
      tooltip: vscode.l10n.t('Not only articles with {0}', name),
      toggled: (typed) => withoutActorFilter(typed, name),
    }),
  );
  const free = facets
    .filter(({ actor }) => !filters.some((name) => isSame(name, actor.name)))
    .map(({ actor, articles }) => facetButton(actor, articles));
  return [...pressed, ...free];
}

function facetButton(actor: Actor, articles: number): FilterButton {
  return {
    iconPath: actorIcon(actor.kind),
    tooltip: vscode.l10n.t('Only articles with {0} ({1})', actor.name, articles.toLocaleString(vscode.env.language)),
    toggled: (typed) => withActorFilter(typed, actor.name),
  };
}

/** A name in quotation marks has none in it. */
function named(name: string): string {
  return name.replace(/["\s]+/gu, ' ').trim();
}

function isSame(filter: string, name: string): boolean {
  return filter.localeCompare(named(name), undefined, { sensitivity: 'accent' }) === 0;
}
