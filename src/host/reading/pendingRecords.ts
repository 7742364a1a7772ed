import type * as vscode from 'vscode';
import { readingRecord } from '../../core/reading/readingFile';
import type { ReadingRecord } from '../../core/reading/readingRecord';

const KEPT = 'corpusReader.readingStates';
/** VS Code holds and writes all of it at once; beyond, what was read longest ago is forgotten unless it is kept beside the notes. */
const MOST = 20_000;

/** What was read and is not yet in a file beside the notes, by corpus. */
export class PendingRecords {
  private readonly byRoot = new Map<string, Map<string, ReadingRecord>>();

  constructor(private readonly memento: vscode.Memento) {}

  of(root: string): readonly ReadingRecord[] {
    return [...this.at(root).values()];
  }

  put(root: string, record: ReadingRecord): void {
    const records = this.at(root);
    // the last one put stands last
    records.delete(record.article);
    records.set(record.article, record);
    const [oldest] = records.keys();
    if (records.size > MOST && oldest !== undefined) records.delete(oldest);
  }

  /** Forgets records that are kept elsewhere by now, unless there are later ones. */
  async drop(root: string, written: readonly ReadingRecord[]): Promise<void> {
    const records = this.at(root);
    for (const record of written) if (records.get(record.article) === record) records.delete(record.article);
    await this.keep(root);
  }

  async keep(root: string): Promise<void> {
    await this.memento.update(KEPT, { ...this.kept(), [root]: this.of(root) });
  }

  private at(root: string): Map<string, ReadingRecord> {
    const known = this.byRoot.get(root);
    if (known !== undefined) return known;
    const kept = this.kept()[root];
    const records = Array.isArray(kept) ? kept.flatMap((value) => readingRecord(value) ?? []) : [];
    const made = new Map(records.map((record) => [record.article, record]));
    this.byRoot.set(root, made);
    return made;
  }

  private kept(): Record<string, unknown> {
    return this.memento.get<Record<string, unknown>>(KEPT, {});
  }
}
