import * as vscode from 'vscode';
import type { Snippet } from '../../core/search/engine';
import type { ArticleSummary } from '../../protocol/engine';
import type { CorpusService } from '../corpus/corpusService';
import { type ArticleOpener, passageOf } from '../reader/articleOpener';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { articleCount, dateLabel } from '../util/labels';
import { excerpt } from './excerpt';

const VIEW = 'corpusReader.results';
const MOST_ARTICLES = 500;
const MOST_PASSAGES = 20;
/** Characters of a passage before its first match: the side bar is narrow. */
const LEAD = 12;

/** A list that was kept: of a search, or of the articles with an actor. */
interface Kept {
  readonly kind: 'list';
  readonly title: string;
  readonly total: number;
  readonly articles: readonly KeptArticle[];
}

interface KeptArticle {
  readonly kind: 'article';
  readonly summary: ArticleSummary;
  readonly passages: readonly KeptPassage[];
}

interface KeptPassage {
  readonly kind: 'passage';
  readonly summary: ArticleSummary;
  readonly snippet: Snippet;
}

type Node = Kept | KeptArticle | KeptPassage;

/** The view "Search Results": lists that were kept, newest first, by article and passage. */
export class ResultsView extends Disposable implements vscode.TreeDataProvider<Node> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly hasResults = new ContextKey<boolean>('corpusReader.hasResults');
  private kept: readonly Kept[] = [];

  constructor(
    private readonly service: CorpusService,
    opener: ArticleOpener,
  ) {
    super();
    this._register(vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true }));
    this._register(vscode.commands.registerCommand('corpusReader.clearResults', () => this.set([])));
    this._register(
      vscode.commands.registerCommand('corpusReader.removeResult', (node: Node | undefined) => {
        this.set(this.kept.filter((list) => list !== node));
      }),
    );
    this._register(
      vscode.commands.registerCommand('corpusReader.openResult', (article: string, snippet?: Snippet) =>
        opener.open(article, passageOf(snippet)),
      ),
    );
    this._register(service.onDidOpen(() => this.set([])));
  }

  async keepSearch(query: string): Promise<void> {
    const { current } = this.service;
    if (current === undefined || query.trim() === '') return;
    const { total, hits, summaries } = await current.engine.call('search', query, {
      limit: MOST_ARTICLES,
      snippets: MOST_PASSAGES,
    });
    const articles = hits.flatMap((hit, index) => {
      const summary = summaries[index];
      if (summary === undefined) return [];
      const passages = hit.snippets.map((snippet) => ({ kind: 'passage', summary, snippet }) as const);
      return { kind: 'article', summary, passages } as const;
    });
    await this.keep({ kind: 'list', title: `“${query.trim()}”`, total, articles });
  }

  async keepArticles(title: string, summaries: readonly ArticleSummary[]): Promise<void> {
    const articles = summaries
      .slice(0, MOST_ARTICLES)
      .map((summary) => ({ kind: 'article', summary, passages: [] }) as const);
    await this.keep({ kind: 'list', title, total: summaries.length, articles });
  }

  getChildren(parent?: Node): Node[] {
    switch (parent?.kind) {
      case undefined:
        return [...this.kept];
      case 'list':
        return [...parent.articles];
      case 'article':
        return [...parent.passages];
      case 'passage':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'list':
        return listItem(node, node === this.kept[0]);
      case 'article':
        return articleItem(node);
      case 'passage':
        return passageItem(node);
    }
  }

  private async keep(list: Kept): Promise<void> {
    this.set([list, ...this.kept.filter(({ title }) => title !== list.title)]);
    await vscode.commands.executeCommand(`${VIEW}.focus`);
  }

  private set(kept: readonly Kept[]): void {
    this.kept = kept;
    this.hasResults.set(kept.length > 0);
    this.changed.fire();
  }
}

function listItem({ title, total, articles }: Kept, isNewest: boolean): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, isNewest ? Expanded : Collapsed);
  const cut = articles.length < total ? vscode.l10n.t(', the first {0} shown', articles.length) : '';
  item.description = articleCount(total) + cut;
  item.contextValue = 'list';
  item.iconPath = new vscode.ThemeIcon('search');
  item.accessibilityInformation = { label: `${title}: ${item.description}` };
  return item;
}

function articleItem({ summary, passages }: KeptArticle): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(summary.title.value, passages.length === 0 ? None : Expanded);
  item.description = dateLabel(summary.date);
  item.contextValue = 'result';
  item.iconPath = new vscode.ThemeIcon('note');
  item.tooltip = summary.title.value;
  if (passages.length === 0) item.command = open(summary.id);
  return item;
}

function passageItem({ summary, snippet }: KeptPassage): vscode.TreeItem {
  const { text, matches } = excerpt(snippet, LEAD);
  const highlights = matches.map(({ start, end }): [number, number] => [start, end]);
  const item = new vscode.TreeItem({ label: text, highlights });
  item.tooltip = snippet.text;
  item.contextValue = 'passage';
  item.command = open(summary.id, snippet);
  return item;
}

function open(article: string, snippet?: Snippet): vscode.Command {
  return { command: 'corpusReader.openResult', title: vscode.l10n.t('Open'), arguments: [article, snippet] };
}
