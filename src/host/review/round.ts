import type { JudgementId, Verdict } from '../../core/model/judgement';
import type { ReviewItem } from '../../protocol/actors';
import type { ReviewAnswer } from '../../protocol/reviewPage';

/** Where answers are kept. Both say when they could not do it: by undefined, by false, or by rejecting. */
export interface AnswerKeeper {
  add(verdict: Verdict): Promise<{ readonly id: JudgementId } | undefined>;
  undo(id: JudgementId): Promise<boolean>;
}

/** An answered or skipped item, with the judgements that it made. */
interface Answered {
  readonly kept: JudgementId[];
}

/**
 * A sample that is gone through item by item. Answers are kept one after the other behind the reader, who does not wait for it; when
 * one cannot be kept the round stops there, and goes back to it.
 */
export class Round {
  private readonly answered: Answered[] = [];
  private keeping: Promise<void> = Promise.resolve();
  private stopped = false;

  /** `onStop` is called when an answer could not be kept. */
  constructor(
    readonly items: readonly ReviewItem[],
    private readonly keeper: AnswerKeeper,
    private readonly onStop: () => void,
  ) {}

  /** Number of items that were answered or skipped. */
  get position(): number {
    return this.answered.length;
  }

  /** The one that is asked about; undefined when all were. */
  get item(): ReviewItem | undefined {
    return this.items[this.position];
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Takes what the reader says of the item, and goes to the next. */
  answer(answer: ReviewAnswer): void {
    const { item, position } = this;
    if (item === undefined || this.stopped) return;
    const kept: JudgementId[] = [];
    this.answered.push({ kept });
    this.queue(position, async () => {
      for (const verdict of verdictsOf(item, answer)) {
        const judgement = await this.keeper.add(verdict);
        if (judgement === undefined) return false;
        kept.push(judgement.id);
      }
      return true;
    });
  }

  /** Goes back to the last item; what was said of it holds no more. */
  undo(): void {
    const last = this.stopped ? undefined : this.answered.pop();
    if (last === undefined) return;
    this.queue(this.position, async () => {
      for (const id of last.kept.reverse()) if (!(await this.keeper.undo(id))) return false;
      return true;
    });
  }

  /** Resolves when all answers given so far are kept, or the round has stopped. */
  async settled(): Promise<void> {
    await this.keeping;
  }

  /** Goes on at the item whose answer could not be kept. */
  async resume(): Promise<void> {
    await this.keeping;
    this.stopped = false;
  }

  private queue(position: number, keep: () => Promise<boolean>): void {
    this.keeping = this.keeping.then(async () => {
      // what came after an answer that was lost is asked again
      if (this.stopped) return;
      if (await keep().catch(() => false)) return;
      this.stopped = true;
      this.answered.length = Math.min(position, this.answered.length);
      this.onStop();
    });
  }
}

function verdictsOf({ article, at, kind }: ReviewItem, answer: ReviewAnswer): Verdict[] {
  if (answer === 'skip') return [];
  const review: Verdict = { do: 'review', article, at, kind, right: answer === 'right' };
  return answer === 'not a name' ? [review, { do: 'reject', article, at }] : [review];
}
