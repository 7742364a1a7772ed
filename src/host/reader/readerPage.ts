import * as vscode from 'vscode';
import type { WordChange } from '../../core/basics/wordDiff';
import type { ActorId } from '../../core/model/actor';
import type { TextRange } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import type { NotedPassage } from '../../protocol/notes';
import type { PageFocus } from '../../protocol/page';
import type {
  FromReader,
  ReaderArticle,
  ReaderCommand,
  ReaderState,
  ReaderTarget,
  ToReader,
} from '../../protocol/reader';
import type { Version } from '../../protocol/versions';
import type { CorpusService } from '../corpus/corpusService';
import type { ReadingStates } from '../reading/readingStates';
import { Disposable } from '../util/disposable';
import { dateLabel } from '../util/labels';
import { pageHtml, pageOptions } from '../util/pageHtml';
import { datesMeant } from './datesMeant';
import { findArticle } from './findArticle';
import { parseFromReader } from './messages';
import { readerSettings } from './settings';
import { readerStrings } from './strings';

/** What a page tells the rest of the extension. */
export interface ReaderPageEvents {
  shown(page: ReaderPage): void;
  activated(page: ReaderPage): void;
  closed(page: ReaderPage): void;
  message(
    page: ReaderPage,
    message: Exclude<FromReader, { type: 'ready' | 'place' | 'selection' | 'mention' | 'focus' }>,
  ): void;
  /** The reader has moved to another place in the text, has selected or pointed at something else, or has taken the focus elsewhere. */
  moved(page: ReaderPage): void;
}

/** One tab of the reader: keeps the page in its webview in step with the corpus. */
export class ReaderPage extends Disposable {
  private article: ReaderArticle | undefined;
  private currentPlace: ReaderState | undefined;
  private currentSelection: TextRange | null = null;
  private currentMention: TextRange | null = null;
  private currentFocus: PageFocus = 'away';
  private awaited: ReaderTarget | undefined;
  private awaitedActor: ActorId | undefined;
  private isReady = false;

  constructor(
    readonly uri: vscode.Uri,
    readonly panel: vscode.WebviewPanel,
    private readonly service: CorpusService,
    private readonly events: ReaderPageEvents,
    private readonly states: ReadingStates,
    extensionUri: vscode.Uri,
  ) {
    super();
    const { webview } = panel;
    webview.options = pageOptions(extensionUri);
    this._register(webview.onDidReceiveMessage((message: unknown) => void this.receive(parseFromReader(message))));
    this._register(panel.onDidChangeViewState(() => panel.active && events.activated(this)));
    this._register(panel.onDidDispose(() => this.dispose()));
    this._register(service.onDidChange(() => void this.refresh()));
    webview.html = pageHtml(webview, extensionUri, 'reader');
  }

  /** The article on the page; undefined until there is one. */
  get articleId(): ArticleId | undefined {
    return this.article?.id;
  }

  get title(): string | undefined {
    return this.article?.title.value;
  }

  /** The sentence at the top of the page. */
  get place(): ReaderState | undefined {
    return this.currentPlace;
  }

  get focus(): PageFocus {
    return this.currentFocus;
  }

  get selection(): TextRange | null {
    return this.currentSelection;
  }

  /** The mention that is pointed at or has the focus. */
  get mention(): TextRange | null {
    return this.currentMention;
  }

  /** The canonical text on the page. */
  get text(): string {
    return this.article?.text ?? '';
  }

  /** Goes to a passage, now or as soon as the article is there. */
  reveal(target: ReaderTarget): void {
    if (this.article === undefined || !this.isReady) this.awaited = target;
    else this.post({ type: 'reveal', target });
  }

  /** Lights up the mentions of an actor, now or as soon as the article is there. */
  selectActor(actor: ActorId): void {
    if (this.article === undefined || !this.isReady) this.awaitedActor = actor;
    else this.post({ type: 'selectActor', actor });
  }

  /** `meaning` is that of a highlight: an index into the meanings of colours. */
  command(command: ReaderCommand, meaning?: number): void {
    this.post({ type: 'command', command, ...(meaning === undefined ? {} : { meaning }) });
  }

  /** Marks the passages that stand in notes; `meanings` are the names of the colours. */
  showNotes(passages: readonly NotedPassage[], meanings: readonly string[]): void {
    this.post({ type: 'notes', passages, meanings });
  }

  /** Scrolls to a passage because something else was scrolled: without a word or the focus. */
  follow(range: TextRange): void {
    this.post({ type: 'follow', range });
  }

  applySettings(): void {
    this.post({ type: 'settings', settings: readerSettings() });
  }

  override dispose(): void {
    if (this.isDisposed) return;
    super.dispose();
    this.events.closed(this);
  }

  private async receive(message: FromReader | undefined): Promise<void> {
    if (message === undefined) return;
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        await this.show();
        return;
      case 'place':
        this.currentPlace = message.state;
        this.events.moved(this);
        return;
      case 'selection':
        this.currentSelection = message.range;
        this.events.moved(this);
        return;
      case 'mention':
        this.currentMention = message.range;
        this.events.moved(this);
        return;
      case 'focus':
        this.currentFocus = message.focus;
        this.events.moved(this);
        return;
      default:
        this.events.message(this, message);
    }
  }

  private async show(): Promise<void> {
    try {
      const article = await findArticle(this.service, this.uri);
      if (this.isDisposed) return;
      if (article === null)
        this.post({ type: 'trouble', message: vscode.l10n.t('There is no text in this file that could be read.') });
      else this.put(article);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.post({ type: 'trouble', message: vscode.l10n.t('The article could not be read: {0}', message) });
    }
  }

  /** Shows the article again if something about it has changed. The page keeps its place. */
  private async refresh(): Promise<void> {
    const { article: before } = this;
    if (before === undefined || !this.isReady || this.service.status !== 'ready') return;
    const now = await findArticle(this.service, this.uri).catch(() => null);
    if (this.isDisposed || now === null || JSON.stringify(now) === JSON.stringify(before)) return;
    this.put(now);
  }

  private put(article: ReaderArticle): void {
    this.article = article;
    const target = this.awaited;
    this.awaited = undefined;
    this.post({
      type: 'show',
      article: { ...article, ...labels(article), ...this.leftOff(article.id) },
      settings: readerSettings(),
      strings: readerStrings(),
      ...(target === undefined ? {} : { target }),
    });
    if (this.awaitedActor !== undefined) this.post({ type: 'selectActor', actor: this.awaitedActor });
    this.awaitedActor = undefined;
    this.panel.title = article.title.value;
    this.events.shown(this);
  }

  private leftOff(article: ArticleId): Pick<ReaderArticle, 'leftOff'> {
    const place = this.states.placeOf(article);
    return place === undefined ? {} : { leftOff: place };
  }

  /** Tells the page what differs between the article that it shows and a version of it; null when that cannot be told. */
  showChanges(of: ArticleId, version: ArticleId, changes: readonly WordChange[] | null): void {
    this.post({ type: 'changes', of, version, changes });
  }

  private post(message: ToReader): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }
}

/** Dates and languages in the words of VS Code's display language. */
function labels(
  article: ReaderArticle,
): Pick<ReaderArticle, 'dateLabel' | 'languageLabel' | 'versions' | 'datesMeant'> {
  const { date, language, versions } = article;
  const named = language === undefined ? undefined : languageName(language.value);
  return {
    ...(date.edtf === null ? {} : { dateLabel: dateLabel(date, 'long') }),
    ...(named === undefined ? {} : { languageLabel: named }),
    ...(versions === undefined ? {} : { versions: versions.map(withDateLabel) }),
    datesMeant: datesMeant(article),
  };
}

function withDateLabel(version: Version): Version {
  return version.date.edtf === null ? version : { ...version, dateLabel: dateLabel(version.date) };
}

function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}
