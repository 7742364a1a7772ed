import * as vscode from 'vscode';
import { ContextKey } from '../../util/contextKey';
import { Disposable } from '../../util/disposable';
import { articleItem, listItem, passageItem } from './items';
import type { ResultLists } from './lists';
import { childrenOf, keyOf, listOf, parentOf, type ResultList, type ResultNode } from './model';

const VIEW = 'corpusReader.results';

/** The view "Search Results": lists that were kept, newest first, by article and passage. */
export class ResultsView extends Disposable implements vscode.TreeDataProvider<ResultNode> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly hasResults = new ContextKey<boolean>('corpusReader.hasResults');
  private readonly view: vscode.TreeView<ResultNode>;
  /** Key of the node that was last selected or walked to. */
  private at: string | undefined;

  constructor(private readonly lists: ResultLists) {
    super();
    this.view = this._register(vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true }));
    this._register(lists.onDidChange(() => this.update()));
    this._register(
      this.view.onDidChangeSelection(({ selection: [node] }) => {
        if (node !== undefined) this.at = keyOf(node);
      }),
    );
    this.update();
  }

  getChildren(parent?: ResultNode): ResultNode[] {
    return [...(parent === undefined ? this.lists.all : childrenOf(parent))];
  }

  getTreeItem(node: ResultNode): vscode.TreeItem {
    switch (node.kind) {
      case 'list':
        return listItem(node, {
          isStale: this.lists.isStale(node),
          isNewest: node === this.lists.all[0],
          hits: this.lists.hitsOf(node),
        });
      case 'article':
        return articleItem(node);
      case 'passage':
        return passageItem(node);
    }
  }

  getParent(node: ResultNode): ResultNode | undefined {
    return parentOf(node);
  }

  /** Where the reader is in the lists: what was last selected or walked to, else the newest list. */
  get current(): ResultNode | undefined {
    const { at, lists } = this;
    const found = at === undefined ? undefined : lists.find(at);
    return found ?? lists.all.find(({ number }) => at?.startsWith(`${number}/`)) ?? lists.all[0];
  }

  /** Goes on from here the next time. */
  stay(node: ResultNode): void {
    this.at = keyOf(node);
  }

  /** Goes on from here: selects the node if the view is on the screen, and takes the focus to it if asked to. */
  async moveTo(node: ResultNode, focus: boolean): Promise<void> {
    this.at = keyOf(node);
    if (this.view.visible) await this.view.reveal(node, { select: true, focus });
  }

  /** Puts the view on the screen and the focus on a list. */
  async show(list: ResultList): Promise<void> {
    this.at = keyOf(list);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    await this.view.reveal(listOf(list), { select: true, focus: true });
  }

  private update(): void {
    this.hasResults.set(this.lists.all.length > 0);
    this.changed.fire();
  }
}
