import type * as vscode from 'vscode';
import type { Judgement } from '../../core/model/judgement';
import type { Problem } from '../../core/model/problem';
import type { CorpusState } from '../../protocol/engine';
import type { Engine } from '../corpus/engine';
import { Disposable } from '../util/disposable';
import { JudgementsFile } from './judgementsFile';
import type { JudgementsPlace } from './judgementsPlace';

/** The judgements of one open corpus: what is in their file, and what of it holds. One thing is done at a time. */
export class CorpusJudgements extends Disposable {
  private readonly file: JudgementsFile;
  private text: string | null = null;
  private held: readonly Judgement[] = [];
  private unread: readonly Problem[] = [];
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    root: vscode.Uri,
    private readonly engine: Engine,
    place: JudgementsPlace,
  ) {
    super();
    this.file = this._register(new JudgementsFile(root, place));
  }

  /** Something may have happened to the file. */
  get onDidTouch(): vscode.Event<void> {
    return this.file.onDidTouch;
  }

  get uri(): vscode.Uri {
    return this.file.uri;
  }

  /** Those that hold, in the order of the file. */
  get all(): readonly Judgement[] {
    return this.held;
  }

  /** Why the file could not be read, if it could not. */
  get problems(): readonly Problem[] {
    return this.unread;
  }

  /** Reads the file and has the engine follow it; undefined when it says the same as before. */
  take(): Promise<CorpusState | undefined> {
    return this.enqueue(async () => {
      const problems: Problem[] = [];
      const text = await this.file.read(problems);
      if (text === this.text && problems.length === 0 && this.unread.length === 0) return undefined;
      const { judgements, ...state } = await this.engine.call('judge', text);
      this.text = text;
      this.unread = problems;
      this.held = judgements;
      return state;
    });
  }

  /** Appends lines to the file. Rejects with the reason when they cannot be kept; then none is. */
  append(lines: readonly string[]): Promise<void> {
    return this.enqueue(() => this.file.append(lines));
  }

  private enqueue<T>(job: () => Promise<T>): Promise<T> {
    const done = this.work.then(job);
    this.work = done.catch(() => {});
    return done;
  }
}
