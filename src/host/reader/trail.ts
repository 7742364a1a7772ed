import * as vscode from 'vscode';
import { type Place, ReadingTrail, type TrailEntry } from '../../core/reading/trail';
import type { CorpusService } from '../corpus/corpusService';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import type { ArticleOpener } from './articleOpener';
import type { ReaderPage } from './readerPage';
import type { ReaderPages } from './readerPages';

const KEPT = 'corpusReader.trail';
const KEEP_MILLISECONDS = 500;

/** What is kept over a reload. */
interface Kept {
  readonly root: string;
  readonly trail: unknown;
}

/**
 * Back and forward over the articles that were read and the places in them. VS Code's own history forgets a preview tab
 * of another scheme as soon as it is replaced, and knows no places in a page.
 */
export class Trail extends Disposable {
  private trail = new ReadingTrail();
  /** The corpus that the trail leads through; ids mean nothing in another. */
  private root: string | undefined;
  private readonly canGoBack = new ContextKey<boolean>('corpusReader.canGoBack');
  private readonly canGoForward = new ContextKey<boolean>('corpusReader.canGoForward');
  private readonly keep: Debounce;
  /** While a step along the trail is being taken, what comes to the front is no new visit. */
  private stepping = false;

  constructor(
    private readonly memento: vscode.Memento,
    service: CorpusService,
    pages: ReaderPages,
    private readonly opener: ArticleOpener,
  ) {
    super();
    this.keep = this._register(new Debounce(KEEP_MILLISECONDS, () => void this.save()));
    this._register(service.onDidOpen((corpus) => corpus !== undefined && this.lead(corpus.root.toString())));
    this._register(pages.onDidTurnTo((page) => this.follow(page)));
    this._register(pages.onDidMove((page) => this.follow(page)));
    this._register(opener.onDidJump((place) => this.visit(place, true)));
    this._register(vscode.commands.registerCommand('corpusReader.back', () => this.step(this.trail.back())));
    this._register(vscode.commands.registerCommand('corpusReader.forward', () => this.step(this.trail.forward())));
    this._register(vscode.commands.registerCommand('corpusReader.showTrail', () => this.choose()));
    this.update();
  }

  /** Takes up the trail through a corpus where it was left, or begins one. */
  private lead(root: string): void {
    if (root === this.root) return;
    this.root = root;
    const kept = this.memento.get<Partial<Kept>>(KEPT);
    this.trail = kept?.root === root ? ReadingTrail.from(kept.trail) : new ReadingTrail();
    this.update();
  }

  private async save(): Promise<void> {
    if (this.root !== undefined)
      await this.memento.update(KEPT, { root: this.root, trail: this.trail.toJSON() } satisfies Kept);
  }

  /** Notes the article in front and where in it the reader is. */
  private follow({ articleId, title, place }: ReaderPage): void {
    if (articleId === undefined) return;
    const anchor = place?.article === articleId ? { anchor: place.anchor } : {};
    this.visit({ article: articleId, title: title ?? articleId, ...anchor }, false);
  }

  private visit(place: Place, jump: boolean): void {
    if (this.stepping) return;
    this.trail.visit(place, Date.now(), jump);
    this.update();
  }

  private async step(entry: TrailEntry | null): Promise<void> {
    if (entry === null) return;
    this.stepping = true;
    try {
      const passage = entry.anchor === undefined ? {} : { passage: { words: entry.anchor, highlight: false } };
      const isThere = await this.opener.open(entry.article, { ...passage, step: true });
      if (!isThere) this.trail.retain((article) => article !== entry.article);
    } finally {
      this.stepping = false;
      this.update();
    }
  }

  private async choose(): Promise<void> {
    const { entries, position } = this.trail;
    const format = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
    const picked = await vscode.window.showQuickPick(
      entries
        .map((entry, index) => ({
          label: entry.title,
          description: format.format(entry.at),
          ...(entry.anchor === undefined ? {} : { detail: entry.anchor.exact }),
          iconPath: new vscode.ThemeIcon(index === position ? 'circle-filled' : 'circle-outline'),
          index,
        }))
        .reverse(),
      {
        title: vscode.l10n.t('Reading Trail'),
        placeHolder: vscode.l10n.t('Where you have been reading, latest first'),
      },
    );
    if (picked !== undefined) await this.step(this.trail.go(picked.index));
  }

  private update(): void {
    this.canGoBack.set(this.trail.canGoBack);
    this.canGoForward.set(this.trail.canGoForward);
    this.keep.trigger();
  }
}
