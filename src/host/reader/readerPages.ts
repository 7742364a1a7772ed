import * as vscode from 'vscode';
import type { PageFocus } from '../../protocol/page';
import type { ReaderTarget } from '../../protocol/reader';
import type { CorpusService } from '../corpus/corpusService';
import type { ReadingStates } from '../reading/readingStates';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { ReaderPage, type ReaderPageEvents } from './readerPage';
import { affectsReader } from './settings';

export const READER_VIEW_TYPE = 'corpusReader.article';

/** What a page asks for that is no business of the page itself. */
export interface ReaderRequest {
  readonly page: ReaderPage;
  readonly message: Parameters<ReaderPageEvents['message']>[1];
}

/** All open tabs of the reader: makes them for VS Code, knows which one is in front, and tells the rest what happens in them. */
export class ReaderPages extends Disposable implements vscode.CustomReadonlyEditorProvider, ReaderPageEvents {
  private readonly pages = new Set<ReaderPage>();
  private readonly targets = new Map<string, ReaderTarget>();
  private readonly hasSelection = new ContextKey<boolean>('corpusReader.hasSelection');
  private readonly hasMention = new ContextKey<boolean>('corpusReader.hasMention');
  private readonly focus = new ContextKey<PageFocus>('corpusReader.focus');
  private activePage: ReaderPage | undefined;

  private readonly showed = this._register(new vscode.EventEmitter<ReaderPage>());
  /** A page has been given its article, or has been given it again. */
  readonly onDidShow = this.showed.event;
  private readonly turned = this._register(new vscode.EventEmitter<ReaderPage>());
  /** Another article has come to the front, or the one in front has been shown. */
  readonly onDidTurnTo = this.turned.event;
  private readonly movedTo = this._register(new vscode.EventEmitter<ReaderPage>());
  readonly onDidMove = this.movedTo.event;
  private readonly requested = this._register(new vscode.EventEmitter<ReaderRequest>());
  readonly onDidRequest = this.requested.event;

  constructor(
    private readonly service: CorpusService,
    private readonly states: ReadingStates,
    private readonly extensionUri: vscode.Uri,
  ) {
    super();
    this._register(
      vscode.window.registerCustomEditorProvider(READER_VIEW_TYPE, this, { supportsMultipleEditorsPerDocument: true }),
    );
    this._register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affectsReader(event)) for (const page of this.pages) page.applySettings();
      }),
    );
  }

  /** All that are open. */
  get all(): ReadonlySet<ReaderPage> {
    return this.pages;
  }

  /** The page in front, or the last that was while nothing else of the reader is. */
  get active(): ReaderPage | undefined {
    return this.activePage;
  }

  /** Opens a file in the reader and goes to a passage in it. */
  async open(uri: vscode.Uri, options: vscode.TextDocumentShowOptions, target?: ReaderTarget): Promise<void> {
    const key = uri.toString();
    if (target !== undefined) this.targets.set(key, target);
    await vscode.commands.executeCommand('vscode.openWith', uri, READER_VIEW_TYPE, options);
    const waiting = this.targets.get(key);
    const page = [...this.pages].filter((candidate) => candidate.uri.toString() === key);
    const front = page.find(({ panel }) => panel.active) ?? page.find(({ panel }) => panel.visible) ?? page[0];
    if (waiting === undefined || front === undefined) return;
    this.targets.delete(key);
    front.reveal(waiting);
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => {} };
  }

  resolveCustomEditor(document: vscode.CustomDocument, panel: vscode.WebviewPanel): void {
    const page = new ReaderPage(document.uri, panel, this.service, this, this.states, this.extensionUri);
    this.pages.add(page);
    const key = document.uri.toString();
    const target = this.targets.get(key);
    this.targets.delete(key);
    if (target !== undefined) page.reveal(target);
    if (panel.active) this.activated(page);
  }

  shown(page: ReaderPage): void {
    this.showed.fire(page);
    if (page === this.activePage) this.turned.fire(page);
  }

  activated(page: ReaderPage): void {
    this.activePage = page;
    this.moved(page);
    if (page.articleId !== undefined) this.turned.fire(page);
  }

  closed(page: ReaderPage): void {
    this.pages.delete(page);
    if (page !== this.activePage) return;
    this.activePage = undefined;
    this.setContexts();
  }

  moved(page: ReaderPage): void {
    if (page !== this.activePage) return;
    this.setContexts();
    this.movedTo.fire(page);
  }

  message(page: ReaderPage, message: Parameters<ReaderPageEvents['message']>[1]): void {
    this.requested.fire({ page, message });
  }

  /** The conditions of keys and menus: what is selected in the page in front, and where in it the focus is. */
  private setContexts(): void {
    const page = this.activePage;
    this.hasSelection.set(page !== undefined && page.selection !== null);
    this.hasMention.set(page !== undefined && page.mention !== null);
    this.focus.set(page?.focus ?? 'away');
  }
}
