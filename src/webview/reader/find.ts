import type { TextRange } from '../../core/model/anchor';
import type { Announcer } from '../shared/announcer';
import { bisect } from './bisect';
import { FIRST_LINE, type Scene } from './scene';
import type { Translate } from './translate';
import { FindBar } from './view/findBar';
import type { Ruler } from './view/ruler';

/** Most hits that are painted at a time: those around the current one. All are counted and stepped through. */
const PAINTED = 1500;
/** Milliseconds of rest after which a count is said aloud. */
const REST = 500;

interface Parts {
  scene(): Scene | undefined;
  readonly ruler: Ruler;
  readonly announcer: Announcer;
  /** Where the focus goes when there is nothing to go back to. */
  readonly page: HTMLElement;
  readonly t: Translate;
}

/** Find in article: from the bar's field to hits in the text, on the ruler and in a screen reader's ear. */
export class Find {
  readonly bar: FindBar;
  private hits: readonly TextRange[] = [];
  private current = -1;
  private origin = 0;
  private cameFrom: Element | null = null;
  private timer: number | undefined;

  constructor(private readonly parts: Parts) {
    this.bar = new FindBar(
      {
        onQuery: () => this.search(true),
        onStep: (step) => this.step(step),
        onClose: () => this.close(),
      },
      parts.t,
    );
  }

  /** Opens the bar, with what is selected if that is a few words of one line. */
  open(): void {
    const selected = document.getSelection()?.toString() ?? '';
    if (!this.bar.element.contains(document.activeElement)) this.cameFrom = document.activeElement;
    this.origin = this.firstInView();
    const usable = selected.length > 0 && selected.length <= 100 && !selected.includes('\n');
    this.bar.open(usable ? selected : undefined);
  }

  close(): void {
    if (!this.bar.isOpen) return;
    this.bar.close();
    this.hits = [];
    this.show();
    const back = this.cameFrom instanceof HTMLElement && this.cameFrom.isConnected ? this.cameFrom : this.parts.page;
    back.focus({ preventScroll: true });
  }

  /** Searches again, without moving: the article was shown anew. */
  refresh(): void {
    if (this.bar.isOpen) this.search(false);
  }

  private search(go: boolean): void {
    const scene = this.parts.scene();
    const { bar } = this;
    this.hits = scene?.finder.find(bar.query, bar.matchCase) ?? [];
    const next = bisect(0, this.hits.length, (k) => (this.hits[k]?.start ?? 0) >= this.origin);
    this.current = this.hits.length === 0 ? -1 : next % this.hits.length;
    if (go) this.goToCurrent();
    this.show();
  }

  private step(step: 1 | -1): void {
    const count = this.hits.length;
    if (count === 0) return;
    this.current = (this.current + step + count) % count;
    this.goToCurrent();
    this.show();
  }

  private goToCurrent(): void {
    const hit = this.hits[this.current];
    if (hit === undefined) return;
    this.origin = hit.start;
    this.parts.scene()?.view.unfold(hit);
    this.parts.scene()?.bringIntoView(hit);
  }

  private show(): void {
    const scene = this.parts.scene();
    if (scene === undefined) return;
    const from = Math.max(0, this.current - PAINTED / 2);
    scene.painter.paint('hit', this.hits.slice(from, from + PAINTED));
    const hit = this.hits[this.current];
    scene.painter.paint('current-hit', hit === undefined ? [] : [hit]);
    this.parts.ruler.set(
      'hit',
      this.hits.map(({ start }) => start),
    );
    this.parts.ruler.redraw(scene.geometry);
    this.showCount();
  }

  private showCount(): void {
    const { t, announcer } = this.parts;
    const count = this.hits.length;
    const asked = this.bar.query.length > 0;
    const words = count > 0 ? t('{0} of {1}', this.current + 1, count) : asked ? t('No results') : '';
    this.bar.showCount(words, count > 0 || !asked);
    window.clearTimeout(this.timer);
    if (words.length > 0 && this.bar.isOpen) this.timer = window.setTimeout(() => announcer.say(words), REST);
  }

  private firstInView(): number {
    const geometry = this.parts.scene()?.geometry;
    const block = geometry?.firstBlockBelow(FIRST_LINE);
    return geometry === undefined || block === undefined ? 0 : geometry.firstOffsetBelow(block, FIRST_LINE);
  }
}
