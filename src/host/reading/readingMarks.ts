import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import type { NotedArticles } from './notedArticles';
import type { ReadingStates } from './readingStates';

const SETTLE_MILLISECONDS = 200;

/** Tells the engine which articles have a note and how far each was read, so that a query can ask for them and the tree count them. */
export class ReadingMarks extends Disposable {
  private readonly told = this._register(new vscode.EventEmitter<void>());
  /** The engine has been told of other marks. */
  readonly onDidTell = this.told.event;
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => void this.tell()));
  private first: vscode.Disposable | undefined;

  constructor(
    private readonly service: CorpusService,
    private readonly noted: NotedArticles,
    private readonly states: ReadingStates,
  ) {
    super();
    this._register(noted.onDidChange(() => this.settle.trigger()));
    this._register(states.onDidChange(() => this.settle.trigger()));
    this._register(service.onDidOpen((corpus) => this.awaitOpening(corpus)));
  }

  override dispose(): void {
    this.first?.dispose();
    super.dispose();
  }

  /** The engine takes marks only once it has begun on the corpus, which its first articles show. */
  private awaitOpening(corpus: OpenCorpus | undefined): void {
    this.first?.dispose();
    this.first = corpus?.onDidChange(() => {
      this.first?.dispose();
      void this.tell();
    });
  }

  private async tell(): Promise<void> {
    const { current } = this.service;
    if (current === undefined || this.isDisposed) return;
    try {
      await current.engine.call('marks', this.noted.ids, this.states.in('read'), this.states.in('reading'));
      this.told.fire();
    } catch (error) {
      // a corpus that is closed takes its engine with it
      if (this.service.current === current) throw error;
    }
  }
}
