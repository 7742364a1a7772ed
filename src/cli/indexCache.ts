import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Corpus } from '../core/corpus';
import { Failure, reasonOf } from './failure';
import { indexFileOf } from './indexFile';
import { replaceFile } from './replaceFile';

/** What was done so that a corpus has its index. */
export interface KeptIndex {
  readonly file: string;
  /** False when the index that was kept fits the corpus and was taken as it is. */
  readonly made: boolean;
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
   * Gives the corpus the index that is kept if it fits, else has it made and keeps it.
   *
   * @throws Failure when it cannot be kept; the corpus has its index nevertheless
   */
  async provide(corpus: Corpus): Promise<KeptIndex> {
    if (await this.adopted(corpus)) return { file: this.file, made: false, bytes: (await stat(this.file)).size };
    corpus.prepare();
    const parts = corpus.indexSnapshot() ?? [];
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await replaceFile(this.file, parts);
    } catch (error) {
      throw this.failure(error);
    }
    return { file: this.file, made: true, bytes: parts.reduce((sum, part) => sum + part.byteLength, 0) };
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
    this.say(
      `The index in ${this.folder} does not fit: the corpus has changed, or it is damaged or another version's. It is made anew.`,
    );
    return false;
  }

  private failure(error: unknown): Failure {
    return new Failure(`The index cannot be kept in ${this.folder}: ${reasonOf(error)}.`);
  }
}
