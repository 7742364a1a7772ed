import * as vscode from 'vscode';
import { GROUPINGS, type NodeKey, type TreeNode } from '../../core/browse/node';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import type { Following } from '../corpus/openCorpus';
import type { NotedArticles } from '../reading/notedArticles';
import type { ReadingStates } from '../reading/readingStates';
import { Disposable } from '../util/disposable';
import { askFilter } from '../util/filterBox';
import { articleCount, groupingLabel, numberLabel } from '../util/labels';
import { toTreeItem } from './items';
import type { TreeState } from './treeState';

const VIEW = 'corpusReader.articles';

/** The view "Articles": shows what the engine says is below a node when VS Code asks for it, and nothing before. */
export class ArticlesView extends Disposable implements vscode.TreeDataProvider<TreeNode> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<TreeNode>;
  /** `reveal` asks for parents; they are known from the way down. */
  private readonly parents = new Map<NodeKey, TreeNode>();
  private isFollowing = false;

  constructor(
    private readonly service: CorpusService,
    private readonly state: TreeState,
    private readonly states: ReadingStates,
    private readonly noted: NotedArticles,
    onDidMark: vscode.Event<void>,
  ) {
    super();
    this.view = this._register(
      vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true }),
    );
    this._register(service.onDidChange(() => this.update()));
    this._register(
      service.onDidChangeStatus((status) => {
        if (status === 'loading') this.showProgress();
        this.update();
      }),
    );
    this._register(
      service.onDidProgress(() => {
        this.view.message = this.message();
        this.showFollowing();
      }),
    );
    this._register(state.onDidChange(() => this.update()));
    this._register(onDidMark(() => this.changed.fire()));
    for (const grouping of GROUPINGS) {
      this._register(
        vscode.commands.registerCommand(`corpusReader.groupBy.${grouping}`, () => state.groupBy(grouping)),
      );
    }
    this._register(vscode.commands.registerCommand('corpusReader.filter', () => this.askFilter()));
    this._register(
      vscode.commands.registerCommand('corpusReader.clearFilter', () => {
        state.filter = '';
      }),
    );
    this.showProgress();
    this.update();
  }

  async getChildren(parent?: TreeNode): Promise<TreeNode[]> {
    const { current } = this.service;
    if (current === undefined) return [];
    const children = await current.engine.call('children', this.state.query, parent?.key ?? null);
    if (parent !== undefined) for (const child of children) this.parents.set(child.key, parent);
    return [...children];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return toTreeItem(node, this.state.query.actors, this.states, this.noted);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.parents.get(node.key);
  }

  /** Selects an article without taking the focus. Does nothing while the view is not on screen. */
  async reveal(article: ArticleId): Promise<void> {
    const { current } = this.service;
    if (current === undefined || !this.view.visible) return;
    const path = await current.engine.call('pathTo', this.state.query, article, this.state.near(article));
    const node = path.at(-1);
    if (node === undefined || this.view.selection.some(({ key }) => key === node.key)) return;
    path.forEach((child, index) => {
      const parent = path[index - 1];
      if (parent !== undefined) this.parents.set(child.key, parent);
    });
    await this.view.reveal(node, { select: true, focus: false, expand: false });
  }

  private showProgress(): void {
    void vscode.window.withProgress({ location: { viewId: VIEW } }, () => this.service.whenSettled());
  }

  private showFollowing(): void {
    if (this.isFollowing || this.service.following === undefined) return;
    this.isFollowing = true;
    void vscode.window.withProgress({ location: { viewId: VIEW } }, async () => {
      await this.service.whenFollowed();
      this.isFollowing = false;
    });
  }

  private update(): void {
    const { filter, query } = this.state;
    const grouping = groupingLabel(query.grouping);
    this.view.description = filter === '' ? grouping : `${grouping} · “${filter}”`;
    this.view.message = this.message();
    this.changed.fire();
  }

  private message(): string {
    const { status, progress, following, current, failure } = this.service;
    if (status === 'failed') return vscode.l10n.t('The corpus could not be opened: {0}', failure);
    if (status === 'loading') {
      return progress === undefined
        ? vscode.l10n.t('Looking for articles…')
        : vscode.l10n.t('Reading… {0} so far', articleCount(progress.state.articles));
    }
    if (current === undefined) return '';
    if (following !== undefined) return followingMessage(following);
    const { articles, problems } = current.state;
    if (problems === 0) return '';
    return problems === 1
      ? vscode.l10n.t('{0}. 1 problem: see “Problems” below.', articleCount(articles))
      : vscode.l10n.t('{0}. {1} problems: see “Problems” below.', articleCount(articles), numberLabel(problems));
  }

  private askFilter(): void {
    askFilter({
      title: vscode.l10n.t('Filter Articles'),
      placeholder: vscode.l10n.t('Words of a title; typing errors are forgiven'),
      before: this.state.filter,
      apply: (filter) => {
        this.state.filter = filter;
      },
    });
  }
}

function followingMessage({ files, of }: Following): string {
  return of === undefined
    ? vscode.l10n.t('Reading what has changed… {0} files so far', numberLabel(files))
    : vscode.l10n.t('Reading what has changed… {0} of {1} files', numberLabel(files), numberLabel(of));
}
