import type { Scene } from '../scene';
import type { PlacedPassage } from './notedPassages';

interface Events {
  /** The shortest noted passage that holds an offset. */
  passageAt(offset: number): PlacedPassage | undefined;
  /** The pointer is on noted words, or no longer. */
  onPoint(passage: PlacedPassage | undefined): void;
  onClick(passage: PlacedPassage): void;
}

/** What stands over the text or beside it. */
const CARDS = '.note, .card, .comment-box, .selection-tools';
/** What a click into the text may mean as well. */
const WORKED = 'mark:not(.unlit), button';

/** The pointer on noted words, which are painted and so no elements of their own. */
export class Pointing {
  private pointed: PlacedPassage | undefined;
  private frame: number | undefined;

  constructor(
    page: HTMLElement,
    private readonly scene: () => Scene | undefined,
    private readonly events: Events,
  ) {
    page.addEventListener('pointermove', (event) => this.moved(event), { passive: true });
    page.addEventListener('pointerleave', () => this.point(undefined));
    page.addEventListener('click', (event) => {
      if (document.getSelection()?.isCollapsed === false || isWorked(event.target)) return;
      const passage = this.passageAt(event);
      if (passage !== undefined) events.onClick(passage);
    });
  }

  private moved(event: PointerEvent): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.point(this.passageAt(event));
    });
  }

  private point(passage: PlacedPassage | undefined): void {
    if (passage === this.pointed) return;
    this.pointed = passage;
    this.events.onPoint(passage);
  }

  private passageAt({ target, clientX, clientY }: MouseEvent): PlacedPassage | undefined {
    if (!(target instanceof Element) || target.closest('.body, h1') === null) return undefined;
    if (target.closest(CARDS) !== null) return undefined;
    const offset = this.scene()?.view.texts.offsetAt(clientX, clientY);
    return offset === undefined ? undefined : this.events.passageAt(offset);
  }
}

function isWorked(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(WORKED) !== null;
}
