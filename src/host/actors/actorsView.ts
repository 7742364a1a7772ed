import * as vscode from 'vscode';
import { ACTOR_ORDERS, type ActorNode } from '../../core/browse/actorTree';
import type { ReviewScore } from '../../protocol/actors';
import type { CorpusService } from '../corpus/corpusService';
import type { Judgements } from '../judgements/judgements';
import { Disposable } from '../util/disposable';
import { askFilter } from '../util/filterBox';
import { Debounce } from '../util/timing';
import { toActorItem } from './actorItems';
import type { ActorsState } from './actorsState';
import { MergeByDragging } from './mergeByDragging';

const VIEW = 'corpusReader.actors';
/** How long figures wait for further reviews. */
const FIGURES_MILLISECONDS = 1500;

/** The view "Actors": who is in the corpus, by kind. Asks the engine for what VS Code opens, and for nothing before. */
export class ActorsView extends Disposable implements vscode.TreeDataProvider<ActorNode> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  readonly dragging: MergeByDragging;
  private readonly view: vscode.TreeView<ActorNode>;
  private scores: readonly ReviewScore[] = [];

  constructor(
    private readonly service: CorpusService,
    private readonly state: ActorsState,
    judgements: Judgements,
  ) {
    super();
    this.dragging = new MergeByDragging(service, judgements);
    this.view = this._register(
      vscode.window.createTreeView(VIEW, {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: true,
        dragAndDropController: this.dragging,
      }),
    );
    this._register(service.onDidChange(() => this.update()));
    this._register(service.onDidChangeStatus(() => this.update()));
    // a review changes nothing but its figures, and the next one comes at once
    const figures = this._register(new Debounce(FIGURES_MILLISECONDS, () => this.update()));
    this._register(judgements.onDidChange(() => figures.trigger()));
    this._register(state.onDidChange(() => this.update()));
    for (const order of ACTOR_ORDERS) {
      this._register(vscode.commands.registerCommand(`corpusReader.orderActors.${order}`, () => state.orderBy(order)));
    }
    this._register(vscode.commands.registerCommand('corpusReader.filterActors', () => this.askFilter()));
    this._register(vscode.commands.registerCommand('corpusReader.clearActorFilter', () => state.filterBy('')));
    this.update();
  }

  /** What is selected in the view. */
  get selection(): readonly ActorNode[] {
    return this.view.selection;
  }

  async getChildren(parent?: ActorNode): Promise<ActorNode[]> {
    const { current } = this.service;
    if (current === undefined) return [];
    const { engine } = current;
    if (parent === undefined) this.scores = await engine.call('reviewScores');
    return [...(await engine.call('actorChildren', this.state.query, parent?.key ?? null))];
  }

  getTreeItem(node: ActorNode): vscode.TreeItem {
    return toActorItem(node, this.scores, this.state.query);
  }

  private update(): void {
    const { order, filter } = this.state.query;
    const ordered = order === 'articles' ? vscode.l10n.t('by articles') : vscode.l10n.t('by name');
    this.view.description = filter === '' ? ordered : `${ordered} · “${filter}”`;
    this.changed.fire();
  }

  private askFilter(): void {
    askFilter({
      title: vscode.l10n.t('Filter Actors'),
      placeholder: vscode.l10n.t('A name; typing errors are forgiven'),
      before: this.state.query.filter,
      apply: (filter) => this.state.filterBy(filter),
    });
  }
}
