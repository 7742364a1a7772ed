import type { TextRange } from '../../core/model/anchor';
import type { Mark } from './view/marks';

/** The mention that a key or a command is about: the one whose card is open, else the one that has the focus. Tells it when it changes. */
export class MentionAtHand {
  private pointed: Mark | undefined;
  private focused: Mark | undefined;
  private told: Mark | undefined;

  constructor(
    page: HTMLElement,
    markAt: (target: EventTarget | null) => Mark | undefined,
    private readonly tell: (range: TextRange | null) => void,
  ) {
    page.addEventListener('focusin', (event) => {
      this.focused = markAt(event.target);
      this.changed();
    });
  }

  /** The card of this mark is open; undefined when none is. */
  point(mark: Mark | undefined): void {
    this.pointed = mark;
    this.changed();
  }

  /** Forgets the marks of the article that was shown. */
  reset(): void {
    this.pointed = undefined;
    this.focused = undefined;
    this.changed();
  }

  private changed(): void {
    const mark = this.pointed ?? this.focused;
    if (mark === this.told) return;
    this.told = mark;
    this.tell(mark === undefined ? null : rangeOf(mark));
  }
}

/** The passage that a mark marks. */
export function rangeOf({ mention: { start, end } }: Mark): TextRange {
  return { start, end };
}
