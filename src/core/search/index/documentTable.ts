import { narrowed } from '../compact/numbers';
import { StringPool } from '../compact/stringPool';
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
    const { hashLow, hashHigh, lengths, titleEnds, textStarts } = this.columns;
    return {
      ids: StringPool.of(this.ids.toList()),
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
