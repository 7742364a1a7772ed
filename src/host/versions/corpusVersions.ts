import * as vscode from 'vscode';
import type { CorpusState } from '../../protocol/engine';
import type { Engine } from '../corpus/engine';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import type { KeptVersions } from './keptVersions';
import { countsReprintsOnce, isAboutReprints } from './setting';

/** Looking for versions takes long in a large corpus; it is done when nothing has changed for a while. */
const QUIET_MILLISECONDS = 2000;

/** Has the engine look for versions of texts while a corpus is open, and count them as the reader wants. */
export class CorpusVersions extends Disposable {
  private readonly quiet = this._register(new Debounce(QUIET_MILLISECONDS, () => void this.find()));

  /** `publish` is told of the corpus as it then is. */
  constructor(
    private readonly engine: Engine,
    private readonly kept: KeptVersions,
    private readonly publish: (state: CorpusState) => void,
  ) {
    super();
    this._register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (isAboutReprints(event)) void this.count().then(this.publish, () => {});
      }),
    );
  }

  /** Tells the engine how to count. */
  count(): Promise<CorpusState> {
    return this.engine.call('countReprintsOnce', countsReprintsOnce());
  }

  /** Looks for versions now, and keeps them. Does nothing when the engine has gone. */
  async find(): Promise<void> {
    const state = await this.engine.call('findVersions').catch(() => undefined);
    if (state === undefined || this.isDisposed) return;
    this.publish(state);
    await this.kept.keep();
  }

  /** Looks for versions soon, as articles have come, gone or changed. */
  changed(): void {
    this.quiet.trigger();
  }
}
