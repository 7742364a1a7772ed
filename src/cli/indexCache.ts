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

/** The index of one corpus, and the names found in it, in the folder that `--cache` names. */
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
    const file = await this.read();
    if (file !== undefined) corpus.kept.adoptNames(file);
    const adopted = file !== undefined && corpus.kept.adoptIndex(file);
    if (file !== undefined && !adopted) {
      this.say(`The index in ${this.folder} is damaged, another version's or another corpus's. It is made anew.`);
    }
    corpus.prepare();
    const written = await this.write(corpus);
    if (written === undefined) return { file: this.file, done: 'kept', bytes: (await stat(this.file)).size };
    return { file: this.file, done: adopted ? 'updated' : 'made', bytes: written };
  }

  /**
   * Gives the corpus the names that were found before as far as they fit, has those of other articles found, and keeps what is
   * new. An index that is kept with them stays as it is; none is made.
   *
   * @throws Failure when they cannot be kept; the corpus has its names nevertheless
   */
  async provideNames(corpus: Corpus): Promise<void> {
    const file = await this.read();
    if (file !== undefined) {
      corpus.kept.adoptIndex(file);
      if (!corpus.kept.adoptNames(file)) {
        this.say(`The names in ${this.folder} are damaged, or another version's. They are found anew.`);
      }
    }
    corpus.actors();
    await this.write(corpus);
  }

  /** Undefined when there is none, or none that can be read. */
  private async read(): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.file);
    } catch (error) {
      const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
      if (isThere) this.say(`What is kept in ${this.folder} cannot be read: ${reasonOf(error)}. It is made anew.`);
      return undefined;
    }
  }

  /** Number of bytes; undefined when what is there is what would be written. */
  private async write(corpus: Corpus): Promise<number | undefined> {
    const parts = corpus.kept.snapshot();
    if (parts === null) return undefined;
    try {
      await mkdir(dirname(this.file), { recursive: true });
      await replaceFile(this.file, parts);
    } catch (error) {
      throw this.failure(error);
    }
    return parts.reduce((sum, part) => sum + part.byteLength, 0);
  }

  private failure(error: unknown): Failure {
    return new Failure(`Nothing can be kept in ${this.folder}: ${reasonOf(error)}.`);
  }
}
