import type * as vscode from 'vscode';
import type { Engine } from '../corpus/engine';
import type { IndexStore } from '../corpus/indexStore';

/**
 * Gives the engine which versions were found when a corpus was open before, and keeps what has been found. It is never in the way: whatever
 * fails is only written to the log, as versions can be looked for anew.
 */
export class KeptVersions {
  constructor(
    private readonly store: IndexStore,
    private readonly root: vscode.Uri,
    private readonly engine: Engine,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Gives the engine, which has not looked for any versions, what is kept. */
  async adopt(): Promise<void> {
    try {
      const bytes = await this.store.read(this.root, 'versions');
      if (bytes === undefined || (await this.engine.call('adoptVersions', bytes))) return;
      this.log.info('The versions that were kept are damaged or were found in another way; they are looked for anew.');
    } catch (error) {
      this.log.warn(`The versions could not be taken over: ${String(error)}`);
    }
  }

  /** Keeps what the engine has found, unless it is kept already. */
  async keep(): Promise<void> {
    try {
      const bytes = await this.engine.call('versionsSnapshot');
      if (bytes !== null) await this.store.write(this.root, 'versions', bytes);
    } catch (error) {
      this.log.warn(`The versions could not be kept: ${String(error)}`);
    }
  }
}
