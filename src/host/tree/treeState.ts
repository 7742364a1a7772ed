import * as vscode from 'vscode';
import {
  ACTOR_SCOPES,
  type ActorScope,
  GROUPINGS,
  type Grouping,
  type NodeKey,
  type TreeQuery,
} from '../../core/browse/node';
import type { ArticleId } from '../../core/model/article';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';

const GROUPING = 'corpusReader.grouping';
const ACTORS = 'corpusReader.tree.actors';

/** How the tree is grouped and filtered, and where in it each article was last seen. */
export class TreeState extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly lastSeen = new Map<ArticleId, NodeKey>();
  private readonly filteredKey = new ContextKey<boolean>('corpusReader.filtered');
  private readonly groupingKey = new ContextKey<Grouping>('corpusReader.grouping');
  private grouping: Grouping;
  private filterText = '';

  constructor(private readonly memento: vscode.Memento) {
    super();
    const kept = memento.get<unknown>(GROUPING);
    this.grouping = GROUPINGS.find((grouping) => grouping === kept) ?? 'yearActor';
    this.setContexts();
    this._register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(ACTORS)) this.changed.fire();
      }),
    );
  }

  get query(): Required<TreeQuery> {
    return { grouping: this.grouping, actors: actorScope(), filter: this.filterText };
  }

  get filter(): string {
    return this.filterText;
  }

  set filter(text: string) {
    if (text === this.filterText) return;
    this.filterText = text;
    this.setContexts();
    this.changed.fire();
  }

  groupBy(grouping: Grouping): void {
    if (grouping === this.grouping) return;
    this.grouping = grouping;
    this.lastSeen.clear();
    void this.memento.update(GROUPING, grouping);
    this.setContexts();
    this.changed.fire();
  }

  /** The key under which an article was last opened, for an article that stands in several places. */
  near(article: ArticleId): NodeKey | null {
    return this.lastSeen.get(article) ?? null;
  }

  remember(article: ArticleId, key: NodeKey): void {
    this.lastSeen.set(article, key);
  }

  private setContexts(): void {
    this.filteredKey.set(this.filterText !== '');
    this.groupingKey.set(this.grouping);
  }
}

/** Settings files are written by hand: what is none of the values is the default. */
function actorScope(): ActorScope {
  const set = vscode.workspace.getConfiguration().get<unknown>(ACTORS);
  return ACTOR_SCOPES.find((scope) => scope === set) ?? 'salient';
}
