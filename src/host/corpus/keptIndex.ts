import type * as vscode from 'vscode';
import { namesIn } from '../../core/corpus/keptCorpus';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import type { Engine } from './engine';
import type { IndexStore } from './indexStore';

/** How long a corpus must have been left alone before its index is kept anew. */
const SETTLE_MILLISECONDS = 60_000;

/** How long a corpus that is closed is waited for, to keep what has changed last. */
const CLOSE_MILLISECONDS = 2000;

/** Where the index of an open corpus came from; undefined while it is not yet known. */
export type IndexOrigin = 'kept' | 'made anew';

/**
 * Gives the engine the names and the index that were kept for a corpus, and keeps what they have become. It is never in the way: whatever
 * fails is only written to the log, as the engine can do without.
 */
export class KeptIndex extends Disposable {
  private reading: Promise<Uint8Array | undefined> | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => void this.keep()));
  private hasChanged = false;
  private isForgotten = false;
  private currentOrigin: IndexOrigin | undefined;
  private haveNames = false;

  constructor(
    private readonly store: IndexStore,
    private readonly root: vscode.Uri,
    private readonly engine: Engine,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
  }

  get origin(): IndexOrigin | undefined {
    return this.currentOrigin;
  }

  /** Whether the names that were found before are being used. */
  get hasKeptNames(): boolean {
    return this.haveNames;
  }

  /** Begins to read what is kept, so that it is there when the articles are. */
  fetch(): void {
    this.reading = this.store.read(this.root, 'index').catch((error: unknown) => {
      this.log.warn(`The search index could not be read: ${String(error)}`);
      return undefined;
    });
  }

  /** Gives the engine, which has not been put any article, the names in what was fetched: they are needed from the first batch on. */
  async adoptNames(): Promise<void> {
    const bytes = await this.reading;
    const names = bytes === undefined ? undefined : namesIn(bytes);
    if (names === undefined) return;
    const own = new Uint8Array(names);
    try {
      const { length } = own;
      this.haveNames = await this.engine.transfer('adoptNames', [own], [own.buffer]);
      if (this.haveNames) this.log.info(`Took over ${length} bytes of names.`);
      else this.log.info('The names that were kept are damaged or of another model; they are found anew.');
    } catch (error) {
      this.log.warn(`The names could not be taken over: ${String(error)}`);
    }
  }

  /** Gives the engine, which has been put all articles, the index in what was fetched. */
  async adopt(): Promise<void> {
    const started = Date.now();
    const bytes = await this.reading;
    this.reading = undefined;
    this.currentOrigin = 'made anew';
    if (bytes === undefined) return;
    const own = ownBuffer(bytes);
    try {
      const { length } = own;
      if (await this.engine.transfer('adoptIndex', [own], [own.buffer])) {
        this.currentOrigin = 'kept';
        this.log.info(`Took over the search index of ${length} bytes in ${Date.now() - started} ms.`);
      } else {
        this.log.info('The search index that was kept does not fit or is damaged; it is made anew.');
      }
    } catch (error) {
      this.log.warn(`The search index could not be taken over: ${String(error)}`);
    }
  }

  /** Keeps the index as it is now, unless it is kept already. */
  keep(): Promise<void> {
    this.hasChanged = false;
    this.work = this.work.then(() => this.write());
    return this.work;
  }

  /** Says that the articles are no longer those of which the index is kept. */
  changed(): void {
    this.hasChanged = true;
    this.settle.trigger();
  }

  /** Removes what is kept, and keeps nothing more. */
  async forget(): Promise<void> {
    this.isForgotten = true;
    await this.work;
    await this.engine.call('forgetSources').catch(() => {});
    await this.store.remove(this.root).catch((error: unknown) => {
      this.log.warn(`The search index could not be removed: ${String(error)}`);
    });
  }

  /** Keeps what has changed last, if that is quick. The engine may go when it resolves. */
  async close(): Promise<void> {
    this.dispose();
    if (this.hasChanged) void this.keep();
    let timer: unknown;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, CLOSE_MILLISECONDS);
    });
    await Promise.race([this.work, late]);
    clearTimeout(timer);
  }

  private async write(): Promise<void> {
    if (this.isForgotten) return;
    const started = Date.now();
    try {
      await this.engine.call('keepSources');
      const bytes = await this.engine.call('snapshot');
      if (bytes === null) return;
      await this.store.write(this.root, 'index', bytes);
      this.log.info(`Kept the search index of ${bytes.length} bytes in ${Date.now() - started} ms.`);
    } catch (error) {
      this.log.warn(`The search index could not be kept: ${String(error)}`);
    }
  }
}

/** The bytes in a buffer of their own, which can be handed over: what Node reads may lie in one that others use. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isOwn ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
