// Notes, as the host asks the engine about them and as pages are told of them.

import type { Anchor, AnchorState, Candidate, TextRange } from '../core/model/anchor';
import type { ArticleId } from '../core/model/article';
import type { QuoteFidelity } from '../core/model/note';
import type { Alteration } from '../core/notes/fidelity/alterations';
import type { ListableEntry } from '../core/notes/list/model';
import type { ArticleSummary } from './engine';

/** A note as the engine is told of it. */
export interface NoteText {
  /** The note's address, which is its name in every answer. */
  readonly uri: string;
  /** The note's folder relative to the corpus, with `/` and `..`; null where no relative link leads there. */
  readonly folder: string | null;
  /** As it is in the editor, also when that is not saved; null when the note is gone. */
  readonly text: string | null;
}

/** A quotation in a note and how it stands with its source now. */
export interface CheckedEntry {
  readonly uri: string;
  readonly entry: string;
  /** Ranges in the note; see `NoteEntry`. */
  readonly range: TextRange;
  readonly quoteRange: TextRange;
  readonly linkRange?: TextRange;
  readonly commentRange: TextRange;
  readonly words: string;
  readonly tags: readonly string[];
  readonly comment: string;
  readonly citekey?: string;
  /** The article that is quoted; null when it is not in the corpus, and then `state` is 'orphan'. */
  readonly article: ArticleSummary | null;
  /** What the entry itself calls its article: an id or a path; for messages. */
  readonly calls: string;
  readonly anchor: Anchor | null;
  readonly state: AnchorState;
  readonly score: number;
  /** Where the passage stands in the article now; null when ambiguous or orphan. */
  readonly place: TextRange | null;
  /** What stands there. */
  readonly passage: string | null;
  readonly candidates: readonly (Candidate & { readonly passage: string })[];
  /** How the words in the note stand to the words that were quoted. */
  readonly fidelity: QuoteFidelity;
  /** Whether the reader has said that the entry is to stay as it is while its article has the text that it has. */
  readonly accepted: boolean;
}

/** A position in a note as editors count: line and UTF-16 unit, both from 0 on. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** A quotation with where its block quote stands, so that nobody needs the note to point there. */
export interface PlacedEntry {
  readonly checked: CheckedEntry;
  readonly from: LinePlace;
  readonly to: LinePlace;
}

/** A quotation that needs somebody. */
export interface EntryToMend extends PlacedEntry {
  /** How the words in the note differ from those that were quoted. */
  readonly altered: readonly Alteration[];
  /** How the passage as it is now (`source`) differs from the one that was quoted (`note`). */
  readonly changed: readonly Alteration[];
}

/** A noted passage as the reader page marks it and shows it in its margin. */
export interface NotedPassage {
  readonly uri: string;
  readonly entry: string;
  /** The note's title or file name, as a person knows it. */
  readonly note: string;
  readonly state: AnchorState;
  readonly place: TextRange | null;
  /** The quoted words, for those that have no place. */
  readonly words: string;
  /** What the reader wrote, letter by letter as it stands in the note: Markdown, shown as it is, so that it can be edited where it is shown. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** Index into the reader's meanings of colours, by the first tag that is one; absent for a plain quotation. */
  readonly meaning?: number;
}

/** One entry as the Notes view lists it. */
export interface ListedEntry extends ListableEntry {
  /** UTF-16 index into the note where it begins. */
  readonly at: number;
}

/** What is needed to put a passage into a note. */
export interface QuotedPassage {
  readonly article: ArticleSummary;
  readonly citekey: string;
  /** With the hash of the text. */
  readonly anchor: Anchor;
  /** The same as a link needs it: with context only where it is needed to lead back. */
  readonly linkAnchor: Anchor;
}

/** Names one quotation of one note. */
export interface EntryName {
  readonly uri: string;
  readonly entry: string;
}

/** Quotations that need somebody, as far as they were asked for. */
export interface EntriesToMend {
  readonly entries: readonly EntryToMend[];
  /** How many there are. */
  readonly total: number;
}

export type NoteCalls = {
  /** Takes notes in place of what it knew of them. Nothing is placed before somebody asks. */
  putNotes(notes: readonly NoteText[]): void;
  /** Forgets all notes. */
  forgetNotes(): void;
  /** What a quotation of a passage is made of; null when the article is not there or the range is none of its text. */
  quotedPassage(article: ArticleId, range: TextRange): QuotedPassage | null;
  /** The quotations of one note, in its order, checked against the texts as they are; empty when the note is not known. */
  checkNote(uri: string): readonly CheckedEntry[];
  /**
   * The quotations in all notes that need somebody, in the order of notes and of each note: those whose words or passages are not what they
   * were, or that have lost their place, unless the reader has said that they are to stay so. The first `limit` of them, and one that is named
   * wherever it stands. Counted in slices, may be cancelled.
   */
  entriesToMend(limit: number, also: EntryName | null): EntriesToMend;
  /** How many quotations there are in all notes, and how many of them need somebody. Counted in slices, may be cancelled. */
  entryCounts(): { readonly all: number; readonly toMend: number };
  /** The quotations of an article in all notes, in the order of the text; with a range only those of passages that share some of it. */
  quotationsOf(article: ArticleId, range: TextRange | null): readonly PlacedEntry[];
  /** The articles whose notes are called so, as links between notes have it: without the ending; null for each that is none. */
  articlesOfNotes(names: readonly string[]): readonly (ArticleId | null)[];
  /** Noted passages of an article in all notes, in the order of the text, those without a place last. `near` is placed first. */
  notedPassages(article: ArticleId, near: TextRange | null): readonly NotedPassage[];
  /** Every entry of every note, in the order of notes and of each note; counted in slices, may be cancelled. */
  listEntries(): readonly ListedEntry[];
  /** How many entries each article has, in all notes. */
  noteCounts(): readonly (readonly [article: ArticleId, entries: number])[];
};
