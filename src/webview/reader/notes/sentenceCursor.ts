import type { TextRange } from '../../../core/model/anchor';
import type { Announcer } from '../../shared/announcer';
import type { Scene } from '../scene';
import type { Translate } from '../translate';
import { SentenceSteps } from './sentenceSteps';

interface Parts {
  readonly scene: () => Scene | undefined;
  readonly announcer: Announcer;
  readonly t: Translate;
  /** Where a cursor begins that is nowhere yet: the place that is being read. */
  readonly place: () => number;
  /** It is elsewhere, or nowhere. */
  onMove(range: TextRange | null): void;
}

/** One or more sentences that are chosen by the keyboard alone, to be quoted, highlighted or commented on. */
export class SentenceCursor {
  private first: TextRange | undefined;
  private last: TextRange | undefined;

  constructor(private readonly parts: Parts) {}

  /** What is chosen; null when nothing is. */
  get range(): TextRange | null {
    return this.first === undefined || this.last === undefined ? null : { start: this.first.start, end: this.last.end };
  }

  /** Goes to the next sentence (1) or the one before (-1); the first time to the one that is being read. */
  step(direction: 1 | -1): void {
    const { first, last } = this;
    const steps = this.steps();
    if (steps === undefined) return;
    const place = this.parts.place();
    if (first === undefined || last === undefined) {
      this.put(steps.from(place) ?? steps.before(place));
      return;
    }
    this.put(direction === 1 ? steps.from(last.end) : steps.before(first.start));
  }

  /** Takes in the sentence after. */
  extend(): void {
    const { first, last } = this;
    if (first === undefined || last === undefined) this.step(1);
    else this.put(first, this.steps()?.from(last.end));
  }

  /** Gives up the last sentence, but not the only one. */
  shrink(): void {
    const { first, last } = this;
    if (first === undefined || last === undefined) this.step(1);
    else if (last.start > first.start) this.put(first, this.steps()?.before(last.start));
  }

  clear(): void {
    if (this.first === undefined) return;
    this.first = undefined;
    this.last = undefined;
    this.paint();
    this.parts.onMove(null);
  }

  /** To be called when an article is shown: the cursor stays only where the text is the same. */
  shown(isSameText: boolean): void {
    if (isSameText) this.paint();
    else this.clear();
  }

  private steps(): SentenceSteps | undefined {
    const scene = this.parts.scene();
    return scene === undefined ? undefined : new SentenceSteps(scene.view);
  }

  private put(first: TextRange | undefined, last = first): void {
    const { announcer, t, onMove } = this.parts;
    if (first === undefined || last === undefined) {
      announcer.say(t('There are no more sentences.'));
      return;
    }
    const isExtended = first === this.first;
    this.first = first;
    this.last = last;
    const range = { start: first.start, end: last.end };
    const scene = this.parts.scene();
    // what was added is looked at, not what it was added to
    scene?.bringIntoView(isExtended ? last : first);
    this.paint();
    // one passage is meant at a time: what the pointer had selected is not
    document.getSelection()?.removeAllRanges();
    onMove(range);
    const words = scene?.article.text.slice(range.start, range.end) ?? '';
    announcer.say(words);
  }

  private paint(): void {
    const { range } = this;
    this.parts.scene()?.painter.paint('cursor', range === null ? [] : [range]);
  }
}
