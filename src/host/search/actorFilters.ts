import * as vscode from 'vscode';
import type { Actor } from '../../core/model/actor';
import type { ActorFacet } from '../../core/search/actorFacets';
import { actorIcon, numberLabel } from '../util/labels';
import { actorFiltersOf, isSame, withActorFilter, withoutActorFilter } from './actorClause';

/** A button in the title of the search that changes the query. */
export interface FilterButton extends vscode.QuickInputButton {
  /** The query with the filter, or without it when it was there. */
  toggled(query: string): string;
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
    tooltip: vscode.l10n.t('Only articles with {0} ({1})', actor.name, numberLabel(articles)),
    toggled: (typed) => withActorFilter(typed, actor.name),
  };
}
