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

  add(id: string, facts: DocumentFacts): void {
    this.ids.push(id);
    this.addFacts(facts);
  }

  /** Adds a document of another segment. `ends` is where its ids end, and begin. */
  copy(documents: DocumentParts, slot: number, ends: Uint32Array): void {
    this.ids.copy(documents.ids.bytes, ends[slot] ?? 0, ends[slot + 1] ?? 0);
    this.addFacts(factsAt(documents, slot));
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

  private addFacts({ hashLow, hashHigh, length, titleEnd, textStart }: DocumentFacts): void {
    const { columns } = this;
    columns.hashLow.push(hashLow);
    columns.hashHigh.push(hashHigh);
    columns.lengths.push(length);
    columns.titleEnds.push(titleEnd);
    columns.textStarts.push(textStart);
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
