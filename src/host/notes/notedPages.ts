import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { NotedPassage } from '../../protocol/notes';
import type { CorpusService } from '../corpus/corpusService';
import type { ReaderPage } from '../reader/readerPage';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { LatestOnly } from '../util/timing';
import { affectsMeanings, meaningOf, meanings } from './meanings';
import type { NoteDocuments } from './noteDocuments';

/** What a page was told last. */
interface Told {
  readonly article: ArticleId;
  readonly passages: readonly NotedPassage[];
  readonly names: readonly string[];
}

/** Keeps every open page of the reader told of the passages of its article that stand in notes. */
export class NotedPages extends Disposable {
  private readonly byPage = new Map<ReaderPage, PageNotes>();

  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    documents: NoteDocuments,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this._register(pages.onDidShow((page) => this.notesOf(page).begin()));
    this._register(documents.onDidTell(() => this.update()));
    this._register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affectsMeanings(event)) this.update();
      }),
    );
  }

  /** Whether a page was told of this entry: what a page says of others is not believed. */
  knows(page: ReaderPage, uri: string, entry: string): boolean {
    return (
      this.byPage.get(page)?.told?.passages.some((passage) => passage.uri === uri && passage.entry === entry) === true
    );
  }

  override dispose(): void {
    for (const notes of this.byPage.values()) notes.cancel();
    super.dispose();
  }

  private update(): void {
    for (const [page, notes] of this.byPage) {
      if (this.pages.all.has(page)) notes.update();
      else this.byPage.delete(page);
    }
  }

  private notesOf(page: ReaderPage): PageNotes {
    const known = this.byPage.get(page);
    if (known !== undefined) return known;
    const made = new PageNotes(page, this.service, this.log);
    this.byPage.set(page, made);
    return made;
  }
}

/** What one page is told. */
class PageNotes {
  told: Told | undefined;
  private readonly asking: LatestOnly<ArticleId, readonly NotedPassage[]>;

  constructor(
    private readonly page: ReaderPage,
    private readonly service: CorpusService,
    log: vscode.LogOutputChannel,
  ) {
    this.asking = new LatestOnly(
      (article) => this.ask(article),
      (passages, article) => this.tell(passages, article),
      // a corpus that is closed takes its engine with it
      (error) => service.current !== undefined && log.error(`Notes could not be shown: ${String(error)}`),
    );
  }

  /** The page has been given its article, and knows nothing of notes yet. */
  begin(): void {
    this.told = undefined;
    this.update();
  }

  update(): void {
    if (this.page.articleId !== undefined) this.asking.put(this.page.articleId);
  }

  cancel(): void {
    this.asking.cancel();
  }

  private async ask(article: ArticleId): Promise<readonly NotedPassage[]> {
    const near = this.page.place?.article === article ? this.page.place.anchor : null;
    const passages = await this.service.current?.engine.call(
      'notedPassages',
      article,
      near && { start: near.start, end: near.end },
    );
    return passages ?? [];
  }

  private tell(found: readonly NotedPassage[], article: ArticleId): void {
    if (article !== this.page.articleId) return;
    const names = meanings();
    const passages = found.map((passage) => withMeaning(passage, names));
    const told: Told = { article, passages, names };
    if (JSON.stringify(told) === JSON.stringify(this.told)) return;
    this.told = told;
    this.page.showNotes(passages, names);
  }
}

function withMeaning(passage: NotedPassage, names: readonly string[]): NotedPassage {
  const meaning = meaningOf(passage.tags, names);
  return meaning === undefined ? passage : { ...passage, meaning };
}
