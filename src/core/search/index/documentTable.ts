import { GrowingNumbers, GrowingStrings } from './growing';
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
  private readonly ids = new GrowingStrings();
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
    this.ids.pushString(id);
    this.columns.hashLow.push(hashLow);
    this.columns.hashHigh.push(hashHigh);
    this.columns.lengths.push(length);
    this.columns.titleEnds.push(titleEnd);
    this.columns.textStarts.push(textStart);
  }

  finish(): DocumentParts {
    const { pool, starts } = this.ids.toList();
    const { hashLow, hashHigh, lengths, titleEnds, textStarts } = this.columns;
    return {
      idUnits: pool,
      idStarts: starts,
      hashLow: hashLow.toArray(),
      hashHigh: hashHigh.toArray(),
      lengths: lengths.toArray(),
      titleEnds: titleEnds.toArray(),
      textStarts: textStarts.toArray(),
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
