import * as vscode from 'vscode';
import { ContextKey } from '../../util/contextKey';
import { Disposable } from '../../util/disposable';
import { articleCount } from '../../util/labels';
import type { LiveCounts } from './counts';
import type { SavedSearch, SavedSearchStore } from './store';

const VIEW = 'corpusReader.saved';
export const OPEN_SAVED = 'corpusReader.openSavedSearch';

/** The view "Saved Searches", each with the number of articles that answer it now. */
export class SavedSearchesView extends Disposable implements vscode.TreeDataProvider<SavedSearch> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly hasAny = new ContextKey<boolean>('corpusReader.hasSavedSearches');
  private readonly view: vscode.TreeView<SavedSearch>;

  constructor(
    private readonly store: SavedSearchStore,
    private readonly counts: LiveCounts,
  ) {
    super();
    this.view = this._register(vscode.window.createTreeView(VIEW, { treeDataProvider: this }));
    this._register(store.onDidChange(() => this.update()));
    this._register(counts.onDidCount(() => this.changed.fire()));
    this.update();
  }

  /** What is selected in the view. */
  get selected(): SavedSearch | undefined {
    return this.view.selection[0];
  }

  getChildren(parent?: SavedSearch): SavedSearch[] {
    return parent === undefined ? [...this.store.searches] : [];
  }

  getTreeItem(search: SavedSearch): vscode.TreeItem {
    const { name, query } = search;
    const item = new vscode.TreeItem(name);
    item.id = name;
    const count = this.counts.of(query);
    const counted = count === undefined ? vscode.l10n.t('counting…') : articleCount(count);
    item.description = counted;
    item.tooltip = name === query ? `${query}\n${counted}` : `${name}\n${query}\n${counted}`;
    item.iconPath = new vscode.ThemeIcon('search-view-icon');
    item.contextValue = 'savedSearch';
    item.accessibilityInformation = { label: `${name}: ${counted}` };
    item.command = { command: OPEN_SAVED, title: vscode.l10n.t('Open'), arguments: [search] };
    return item;
  }

  private update(): void {
    this.hasAny.set(this.store.searches.length > 0);
    this.changed.fire();
  }
}
