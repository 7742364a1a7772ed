import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';

const KEPT = 'corpusReader.readArticles';
const KEEP_MILLISECONDS = 1000;
/** VS Code holds and writes all of it at once; beyond, what was read longest ago counts as unread again. */
const MOST = 20_000;

/** Which articles of the open corpus were in the reader at some time. Kept with the workspace. */
export class ReadArticles extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly keep = this._register(new Debounce(KEEP_MILLISECONDS, () => void this.save()));
  private root: string | undefined;
  /** In the order in which they were last read. */
  private read = new Set<ArticleId>();

  constructor(
    private readonly memento: vscode.Memento,
    service: CorpusService,
    pages: ReaderPages,
  ) {
    super();
    this._register(service.onDidOpen((corpus) => corpus !== undefined && this.lead(corpus.root.toString())));
    this._register(pages.onDidTurnTo(({ articleId }) => articleId !== undefined && this.add(articleId)));
  }

  get ids(): readonly ArticleId[] {
    return [...this.read];
  }

  override dispose(): void {
    void this.save();
    super.dispose();
  }

  private lead(root: string): void {
    if (root === this.root) return;
    void this.save();
    this.root = root;
    const kept = this.kept()[root];
    this.read = new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
    this.changed.fire();
  }

  private add(article: ArticleId): void {
    if (this.root === undefined) return;
    const isNew = !this.read.delete(article);
    this.read.add(article);
    const [oldest] = this.read;
    if (this.read.size > MOST && oldest !== undefined) this.read.delete(oldest);
    this.keep.trigger();
    if (isNew) this.changed.fire();
  }

  /** They count as unread until they are in the reader again. */
  remove(articles: Iterable<ArticleId>): void {
    let isOther = false;
    for (const article of articles) if (this.read.delete(article)) isOther = true;
    if (!isOther) return;
    this.keep.trigger();
    this.changed.fire();
  }

  private async save(): Promise<void> {
    if (this.root !== undefined) await this.memento.update(KEPT, { ...this.kept(), [this.root]: [...this.read] });
  }

  private kept(): Record<string, unknown> {
    return this.memento.get<Record<string, unknown>>(KEPT, {});
  }
}
