import type { JudgementId, Verdict } from '../../core/model/judgement';
import type { ReviewItem } from '../../protocol/actors';
import type { ReviewAnswer } from '../../protocol/reviewPage';

/** Where answers are kept. Both say when they could not do it: by undefined, by false, or by rejecting. */
export interface AnswerKeeper {
  /** Keeps all verdicts, or none. */
  addAll(verdicts: readonly Verdict[]): Promise<readonly { readonly id: JudgementId }[] | undefined>;
  undo(id: JudgementId): Promise<boolean>;
}

/** An item that was answered or skipped. */
interface Answer {
  readonly position: number;
  readonly verdicts: readonly Verdict[];
  /** The judgements that it made, once it is kept. */
  readonly kept: JudgementId[];
}

/** What is to be done at once: answers, in their order, are to be kept, or one is to be taken back. */
interface Step {
  readonly does: 'keep' | 'take back';
  readonly answers: [Answer, ...Answer[]];
}

/**
 * A sample that is gone through item by item. Answers are kept behind the reader, who does not wait for it, and those that were given
 * while others were being kept are kept together; when it fails the round stops there, and goes back to the first that is lost.
 */
export class Round {
  private readonly answered: Answer[] = [];
  /** What is not begun yet. */
  private readonly waiting: Step[] = [];
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
    const answered: Answer = { position, verdicts: verdictsOf(item, answer), kept: [] };
    this.answered.push(answered);
    const last = this.waiting.at(-1);
    if (last?.does === 'keep') last.answers.push(answered);
    else this.queue({ does: 'keep', answers: [answered] });
  }

  /** Goes back to the last item; what was said of it holds no more. */
  undo(): void {
    const last = this.stopped ? undefined : this.answered.pop();
    if (last !== undefined) this.queue({ does: 'take back', answers: [last] });
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

  private queue(step: Step): void {
    this.waiting.push(step);
    this.keeping = this.keeping.then(() => this.takeStep());
  }

  private async takeStep(): Promise<void> {
    const step = this.waiting.shift();
    if (step === undefined) return;
    const { does, answers } = step;
    const done = does === 'keep' ? this.keep(answers) : this.takeBack(answers);
    if (await done.catch(() => false)) return;
    // what came after an answer that was lost is asked again
    this.waiting.length = 0;
    this.stopped = true;
    this.answered.length = Math.min(answers[0].position, this.answered.length);
    this.onStop();
  }

  private async keep(answers: readonly Answer[]): Promise<boolean> {
    const all = answers.flatMap(({ verdicts }) => verdicts);
    if (all.length === 0) return true;
    const judgements = await this.keeper.addAll(all);
    if (judgements === undefined) return false;
    const ids = judgements.map(({ id }) => id);
    for (const { kept, verdicts } of answers) kept.push(...ids.splice(0, verdicts.length));
    return true;
  }

  private async takeBack(answers: readonly Answer[]): Promise<boolean> {
    const ids = answers.flatMap(({ kept }) => kept);
    for (const id of ids.reverse()) if (!(await this.keeper.undo(id))) return false;
    return true;
  }
}

function verdictsOf({ article, at, kind }: ReviewItem, answer: ReviewAnswer): Verdict[] {
  if (answer === 'skip') return [];
  const review: Verdict = { do: 'review', article, at, kind, right: answer === 'right' };
  return answer === 'not a name' ? [review, { do: 'reject', article, at }] : [review];
}
