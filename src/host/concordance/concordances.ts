import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { ConcordanceOrder } from '../../core/search/concordance/model';
import type { NumberedLine } from '../../protocol/concordance';
import { CONCORDANCE_COMMANDS } from '../../protocol/concordancePage';
import type { PageFocus } from '../../protocol/page';
import type { CorpusService } from '../corpus/corpusService';
import type { ArticleOpener } from '../reader/articleOpener';
import type { ReaderPages } from '../reader/readerPages';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { ConcordanceTab } from './concordanceTab';
import { copyLines } from './copyLines';
import { exportLines } from './exportLines';
import { KeptMarks } from './keptMarks';
import { parseConcordanceState } from './messages';
import type { ConcordanceTabEvents, LinesRequest } from './tabEvents';
import { Tags } from './tags';

const VIEW_TYPE = 'corpusReader.concordance';
const CORPUS_ORDER: ConcordanceOrder = { by: 'corpus' };
/** A selection that is longer is a passage to be quoted, not one to be looked up. */
const LONGEST_PREFILLED = 80;

/** All open concordances: makes and restores their tabs, and does with lines what the reader asks for in them. */
export class Concordances extends Disposable implements vscode.WebviewPanelSerializer, ConcordanceTabEvents {
  private readonly tabs = new Set<ConcordanceTab>();
  private readonly kept: KeptMarks;
  private readonly tags: Tags;
  private readonly focus = new ContextKey<PageFocus>('corpusReader.concordanceFocus');
  private activeTab: ConcordanceTab | undefined;
  private lastQuery = '';

  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly opener: ArticleOpener,
    memento: vscode.Memento,
    private readonly extensionUri: vscode.Uri,
  ) {
    super();
    this.kept = new KeptMarks(memento);
    this.tags = new Tags(memento);
    this._register(vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this));
    this._register(
      vscode.commands.registerCommand('corpusReader.concordance', (query: unknown) =>
        this.show(typeof query === 'string' ? query : undefined),
      ),
    );
    for (const command of CONCORDANCE_COMMANDS) {
      this._register(
        vscode.commands.registerCommand(`corpusReader.concordance.${command}`, () => this.activeTab?.command(command)),
      );
    }
  }

  /** The concordance in front, or the last that was while no other is. */
  get active(): ConcordanceTab | undefined {
    return this.activeTab;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { query, order } = parseConcordanceState(state) ?? { query: '', order: CORPUS_ORDER };
    this.add(panel, query, order);
  }

  activated(tab: ConcordanceTab): void {
    this.activeTab = tab;
    this.moved(tab);
  }

  moved(tab: ConcordanceTab): void {
    if (tab === this.activeTab) this.focus.set(tab.focus);
  }

  closed(tab: ConcordanceTab): void {
    this.tabs.delete(tab);
    if (tab !== this.activeTab) return;
    this.activeTab = undefined;
    this.focus.set('away');
  }

  asked(tab: ConcordanceTab, request: LinesRequest): void {
    switch (request.type) {
      case 'open':
        void this.open(tab, request.line, request.focus);
        return;
      case 'tag':
        void this.tag(tab, request.ranges);
        return;
      case 'copy':
        void copyLines(tab, request.ranges);
        return;
      case 'export':
        void exportLines(tab);
    }
  }

  private async show(given: string | undefined): Promise<void> {
    const query = given ?? (await this.ask());
    if (query === undefined || query.trim() === '') return;
    this.lastQuery = query;
    const open = [...this.tabs].find(({ view }) => view.query.trim() === query.trim());
    if (open !== undefined) {
      open.panel.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, '', vscode.ViewColumn.Active);
    this.add(panel, query, CORPUS_ORDER);
  }

  private ask(): Thenable<string | undefined> {
    return vscode.window.showInputBox({
      title: vscode.l10n.t('Concordance'),
      prompt: vscode.l10n.t('Every place where it stands in the corpus, one a line.'),
      placeHolder: vscode.l10n.t('A word, a "phrase" or a query'),
      value: this.selectedWords() ?? this.lastQuery,
    });
  }

  /** What is selected in the reader in front, as a query: a phrase, if it is more than a word. */
  private selectedWords(): string | undefined {
    const page = this.pages.active;
    if (page?.panel.active !== true || page.selection === null) return undefined;
    const words = page.text
      .slice(page.selection.start, page.selection.end)
      .replace(/[\s"]+/g, ' ')
      .trim();
    if (words === '' || words.length > LONGEST_PREFILLED) return undefined;
    return /^[\p{L}\p{M}\p{N}]+$/u.test(words) ? words : `"${words}"`;
  }

  private add(panel: vscode.WebviewPanel, query: string, order: ConcordanceOrder): void {
    const tab = new ConcordanceTab(panel, this.service, this.kept, this, this.extensionUri, { query, order });
    this.tabs.add(tab);
    if (panel.active) this.activated(tab);
  }

  /** Opens an article at the hit: where the reader reads already, unless that is over the concordance. */
  private async open(tab: ConcordanceTab, { article, start, end }: NumberedLine, focus: boolean): Promise<void> {
    const reading = this.pages.active?.panel.viewColumn;
    const column = reading === undefined || reading === tab.panel.viewColumn ? vscode.ViewColumn.Beside : reading;
    const range: TextRange = { start, end };
    await this.opener.open(article, { passage: { range, matches: [range] }, column, preserveFocus: !focus });
  }

  private async tag(tab: ConcordanceTab, ranges: readonly TextRange[]): Promise<void> {
    const { held } = tab;
    const tag = await this.tags.ask(ranges.reduce((sum, { start, end }) => sum + end - start, 0));
    if (tag !== undefined && tab.held === held) await tab.mark(ranges, { tag });
    // the input box had the focus; the reader goes on in the list
    if (this.tabs.has(tab)) tab.panel.reveal(undefined, false);
  }
}
