import type { TextRange } from '../../core/model/anchor';
import type { ReaderTarget } from '../../protocol/reader';
import type { Announcer } from '../shared/announcer';
import { type Scene, upperThird } from './scene';
import type { Translate } from './translate';
import type { Ruler } from './view/ruler';

/** UTF-16 units of a passage that a screen reader is told when it is gone to. */
const SAID = 200;

interface Parts {
  readonly scene: () => Scene | undefined;
  readonly ruler: Ruler;
  readonly announcer: Announcer;
  readonly t: Translate;
  /** The page was scrolled. */
  onMove(): void;
}

/** The passage that somebody wanted to see: a hit, a quotation, a link. */
export class Target {
  private target: ReaderTarget | undefined;

  constructor(private readonly parts: Parts) {}

  /** What is marked; undefined when nothing is. */
  get current(): ReaderTarget | undefined {
    return this.target;
  }

  /** Scrolls a passage into the upper third of the window, marks it if so wished, and moves the focus to its block. */
  reveal(target: ReaderTarget): void {
    const { announcer, t, onMove } = this.parts;
    const scene = this.parts.scene();
    if (scene === undefined) return;
    const { range } = target;
    scene.view.unfold(range);
    this.paint(target);
    scene.scrollTo(range.start, upperThird());
    onMove();
    const block = scene.view.blockAt(range.start)?.element;
    if (block !== undefined) focusWhenActive(block);
    announcer.say(t('Passage: {0}', scene.article.text.slice(range.start, Math.min(range.end, range.start + SAID))));
  }

  paint(target: ReaderTarget | undefined): void {
    this.target = target?.highlight === true ? target : undefined;
    const { ruler } = this.parts;
    const scene = this.parts.scene();
    const passage: readonly TextRange[] = this.target === undefined ? [] : [this.target.range];
    scene?.painter.paint('passage', passage);
    scene?.painter.paint('match', this.target?.matches ?? []);
    ruler.set(
      'passage',
      passage.map(({ start }) => start),
    );
    if (scene !== undefined) ruler.redraw(scene.geometry);
  }
}

/** Focuses a block when the page has the focus, or as soon as it gets it: a preview must not take it from a list. */
function focusWhenActive(block: HTMLElement): void {
  block.tabIndex = -1;
  const focus = () => {
    if (block.isConnected) block.focus({ preventScroll: true });
  };
  if (document.hasFocus()) focus();
  else window.addEventListener('focus', focus, { once: true });
}
