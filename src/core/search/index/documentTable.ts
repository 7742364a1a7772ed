import { narrowed } from '../compact/numbers';
import { GrowingNumbers } from './growing';
import { GrowingPool } from './growingPool';
import type { DocumentParts } from './segment';

export interface DocumentFacts {
  readonly hashLow: number;
  readonly hashHigh: number;
  readonly length: number;
  readonly titleEnd: number;
  readonly textStart: number;
}

/** Gathers what is known of the documents of a segment to be, in the order of their slots. */
export class DocumentTable {
  private readonly ids = new GrowingPool();
  private readonly columns = {
    hashLow: new GrowingNumbers(),
    hashHigh: new GrowingNumbers(),
    lengths: new GrowingNumbers(),
    titleEnds: new GrowingNumbers(),
    textStarts: new GrowingNumbers(),
  };

  get size(): number {
    return this.ids.size;
  }

  add(id: string, { hashLow, hashHigh, length, titleEnd, textStart }: DocumentFacts): void {
    const { columns } = this;
    this.ids.push(id);
    columns.hashLow.push(hashLow);
    columns.hashHigh.push(hashHigh);
    columns.lengths.push(length);
    columns.titleEnds.push(titleEnd);
    columns.textStarts.push(textStart);
  }

  /** Adds the documents of another segment with a slot `[from, to)`. `starts` is where its ids begin. */
  copy(documents: DocumentParts, starts: Uint32Array, from: number, to: number): void {
    const { columns } = this;
    this.ids.copy(documents.ids.bytes, starts, from, to);
    columns.hashLow.copy(documents.hashLow, from, to, 0);
    columns.hashHigh.copy(documents.hashHigh, from, to, 0);
    columns.lengths.copy(documents.lengths, from, to, 0);
    columns.titleEnds.copy(documents.titleEnds, from, to, 0);
    columns.textStarts.copy(documents.textStarts, from, to, 0);
  }

  finish(): DocumentParts {
    const { hashLow, hashHigh, lengths, titleEnds, textStarts } = this.columns;
    return {
      ids: this.ids.finish(),
      hashLow: hashLow.toArray(),
      hashHigh: hashHigh.toArray(),
      lengths: narrowed(lengths.view()),
      titleEnds: narrowed(titleEnds.view()),
      textStarts: narrowed(textStarts.view()),
    };
  }
}

/** What is known of the document in a slot. */
export function factsAt(documents: DocumentParts, slot: number): DocumentFacts {
  return {
    hashLow: documents.hashLow[slot] ?? 0,
    hashHigh: documents.hashHigh[slot] ?? 0,
    length: documents.lengths[slot] ?? 0,
    titleEnd: documents.titleEnds[slot] ?? 0,
    textStart: documents.textStarts[slot] ?? 0,
  };
}
