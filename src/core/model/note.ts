import type { Anchor, TextRange } from './anchor';
import type { ArticleId } from './article';

/** A quotation in a note: the quoted words, the link back, the anchor, and what the reader says of the passage. Ranges are UTF-16 indices into the note. */
export interface NoteEntry {
  /** Tells it from the others of its note, also after they were moved about: what its anchor calls it, else made of its words. */
  readonly id: string;
  /** The block quote, the line with the link, the anchor and the comment: all that goes with it when it is moved or removed. */
  readonly range: TextRange;
  /** The block quote. */
  readonly quoteRange: TextRange;
  /** The quoted words as a person sees them: without marks of Markdown, paragraphs parted as blocks of canonical text are. */
  readonly words: string;
  readonly link?: NoteEntryLink;
  /** Without brackets and `@`. */
  readonly citekey?: string;
  /** As written in the entry, without `#`, each once. */
  readonly tags: readonly string[];
  /** What the comment in HTML keeps; absent when somebody wrote the quotation by hand or with a link only. */
  readonly anchor?: Anchor;
  /** The hash of the text of which the reader said that this entry is to stay as it is, whatever differs; absent when they did not. */
  readonly accepted?: string;
  /** The comment in HTML that keeps it. */
  readonly anchorRange?: TextRange;
  /** The article as the anchor names it, which holds when the file was moved; absent without an anchor. */
  readonly article?: ArticleId;
  /** What the reader wrote below, as Markdown, trimmed; empty when nothing. */
  readonly comment: string;
  /** Where that stands; empty, and where it would go, when there is nothing. */
  readonly commentRange: TextRange;
}

export interface NoteEntryLink {
  /** The whole link, `[label](target)`. */
  readonly range: TextRange;
  readonly label: string;
  /** As it must be written in the note. */
  readonly href: string;
  /** Decoded, relative to the note. */
  readonly path: string;
  /** Which article of the file; absent where the file holds one. */
  readonly record?: string;
  /** `:~:text=...`, still encoded. */
  readonly fragment: string;
}

/** A Markdown file with quotations in it. */
export interface NoteFile {
  /** Of the format, as the front matter says; 0 for a note from before there were versions, or without front matter. */
  readonly version: number;
  /** The article that the note is on; absent for a note on a topic. */
  readonly article?: ArticleId;
  /** The key that the front matter gives that article. */
  readonly citekey?: string;
  /** The first heading, else what the front matter calls it; absent without either. */
  readonly title?: string;
  readonly entries: readonly NoteEntry[];
}

/** How the quoted words in a note differ from the passage that was quoted. */
export type QuoteFidelity =
  /** Letter by letter, but for white space and the shape of quotation marks. */
  | 'verbatim'
  /** Words were left out where an ellipsis says so, or added in square brackets. */
  | 'marked'
  /** Words differ and nothing says so. */
  | 'altered';
