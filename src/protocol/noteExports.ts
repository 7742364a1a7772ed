// Notes as they are handed to other programs and to paper, and annotations of other programs, as the host asks the engine for them.

import type { AnchorState } from '../core/model/anchor';
import type { DossierQuote } from '../core/notes/dossier/model';
import type { ImportedAnnotation } from '../core/notes/webAnnotation/model';
import type { EntryName, QuotedPassage } from './notes';

/** An annotation of another program, with the article that it is of and its place there. */
export interface PlacedAnnotation {
  /**
   * What goes into a note: anchored anew where the words stand as they were marked, else with the anchor that it came with, so that the note
   * says what became of it. Null when the article is not in the corpus, or nothing is quoted.
   */
  readonly passage: QuotedPassage | null;
  /** Null when the article is not in the corpus, or nothing is quoted. */
  readonly state: AnchorState | null;
}

export type NoteExportCalls = {
  /** Quotations as Web Annotations in JSON-LD: all, or those that are named. */
  webAnnotations(entries: readonly EntryName[] | null, label: string): string;
  /** Finds the articles and the places of annotations; as many as were given, in their order. */
  placeAnnotations(annotations: readonly ImportedAnnotation[]): readonly PlacedAnnotation[];
  /** Quotations for a dossier, in the order of the notes: all, or those that are named. */
  dossierQuotes(entries: readonly EntryName[] | null): readonly DossierQuote[];
};
