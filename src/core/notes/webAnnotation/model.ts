import type { Anchor } from '../../model/anchor';
import type { ArticleId } from '../../model/article';

/** A quotation of a note, as it is handed to other programs. */
export interface AnnotatedQuote {
  /** Names it among those of its article. */
  readonly id: string;
  /** Null when it is not in the corpus. */
  readonly article: { readonly id: ArticleId; readonly title: string; readonly url?: string } | null;
  /** What the entry itself calls its article. */
  readonly calls: string;
  /** The words as they were quoted; those of the note where nobody kept the anchor. */
  readonly anchor: Anchor | { readonly exact: string };
  /** Markdown; empty for none. */
  readonly comment: string;
  readonly tags: readonly string[];
}

/** A passage of an article that another program marked. */
export interface ImportedAnnotation {
  /** What may name the article, the surest first: an id, addresses. */
  readonly sources: readonly string[];
  /** Its position is none (0 and the quote's length) where the file does not say, or says it of another text. Null for a note on the whole page. */
  readonly anchor: Anchor | null;
  /** Plain text or Markdown; empty for none. */
  readonly comment: string;
  readonly tags: readonly string[];
}

/** The vocabulary of the Web Annotation Data Model (W3C Recommendation, 23 February 2017). */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What we add to it: an article's id, the hash of the text that an anchor was made in, and how many twins the passage had there. */
export const OURS = 'urn:x-corpus-reader:';
export const ARTICLE = 'corpus-reader:article';
export const HASH = 'corpus-reader:hash';
export const TWINS = 'corpus-reader:twins';
