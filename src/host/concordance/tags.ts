import * as vscode from 'vscode';

const KEPT = 'corpusReader.concordanceTags';
const MOST_RECENT = 12;
const LONGEST_TAG = 40;

interface TagItem extends vscode.QuickPickItem {
  /** Null to take the tag away; undefined for what is typed. */
  readonly tag: string | null | undefined;
}

/** Asks for the tag of lines, the latest ones at hand. */
export class Tags {
  constructor(private readonly memento: vscode.Memento) {}

  /** The tag that the reader gives; null to take it away, undefined when the reader thinks better of it. */
  async ask(lines: number): Promise<string | null | undefined> {
    const tag = await this.pick(lines);
    if (typeof tag === 'string') {
      const recent = [tag, ...this.recent().filter((other) => other !== tag)];
      await this.memento.update(KEPT, recent.slice(0, MOST_RECENT));
    }
    return tag;
  }

  private pick(lines: number): Promise<string | null | undefined> {
    const pick = vscode.window.createQuickPick<TagItem>();
    pick.title = lines === 1 ? vscode.l10n.t('Tag the line') : vscode.l10n.t('Tag {0} lines', lines);
    pick.placeholder = vscode.l10n.t('A short label, such as metaphor or to check');
    const untag: TagItem = { label: vscode.l10n.t('$(close) Without a tag'), tag: null, alwaysShow: true };
    const recent = this.recent().map((tag): TagItem => ({ label: tag, tag }));
    const show = (): void => {
      const typed = tidy(pick.value);
      const isNew = typed !== '' && recent.every(({ tag }) => tag !== typed);
      const fresh: TagItem[] = isNew ? [{ label: typed, tag: undefined, alwaysShow: true }] : [];
      pick.items = [...fresh, ...recent, untag];
    };
    show();
    return new Promise((resolve) => {
      pick.onDidChangeValue(show);
      pick.onDidAccept(() => {
        // the row of what is typed may be a letter behind
        const [item] = pick.activeItems;
        const typed = tidy(pick.value);
        resolve(item?.tag === undefined && typed !== '' ? typed : item?.tag);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
      });
      pick.show();
    });
  }

  private recent(): readonly string[] {
    const kept = this.memento.get<unknown>(KEPT);
    return Array.isArray(kept) ? kept.filter((tag) => typeof tag === 'string') : [];
  }
}

function tidy(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG);
}
