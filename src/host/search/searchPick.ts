import * as vscode from 'vscode';
import type { CancelSignal } from '../../protocol/rpc';
import type { OpenCorpus } from '../corpus/openCorpus';
import { type ArticleOpener, passageOf } from '../reader/articleOpener';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { LatestOnly } from '../util/timing';
import { type FilterButton, filterButtons } from './actorFilters';
import { completions } from './completionRows';
import { counted } from './counts';
import { type FoundRows, RankedPick } from './rankedPick';
import { HistoryWalk, type SearchHistory } from './searchHistory';
import { hitRows, recentRows, remarkRows, type SearchRow } from './searchRows';

/** Rows in a quick pick; nobody reads further, and every row costs. */
const MOST_ROWS = 50;
const MOST_FILTERS = 4;

/** What can be done with a query beyond opening a hit. */
export interface QueryActions {
  keep(query: string): unknown;
  save(query: string): unknown;
  concordance(query: string): unknown;
}

/** A button in the title that takes the query elsewhere. */
interface ActionButton extends vscode.QuickInputButton {
  run(query: string): unknown;
}

/** The quick pick "Corpus: Search...". */
export class SearchPick extends Disposable {
  private readonly pick: RankedPick<SearchRow>;
  private readonly walk: HistoryWalk;
  private readonly actions: readonly ActionButton[];
  private filters: readonly FilterButton[] = [];
  private readonly facets: LatestOnly<string, readonly FilterButton[]>;
  /** The one on screen. */
  private static front: SearchPick | undefined;
  private static readonly isOpen = new ContextKey<boolean>('corpusReader.searchPickOpen');
  /** Whether the arrow up leads into the history, and not up the list. */
  private static readonly recalls = new ContextKey<boolean>('corpusReader.searchPickRecalls');

  constructor(
    private readonly corpus: OpenCorpus,
    private readonly opener: ArticleOpener,
    private readonly history: SearchHistory,
    actions: QueryActions,
    query: string,
  ) {
    super();
    this.walk = new HistoryWalk(history);
    this.actions = actionButtons(actions);
    this.facets = new LatestOnly(
      (typed, signal) => this.findFilters(typed, signal),
      (filters) => this.showFilters(filters),
      // the buttons are a help; without an answer there are none
      () => this.showFilters([]),
    );
    this.pick = this._register(
      new RankedPick<SearchRow>({
        title: vscode.l10n.t('Search the Corpus'),
        placeholder: vscode.l10n.t('Words, names, or a "phrase"; typing errors are forgiven'),
        value: query,
        buttons: this.actions,
        onDidChange: corpus.onDidChange,
        find: (typed, signal) => this.find(typed, signal),
        found: (typed) => this.facets.put(typed),
        accept: (row, beside) => this.accept(row, beside),
        button: (button) => this.press(button),
        rowButton: ({ recent }) => this.forget(recent),
        moved: (typed, isFirstActive) => SearchPick.recalls.set(isFirstActive && this.walk.isOn(typed)),
        closed: () => this.dispose(),
      }),
    );
  }

  /** What stands in the box. */
  get typed(): string {
    return this.pick.typed;
  }

  open(): void {
    SearchPick.front = this;
    SearchPick.isOpen.set(true);
    this.pick.open();
  }

  /** Puts an older or a newer search of the history into the box of the search that is open. */
  static recall(step: 'older' | 'newer'): void {
    const { front } = SearchPick;
    if (front === undefined) return;
    const { walk, pick } = front;
    const query = step === 'older' ? walk.back(pick.typed) : walk.forth(pick.typed);
    if (query !== undefined) pick.type(query);
  }

  override dispose(): void {
    if (this.isDisposed) return;
    if (SearchPick.front === this) {
      SearchPick.front = undefined;
      SearchPick.isOpen.set(false);
    }
    this.facets.cancel();
    super.dispose();
  }

  private async find(typed: string, signal: CancelSignal): Promise<FoundRows<SearchRow>> {
    this.history.last = typed;
    if (typed.trim() === '') return { items: recentRows(this.history.queries), summary: '' };
    const { engine } = this.corpus;
    const options = { limit: MOST_ROWS, snippets: 1, typing: true };
    const [page, completed] = await Promise.all([
      engine.cancellable('search', [typed, options], signal),
      completions(typed, engine, signal),
    ]);
    const remarks = remarkRows(page, completed.start);
    const hits = hitRows(page);
    // Enter opens the best hit, whatever is said above it, unless a value is being typed
    const above = completed.isValue ? remarks.length : remarks.length + completed.rows.length;
    return {
      items: [...remarks, ...completed.rows, ...hits],
      summary: counted(page.total, hits.length),
      active: above < remarks.length + completed.rows.length + hits.length ? above : 0,
    };
  }

  private async findFilters(typed: string, signal: CancelSignal): Promise<readonly FilterButton[]> {
    if (typed.trim() === '') return [];
    const facets = await this.corpus.engine.cancellable('actorFacets', [typed, MOST_FILTERS], signal);
    return filterButtons(typed, facets);
  }

  /** The buttons are only set when others are to be shown: each time they are, they lose the focus. */
  private showFilters(filters: readonly FilterButton[]): void {
    const said = (buttons: readonly FilterButton[]): string => buttons.map(({ tooltip }) => tooltip).join('\n');
    const isSame = said(filters) === said(this.filters);
    if (isSame) return;
    this.filters = filters;
    this.pick.setButtons([...filters, ...this.actions]);
  }

  private accept({ hit, rewrite }: SearchRow, beside: boolean): void {
    if (rewrite !== undefined) this.pick.type(rewrite);
    if (hit === undefined) return;
    this.history.add(this.typed);
    void this.opener.open(hit.summary.id, { ...passageOf(hit.snippet), beside });
  }

  private press(button: vscode.QuickInputButton): void {
    const filter = this.filters.find((candidate) => candidate === button);
    if (filter !== undefined) this.pick.type(filter.toggled(this.typed));
    const action = this.actions.find((candidate) => candidate === button);
    if (action === undefined || this.typed.trim() === '') return;
    this.history.add(this.typed);
    action.run(this.typed.trim());
  }

  private forget(query: string | undefined): void {
    if (query === undefined) return;
    this.history.remove(query);
    this.pick.refresh();
  }
}

function actionButtons({ keep, save, concordance }: QueryActions): ActionButton[] {
  return [
    {
      iconPath: new vscode.ThemeIcon('list-tree'),
      tooltip: vscode.l10n.t('Keep in Search Results'),
      run: keep,
    },
    {
      iconPath: new vscode.ThemeIcon('list-flat'),
      tooltip: vscode.l10n.t('Concordance'),
      run: concordance,
    },
    {
      iconPath: new vscode.ThemeIcon('save'),
      tooltip: vscode.l10n.t('Save Search'),
      run: save,
    },
  ];
}
