import type * as vscode from 'vscode';
import type { CancelSignal } from '../../protocol/rpc';
import { Cancellation } from './cancellation';

/** Calls `action` once, `milliseconds` after the last of a burst of calls. */
export class Debounce implements vscode.Disposable {
  private timer: unknown;

  constructor(
    private readonly milliseconds: number,
    private readonly action: () => void,
  ) {}

  trigger(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.action, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}

/** Calls `action` at once and then at most every `milliseconds`, the last call of a burst included. */
export class Throttle implements vscode.Disposable {
  private timer: unknown;
  private wanted = false;

  constructor(
    private readonly milliseconds: number,
    private readonly action: () => void,
  ) {}

  trigger(): void {
    if (this.timer !== undefined) {
      this.wanted = true;
      return;
    }
    this.wanted = false;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.wanted) this.trigger();
    }, this.milliseconds);
    this.action();
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}

/**
 * Answers questions that come faster than they can be answered: one at a time, and of those that wait only the last. One
 * that is being answered when the next comes is told by its signal that nobody waits for it any more.
 * `show` is never called with the answer to a question that is no longer the last one.
 */
export class LatestOnly<Question, Answer> {
  private asking: Cancellation | undefined;
  private next: { readonly question: Question } | undefined;

  constructor(
    private readonly ask: (question: Question, signal: CancelSignal) => Promise<Answer>,
    private readonly show: (answer: Answer, question: Question) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  put(question: Question): void {
    this.next = { question };
    if (this.asking === undefined) void this.work();
    else this.asking.cancel();
  }

  /** Nobody waits for an answer any more. */
  cancel(): void {
    this.next = undefined;
    this.asking?.cancel();
  }

  private async work(): Promise<void> {
    while (this.next !== undefined) {
      const { question } = this.next;
      this.next = undefined;
      const cancellation = new Cancellation();
      this.asking = cancellation;
      const isLast = (): boolean => !cancellation.isCancellationRequested;
      try {
        const answer = await this.ask(question, cancellation);
        if (isLast()) this.show(answer, question);
      } catch (error) {
        if (isLast()) this.fail(error);
      }
    }
    this.asking = undefined;
  }
}
