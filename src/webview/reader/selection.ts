import type { TextRange } from '../../core/model/anchor';
import type { Scene } from './scene';
import type { SelectionTools } from './view/selectionTools';

/** Milliseconds that a selection rests before the buttons show. */
const REST = 180;

/** Follows the selection: tells its offsets, keeps VS Code's context menu informed, and shows the buttons beside it. */
export class SelectionWatch {
  private range: TextRange | null = null;
  private pointerDown = false;
  private timer: number | undefined;

  constructor(
    private readonly scene: () => Scene | undefined,
    private readonly tools: SelectionTools,
    private readonly onChange: (range: TextRange | null) => void,
  ) {
    document.addEventListener('selectionchange', () => this.changed());
    window.addEventListener('resize', () => this.offerSoon());
    document.addEventListener('pointerdown', () => {
      this.pointerDown = true;
    });
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => {
        this.pointerDown = false;
        this.offerSoon();
      });
    }
  }

  /** The selected passage; null when nothing of the text is selected. */
  get current(): TextRange | null {
    return this.range;
  }

  /** Selects a passage of the text, which takes the place of what was selected. */
  select(range: TextRange): void {
    const ranges = this.scene()?.view.texts.ranges(range) ?? [];
    const first = ranges[0];
    const last = ranges.at(-1);
    if (first === undefined || last === undefined) return;
    document
      .getSelection()
      ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  }

  /** Looks again; to be called when another article is shown. */
  changed(): void {
    const next = this.read();
    const same = next?.start === this.range?.start && next?.end === this.range?.end;
    this.range = next;
    const view = this.scene()?.view;
    const context = { webviewSection: 'article', article: view?.article.id, hasSelection: next !== null };
    view?.element.setAttribute('data-vscode-context', JSON.stringify(context));
    if (!same) this.onChange(next);
    if (next === null) this.tools.hide();
    this.offerSoon();
  }

  private read(): TextRange | null {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
    return this.scene()?.view.texts.textRange(selection.getRangeAt(0)) ?? null;
  }

  private offerSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.offer(), REST);
  }

  private offer(): void {
    const selection = document.getSelection();
    if (this.range === null || this.pointerDown || selection === null || selection.rangeCount === 0) return;
    if (!this.tools.hasFocus) this.tools.show(selection.getRangeAt(0));
  }
}
