import * as vscode from 'vscode';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { LatestOnly, Throttle } from '../util/timing';

const FOLLOW_MILLISECONDS = 500;

export interface RankedPickOptions<Item extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly value?: string;
  /** Buttons in the title of the pick. */
  readonly buttons?: readonly vscode.QuickInputButton[];
  /** What is found may have changed: the corpus is still loading, or its files have changed. */
  readonly onDidChange?: vscode.Event<unknown>;
  /** The rows for what was typed, best first, with a line that says how many there are. */
  find(typed: string): Promise<{ readonly items: readonly Item[]; readonly summary: string }>;
  accept(item: Item, beside: boolean): unknown;
  button?(button: vscode.QuickInputButton, typed: string): unknown;
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
export class RankedPick<Item extends vscode.QuickPickItem> extends Disposable {
  private readonly pick = this._register(vscode.window.createQuickPick<Item>());
  /** The one on screen. */
  private static front: { acceptBeside(): void } | undefined;
  /** So that its keys work in a pick and nowhere else. */
  private static readonly isOpen = new ContextKey<boolean>('corpusReader.pickOpen');

  constructor(private readonly options: RankedPickOptions<Item>) {
    super();
    const { pick } = this;
    pick.title = options.title;
    pick.placeholder = options.placeholder;
    pick.buttons = options.buttons ?? [];
    pick.matchOnDescription = false;
    pick.matchOnDetail = false;
    Object.assign(pick, { sortByLabel: false });
    const search = new LatestOnly(
      (typed: string) => options.find(typed),
      ({ items, summary }) => {
        pick.items = items.map((item) => ({ ...item, alwaysShow: true }));
        pick.title = summary === '' ? options.title : `${options.title} · ${summary}`;
        pick.busy = false;
      },
      (error) => {
        pick.items = [];
        pick.title = `${options.title} · ${error instanceof Error ? error.message : String(error)}`;
        pick.busy = false;
      },
    );
    const ask = (typed: string): void => {
      pick.busy = true;
      search.put(typed);
    };
    pick.onDidChangeValue(ask);
    const follow = this._register(new Throttle(FOLLOW_MILLISECONDS, () => ask(pick.value)));
    if (options.onDidChange !== undefined) this._register(options.onDidChange(() => follow.trigger()));
    pick.onDidAccept(() => this.accept(false));
    pick.onDidTriggerItemButton(({ item }) => this.take(item, true));
    pick.onDidTriggerButton((button) => {
      options.button?.(button, pick.value);
    });
    pick.onDidHide(() => this.dispose());
    pick.value = options.value ?? '';
    ask(pick.value);
  }

  show(): void {
    RankedPick.front = this;
    RankedPick.isOpen.set(true);
    this.pick.show();
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
    super.dispose();
  }

  acceptBeside(): void {
    this.accept(true);
  }

  private accept(beside: boolean): void {
    const item = this.pick.activeItems[0] ?? this.pick.items[0];
    if (item !== undefined) this.take(item, beside);
  }

  private take(item: Item, beside: boolean): void {
    this.pick.hide();
    this.options.accept(item, beside);
  }
}
