import * as vscode from 'vscode';
import type { SearchOrder } from '../../../core/search/engine';
import type { HitCounts } from '../../../protocol/hitsInWords';
import type { CancelSignal } from '../../../protocol/rpc';
import type { CorpusService } from '../../corpus/corpusService';
import { Disposable } from '../../util/disposable';
import { ask, askHits } from './ask';
import { HitCounter } from './hitCounter';
import {
  childrenOf,
  keyOf,
  makeList,
  questionKey,
  type ResultArticle,
  type ResultList,
  type ResultNode,
  type ResultPassage,
  type ResultQuestion,
  without,
} from './model';

/**
 * The lists that the reader keeps, newest first. They stay as they were found while the corpus changes, until the reader
 * asks for them anew, and go when another corpus is opened.
 */
export class ResultLists extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private lists: readonly ResultList[] = [];
  private readonly counter = new HitCounter(
    (list, signal) => this.countHits(list, signal),
    () => this.changed.fire(),
  );
  private lastNumber = 0;
  /** The root of the corpus that they were found in. */
  private root: string | undefined;

  constructor(private readonly service: CorpusService) {
    super();
    this._register(service.onDidOpen((corpus) => corpus !== undefined && this.forgetUnless(corpus.root.toString())));
    this._register(service.onDidChange(() => this.lists.length > 0 && this.changed.fire()));
    this._register(service.onDidChangeStatus(() => void Promise.resolve().then(() => this.forgetWhenClosed())));
  }

  override dispose(): void {
    this.counter.keepOnly([]);
    super.dispose();
  }

  get all(): readonly ResultList[] {
    return this.lists;
  }

  /** Whether the corpus has changed since the list was found. */
  isStale({ version }: ResultList): boolean {
    const { current, status } = this.service;
    return current !== undefined && status === 'ready' && current.state.version !== version;
  }

  /** How often the query of a list has a hit; undefined while it is not counted, or not a query. */
  hitsOf(list: ResultList): HitCounts | undefined {
    return this.counter.of(list);
  }

  /** Asks and puts the answer before the other lists, in place of one that answers the same question. */
  async keep(question: ResultQuestion, order: SearchOrder): Promise<ResultList | undefined> {
    const { current } = this.service;
    if (current === undefined) return undefined;
    const answer = await ask(current, question, order);
    this.lastNumber += 1;
    const list = makeList({ ...answer, number: this.lastNumber, question, order, removed: 0 });
    const key = questionKey(question);
    this.set([list, ...this.lists.filter((other) => questionKey(other.question) !== key)]);
    this.counter.count(list);
    return list;
  }

  /** Asks for a list anew, in another order if one is given. What was removed from it is there again. */
  async askAnew(list: ResultList, order: SearchOrder = list.order): Promise<void> {
    const { current } = this.service;
    if (current === undefined) return;
    const answer = await ask(current, list.question, order);
    const fresh = makeList({ ...answer, number: list.number, question: list.question, order, removed: 0 });
    this.set(this.lists.map((other) => (other.number === list.number ? fresh : other)));
    if (this.lists.includes(fresh)) this.counter.count(fresh);
  }

  remove(node: ResultNode): void {
    if (node.kind === 'list') this.set(this.lists.filter(({ number }) => number !== node.number));
    else this.removeFromList(node);
  }

  clear(): void {
    this.set([]);
  }

  /** The node with this key as it is now; undefined when it is there no more. */
  find(key: string): ResultNode | undefined {
    const within = (nodes: readonly ResultNode[]): ResultNode | undefined => {
      for (const node of nodes) {
        const own = keyOf(node);
        if (own === key) return node;
        const found = key.startsWith(own) ? within(childrenOf(node)) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return within(this.lists);
  }

  private async countHits(list: ResultList, signal: CancelSignal): Promise<HitCounts | undefined> {
    const { current } = this.service;
    if (current === undefined) return undefined;
    try {
      return await askHits(current, list, signal);
    } catch (error) {
      // a corpus that is closed takes its engine with it
      if (!signal.isCancellationRequested && this.service.current === current) throw error;
      return undefined;
    }
  }

  private removeFromList(node: ResultArticle | ResultPassage): void {
    const fresh = without(node);
    this.set(this.lists.map((list) => (list.number === fresh.number ? fresh : list)));
  }

  private forgetUnless(root: string): void {
    if (this.root !== root) this.clear();
    this.root = root;
  }

  /** A corpus that is read anew is closed, too, but only to be opened at once. */
  private forgetWhenClosed(): void {
    if (this.service.status === 'none') this.clear();
  }

  private set(lists: readonly ResultList[]): void {
    this.lists = lists;
    this.counter.keepOnly(lists);
    this.changed.fire();
  }
}
