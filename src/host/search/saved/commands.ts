import * as vscode from 'vscode';
import { Disposable } from '../../util/disposable';
import type { ResultCommands } from '../results/commands';
import type { SavedSearch, SavedSearchStore } from './store';
import { OPEN_SAVED, type SavedSearchesView } from './view';

/** What can be done with saved searches. */
export class SavedSearchCommands extends Disposable {
  constructor(
    private readonly store: SavedSearchStore,
    private readonly view: SavedSearchesView,
    results: ResultCommands,
  ) {
    super();
    this._register(
      vscode.commands.registerCommand('corpusReader.saveSearch', (query: unknown) =>
        this.save(typeof query === 'string' ? query.trim() : undefined),
      ),
    );
    this.onSearch(OPEN_SAVED, ({ query }) => results.keep({ type: 'search', query }));
    this.onSearch('corpusReader.editSavedSearch', ({ query }) =>
      vscode.commands.executeCommand('corpusReader.search', query),
    );
    this.onSearch('corpusReader.concordanceOfSavedSearch', ({ query }) =>
      vscode.commands.executeCommand('corpusReader.concordance', query),
    );
    this.onSearch('corpusReader.renameSavedSearch', (search) => this.rename(search));
    this.onSearch('corpusReader.removeSavedSearch', (search) => this.store.remove(search));
  }

  /** A command on the search of its menu, else on the one that is selected. */
  private onSearch(id: string, run: (search: SavedSearch) => unknown): void {
    this._register(
      vscode.commands.registerCommand(id, (argument: unknown) => {
        const search = this.searchOf(argument) ?? this.view.selected;
        return search === undefined ? undefined : run(search);
      }),
    );
  }

  private searchOf(argument: unknown): SavedSearch | undefined {
    return this.store.searches.find((search) => search === argument || isNamed(argument, search.name));
  }

  private async save(given: string | undefined): Promise<void> {
    const query = given ?? (await this.askQuery());
    if (query === undefined || query === '') return;
    if (!this.store.searches.some((search) => search.query === query)) await this.store.add({ name: query, query });
    vscode.window.setStatusBarMessage(vscode.l10n.t('Saved in “Saved Searches”: {0}', query), 3000);
  }

  private async askQuery(): Promise<string | undefined> {
    const query = await vscode.window.showInputBox({
      title: vscode.l10n.t('Save a Search'),
      prompt: vscode.l10n.t('What to search for'),
    });
    return query?.trim();
  }

  private async rename(search: SavedSearch): Promise<void> {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Rename the Saved Search'),
      prompt: search.query,
      value: search.name,
      validateInput: (typed) => this.objection(typed.trim(), search),
    });
    if (name !== undefined) await this.store.rename(search, name.trim());
  }

  private objection(name: string, search: SavedSearch): string | undefined {
    if (name === '') return vscode.l10n.t('A name is needed.');
    return name !== search.name && this.store.isTaken(name)
      ? vscode.l10n.t('Another saved search has this name.')
      : undefined;
  }
}

/** Searches are read anew each time, so that one is known by its name. */
function isNamed(argument: unknown, name: string): boolean {
  return typeof argument === 'object' && argument !== null && 'name' in argument && argument.name === name;
}
