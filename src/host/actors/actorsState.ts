import * as vscode from 'vscode';
import { ACTOR_ORDERS, type ActorOrder, type ActorsQuery } from '../../core/browse/actorTree';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';

const ORDER = 'corpusReader.actorOrder';

/** How the view "Actors" is ordered, kept for the workspace, and filtered. */
export class ActorsState extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly filteredKey = new ContextKey<boolean>('corpusReader.actorsFiltered');
  private readonly orderKey = new ContextKey<ActorOrder>('corpusReader.actorOrder');
  private order: ActorOrder;
  private filterText = '';

  constructor(private readonly memento: vscode.Memento) {
    super();
    const kept = memento.get<unknown>(ORDER);
    this.order = ACTOR_ORDERS.find((order) => order === kept) ?? 'articles';
    this.setContexts();
  }

  get query(): ActorsQuery {
    return { order: this.order, filter: this.filterText };
  }

  filterBy(text: string): void {
    if (text === this.filterText) return;
    this.filterText = text;
    this.setContexts();
    this.changed.fire();
  }

  orderBy(order: ActorOrder): void {
    if (order === this.order) return;
    this.order = order;
    void this.memento.update(ORDER, order);
    this.setContexts();
    this.changed.fire();
  }

  private setContexts(): void {
    this.filteredKey.set(this.filterText !== '');
    this.orderKey.set(this.order);
  }
}
