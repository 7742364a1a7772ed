import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { english } from '../core/basics/message';
import { bytesAfter } from '../core/entities/judgements/append';
import { foldJudgements } from '../core/entities/judgements/fold';
import { decode } from '../core/ingest/files/decode';
import { CORPUS_FILE, JUDGEMENTS_FILE } from '../core/ingest/settings/corpusSettings';
import type { Judgement } from '../core/model/judgement';
import { Failure, reasonOf } from './failure';

/** The file with the judgements of the corpus in a folder, which is made by the first line. */
export class JudgementsFile {
  private constructor(
    readonly path: string,
    private readonly bytes: Uint8Array,
    private readonly text: string,
  ) {}

  /** @throws Failure when the corpus is no folder, or the file cannot be read */
  static async read(corpus: string): Promise<JudgementsFile> {
    const folder = await stat(corpus).catch((error: unknown) => {
      throw new Failure(`${corpus} cannot be read: ${reasonOf(error)}.`);
    });
    if (!folder.isDirectory()) {
      throw new Failure(`Judgements are kept beside ${CORPUS_FILE}, and ${corpus} is no folder.`);
    }
    const path = join(corpus, JUDGEMENTS_FILE);
    const bytes = await readIfThere(path);
    const decoded = decode(bytes);
    if ('fault' in decoded && bytes.length > 0) throw new Failure(`${path} cannot be read: ${english(decoded.fault)}.`);
    return new JudgementsFile(path, bytes, 'text' in decoded ? decoded.text : '');
  }

  /** Those that hold, in the order of the file. */
  get holding(): readonly Judgement[] {
    return foldJudgements(this.text).state.holding;
  }

  /** Why a line would have no effect if it were appended; undefined when it would have one. */
  faultOf(line: string): string | undefined {
    const before = this.text === '' || this.text.endsWith('\n') ? this.text : `${this.text}\n`;
    const at = before.split('\n').length - 1;
    const { problems } = foldJudgements(before + line);
    const reason = problems.find(({ range }) => range?.startLine === at)?.reason;
    return reason && english(reason).replace(/^Line \d+: /, '');
  }

  /**
   * Appends a line; what others appended since the file was read stays.
   *
   * @throws Failure when the file cannot be written
   */
  async append(line: string): Promise<void> {
    try {
      const file = await open(this.path, 'a');
      try {
        await file.appendFile(bytesAfter(this.bytes, [line]));
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      throw new Failure(`${this.path} cannot be written: ${reasonOf(error)}.`);
    }
  }
}

async function readIfThere(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array();
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}
