import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Corpus } from '../core/corpus';
import { Failure, reasonOf } from './failure';
import { indexFileOf } from './indexFile';
import { replaceFile } from './replaceFile';

/** What was done so that a corpus has its index. */
export interface KeptIndex {
  readonly file: string;
  /** Whether what was kept fits and was left as it is, fits but for articles that have changed since, or was of no use. */
  readonly done: 'kept' | 'updated' | 'made';
  /** Size of the file. */
  readonly bytes: number;
}

/** Says something on stderr, in one line. */
export type Say = (line: string) => void;

/** The index of one corpus in the folder that `--cache` names. */
export class IndexCache {
  readonly file: string;

  constructor(
    corpus: string,
    private readonly folder: string,
    private readonly say: Say,
  ) {
    this.file = indexFileOf(corpus, folder);
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws Failure when that cannot be
   */
  async makeReady(): Promise<void> {
    try {
      await mkdir(dirname(this.file), { recursive: true });
    } catch (error) {
      throw this.failure(error);
    }
  }

  /**
   * Gives the corpus the index that is kept as far as it fits, has the rest made, and keeps what is new.
   *
   * @throws Failure when it cannot be kept; the corpus has its index nevertheless
   */
  async provide(corpus: Corpus): Promise<KeptIndex> {
    const adopted = await this.adopted(corpus);
    corpus.prepare();
    const parts = corpus.indexSnapshot();
    if (parts === null) return { file: this.file, done: 'kept', bytes: (await stat(this.file)).size };
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await replaceFile(this.file, parts);
    } catch (error) {
      throw this.failure(error);
    }
    const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
    return { file: this.file, done: adopted ? 'updated' : 'made', bytes };
  }

  private async adopted(corpus: Corpus): Promise<boolean> {
    let kept: Uint8Array;
    try {
      kept = await readFile(this.file);
    } catch (error) {
      const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
      if (isThere) this.say(`The index in ${this.folder} cannot be read: ${reasonOf(error)}. It is made anew.`);
      return false;
    }
    if (corpus.adoptIndex(kept)) return true;
    this.say(`The index in ${this.folder} is damaged, another version's or another corpus's. It is made anew.`);
    return false;
  }

  private failure(error: unknown): Failure {
    return new Failure(`The index cannot be kept in ${this.folder}: ${reasonOf(error)}.`);
  }
}
