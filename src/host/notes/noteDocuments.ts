import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import { findArticleLinks } from '../../core/notes/links';
import { notedArticle } from '../../core/notes/notedArticle';
import type { NoteText } from '../../protocol/notes';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import { isInTab, isMarkdown, isThere, openDocument, textOfFile } from './documents';
import type { NoteFiles } from './noteFiles';
import { relativeFolder } from './relativeFolder';

const SETTLE_MILLISECONDS = 150;
/** Files read at a time. */
const BATCH = 32;

/** A note, without its text. */
export interface KnownNote {
  readonly uri: vscode.Uri;
  /** The article that its front matter names. */
  readonly article?: ArticleId;
}

/**
 * All notes of the open corpus: the files of the notes folder, and open Markdown documents elsewhere that quote an article. The engine is
 * told what stands in them as it is in the editor, saved or not.
 */
export class NoteDocuments extends Disposable {
  private readonly told = this._register(new vscode.EventEmitter<void>());
  /** What the engine says of notes may be something else now: it was told of other texts, or the corpus has changed. */
  readonly onDidTell = this.told.event;
  private readonly known = new Map<string, KnownNote>();
  private readonly touched = new Map<string, vscode.Uri>();
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => void this.tell()));
  private work: Promise<void> = Promise.resolve();
  /** The corpus on which the engine has begun; before, it takes no notes. */
  private corpus: OpenCorpus | undefined;
  private begin: vscode.Disposable | undefined;

  constructor(
    private readonly service: CorpusService,
    private readonly files: NoteFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    const { workspace } = vscode;
    this._register(service.onDidOpen((corpus) => this.awaitBeginning(corpus)));
    this._register(service.onDidChange(() => this.told.fire()));
    this._register(files.onDidChangeFolder(() => this.tellAnew()));
    this._register(files.onDidTouch((uri) => this.touchBelow(uri)));
    this._register(workspace.onDidOpenTextDocument((document) => this.touchDocument(document)));
    this._register(workspace.onDidCloseTextDocument((document) => this.touchDocument(document)));
    this._register(
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const { input } of [...opened, ...closed]) {
          const document = input instanceof vscode.TabInputText ? openDocument(input.uri) : undefined;
          if (document !== undefined) this.touchDocument(document);
        }
      }),
    );
    this._register(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.touchDocument(document);
      }),
    );
  }

  /** Every note that the engine knows, in no order. */
  get all(): readonly KnownNote[] {
    return [...this.known.values()];
  }

  /** The note of this address, written as `Uri.toString` writes it; undefined when it is none. */
  find(uri: string): KnownNote | undefined {
    return this.known.get(uri);
  }

  /** Resolves when the engine knows this note, or that it is none, as it is now. */
  whenTold(uri: vscode.Uri): Promise<void> {
    this.touched.set(uri.toString(), uri);
    return this.tell();
  }

  override dispose(): void {
    this.begin?.dispose();
    super.dispose();
  }

  private awaitBeginning(corpus: OpenCorpus | undefined): void {
    this.begin?.dispose();
    this.corpus = undefined;
    this.known.clear();
    this.begin = corpus?.onDidChange(() => {
      this.begin?.dispose();
      this.corpus = corpus;
      this.tellAnew();
    });
  }

  private touch(uri: vscode.Uri): void {
    this.touched.set(uri.toString(), uri);
    this.settle.trigger();
  }

  /** A note, or all that are known in a folder. */
  private touchBelow(uri: vscode.Uri): void {
    if (this.files.holds(uri)) this.touch(uri);
    for (const note of this.known.values()) if (note.uri.path.startsWith(`${uri.path}/`)) this.touch(note.uri);
  }

  private touchDocument(document: vscode.TextDocument): void {
    if (isMarkdown(document)) this.touch(document.uri);
  }

  private tellAnew(): void {
    this.enqueue(async () => {
      const { corpus } = this;
      if (corpus === undefined) return;
      await corpus.engine.call('forgetNotes');
      this.known.clear();
      for (const uri of await this.files.list()) this.touched.set(uri.toString(), uri);
      for (const document of vscode.workspace.textDocuments) {
        if (isMarkdown(document)) this.touched.set(document.uri.toString(), document.uri);
      }
      await this.tellTouched();
      this.told.fire();
    });
  }

  private tell(): Promise<void> {
    return this.enqueue(async () => {
      if (await this.tellTouched()) this.told.fire();
    });
  }

  /** Tells what became of the notes that were touched, a few at a time; returns whether there were any. */
  private async tellTouched(): Promise<boolean> {
    const { corpus } = this;
    if (corpus === undefined) return false;
    const uris = [...this.touched.values()];
    this.touched.clear();
    let hasTold = false;
    for (let from = 0; from < uris.length; from += BATCH) {
      const texts = await Promise.all(
        uris.slice(from, from + BATCH).map(async (uri) => [uri, await this.textOf(uri)] as const),
      );
      if (this.corpus !== corpus || this.isDisposed) return false;
      const news = texts.flatMap(([uri, text]) => this.take(corpus, uri, text));
      if (news.length === 0) continue;
      await corpus.engine.call('putNotes', news);
      hasTold = true;
    }
    return hasTold;
  }

  /** What the engine is to be told of a file; nothing of one that was no note and is none. */
  private take(corpus: OpenCorpus, uri: vscode.Uri, text: string | null): NoteText[] {
    const name = uri.toString();
    if (text === null && !this.known.delete(name)) return [];
    if (text !== null) {
      const article = notedArticle(text);
      this.known.set(name, article === undefined ? { uri } : { uri, article });
    }
    return [{ uri: name, folder: relativeFolder(corpus.root, uri), text }];
  }

  /** The text of a note as the reader sees it; null when it is gone, or is no note. */
  private async textOf(uri: vscode.Uri): Promise<string | null> {
    const document = openDocument(uri);
    if (!this.files.holds(uri)) {
      const text = document === undefined || !isInTab(uri) ? '' : document.getText();
      return findArticleLinks(text).length > 0 ? text : null;
    }
    // one whose file was removed elsewhere stays in memory for a while
    const isKept = document !== undefined && (document.isDirty || (await isThere(uri)));
    return isKept ? document.getText() : textOfFile(uri);
  }

  /** One thing at a time, so that what was read first is told first. */
  private enqueue(job: () => Promise<void>): Promise<void> {
    const { corpus } = this;
    this.work = this.work.then(job).catch((error) => {
      // a corpus that is closed takes its engine with it
      if (corpus === this.service.current) this.log.error(`Notes could not be read: ${String(error)}`);
    });
    return this.work;
  }
}
