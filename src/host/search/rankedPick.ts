import * as vscode from 'vscode';
import type { CancelSignal } from '../../protocol/rpc';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { LatestOnly, Throttle } from '../util/timing';

const FOLLOW_MILLISECONDS = 500;

/** A row of the pick. */
export interface RankedRow extends vscode.QuickPickItem {
  /** Taking it does not close the pick. */
  readonly keepsOpen?: boolean;
}

/** The rows for what was typed, best first. */
export interface FoundRows<Row extends RankedRow> {
  readonly items: readonly Row[];
  /** A line that says how many there are. */
  readonly summary: string;
  /** Index of the row that Enter takes. The first, unless told. */
  readonly active?: number;
}

export interface RankedPickOptions<Row extends RankedRow> {
  readonly title: string;
  readonly placeholder: string;
  readonly value?: string;
  /** Buttons in the title of the pick. */
  readonly buttons?: readonly vscode.QuickInputButton[];
  /** What is found may have changed: the corpus is still loading, or its files have changed. */
  readonly onDidChange?: vscode.Event<unknown>;
  find(typed: string, signal: CancelSignal): Promise<FoundRows<Row>>;
  accept(row: Row, beside: boolean): unknown;
  button?(button: vscode.QuickInputButton, typed: string): unknown;
  /** A button of a row other than the one that opens it to the side. */
  rowButton?(row: Row, button: vscode.QuickInputButton): unknown;
  /** The rows for what was typed are on the screen. */
  found?(typed: string): unknown;
  /** What is typed, or the row that is active, has changed; of what was typed just now no row has been chosen yet. */
  moved?(typed: string, isFirstActive: boolean): unknown;
  closed?(): unknown;
}

/** The button on every row; Ctrl+Enter does the same for the row that is active. */
export const BESIDE_BUTTON: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('split-horizontal'),
  tooltip: vscode.l10n.t('Open to the Side (Ctrl+Enter)'),
};

/**
 * A quick pick whose rows are found and ranked by us as one types. VS Code would filter them by its own idea of a match and
 * sort those whose label matches to the top (microsoft/vscode#73904): `alwaysShow` stops the one and `sortByLabel`, which
 * the stable typings lack, the other.
 */
export class RankedPick<Row extends RankedRow> extends Disposable {
  private readonly pick = this._register(vscode.window.createQuickPick<Row>());
  private readonly search: LatestOnly<string, FoundRows<Row>>;
  /** For what rows were last found, or are being found. */
  private asked: string | undefined;
  /** For what the rows on the screen were found. */
  private answered: string | undefined;
  /** A row was taken before those for what was typed were there: the one that Enter takes is, once they are. */
  private awaited: { readonly beside: boolean } | undefined;
  /** The one on screen. */
  private static front: { acceptBeside(): void } | undefined;
  /** So that its keys work in a pick and nowhere else. */
  private static readonly isOpen = new ContextKey<boolean>('corpusReader.pickOpen');

  constructor(private readonly options: RankedPickOptions<Row>) {
    super();
    const { pick } = this;
    pick.title = options.title;
    pick.placeholder = options.placeholder;
    pick.buttons = options.buttons ?? [];
    pick.matchOnDescription = false;
    pick.matchOnDetail = false;
    Object.assign(pick, { sortByLabel: false });
    this.search = new LatestOnly(
      (typed: string, signal) => options.find(typed, signal),
      (found, typed) => this.show(found, typed),
      (error) => {
        this.awaited = undefined;
        pick.items = [];
        pick.title = `${options.title} · ${error instanceof Error ? error.message : String(error)}`;
        pick.busy = false;
      },
    );
    pick.onDidChangeValue((typed) => this.ask(typed));
    const follow = this._register(new Throttle(FOLLOW_MILLISECONDS, () => this.ask(pick.value)));
    if (options.onDidChange !== undefined) this._register(options.onDidChange(() => follow.trigger()));
    pick.onDidAccept(() => this.accept(false));
    pick.onDidChangeActive(([active]) => {
      options.moved?.(pick.value, active === undefined || active === this.firstRow);
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      if (button === BESIDE_BUTTON) this.take(item, true);
      else options.rowButton?.(item, button);
    });
    pick.onDidTriggerButton((button) => {
      options.button?.(button, pick.value);
    });
    pick.onDidHide(() => this.dispose());
    pick.value = options.value ?? '';
  }

  /** What stands in the box. */
  get typed(): string {
    return this.pick.value;
  }

  open(): void {
    RankedPick.front = this;
    RankedPick.isOpen.set(true);
    this.pick.show();
    this.ask(this.pick.value);
  }

  /** Puts a text into the box, as if it had been typed. */
  type(text: string): void {
    if (this.isDisposed) return;
    this.pick.value = text;
    this.ask(text);
  }

  /** Finds the rows anew. */
  refresh(): void {
    if (!this.isDisposed) this.ask(this.pick.value);
  }

  setButtons(buttons: readonly vscode.QuickInputButton[]): void {
    if (!this.isDisposed) this.pick.buttons = buttons;
  }

  hide(): void {
    this.pick.hide();
  }

  /** Takes the active row of the pick that is open, to the side. */
  static acceptBeside(): void {
    RankedPick.front?.acceptBeside();
  }

  override dispose(): void {
    if (this.isDisposed) return;
    // VS Code says that a pick is hidden when the next may be open already
    if (RankedPick.front === this) {
      RankedPick.front = undefined;
      RankedPick.isOpen.set(false);
    }
    this.search.cancel();
    super.dispose();
    this.options.closed?.();
  }

  acceptBeside(): void {
    this.accept(true);
  }

  private ask(typed: string): void {
    this.pick.busy = true;
    // at once, not when the rows are there: whoever sees them may press the arrow up
    if (typed !== this.asked) {
      this.options.moved?.(typed, true);
      this.awaited = undefined;
    }
    this.asked = typed;
    this.search.put(typed);
  }

  private show({ items, summary, active = 0 }: FoundRows<Row>, typed: string): void {
    if (this.isDisposed) return;
    const { pick, options } = this;
    const rows = items.map((item) => ({ ...item, alwaysShow: true }));
    const first = rows[active];
    pick.items = rows;
    if (first !== undefined) pick.activeItems = [first];
    pick.title = summary === '' ? options.title : `${options.title} · ${summary}`;
    pick.busy = false;
    options.found?.(typed);
    this.answered = typed;
    const { awaited } = this;
    this.awaited = undefined;
    if (awaited !== undefined && first !== undefined) this.take(first, awaited.beside);
  }

  private get firstRow(): Row | undefined {
    return this.pick.items.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
  }

  private accept(beside: boolean): void {
    // VS Code makes the first row active with every letter, whatever it is
    if (this.answered !== this.asked) {
      this.awaited = { beside };
      return;
    }
    const row = this.pick.activeItems[0] ?? this.firstRow;
    if (row !== undefined) this.take(row, beside);
  }

  private take(row: Row, beside: boolean): void {
    if (row.keepsOpen !== true) this.pick.hide();
    this.options.accept(row, beside);
  }
}
