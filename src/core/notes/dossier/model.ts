import type { StyledText } from '../../citations/styledText';
import type { AnchorState } from '../../model/anchor';
import type { ArticleId } from '../../model/article';
import type { QuoteFidelity } from '../../model/note';

/** A quotation as a dossier shows it. */
export interface DossierQuote {
  /** Null when it is not in the corpus. */
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly date: string | null;
    readonly key: string;
  } | null;
  /** What the entry itself calls its article. */
  readonly calls: string;
  /** The title of the note. */
  readonly note: string;
  /** As the note has them; paragraphs parted by an empty line. */
  readonly words: string;
  /** Markdown; empty for none. */
  readonly comment: string;
  readonly tags: readonly string[];
  readonly state: AnchorState;
  readonly fidelity: QuoteFidelity;
  /** What stands in the article now where the state is `changed`; else null. */
  readonly passage: string | null;
}

/** By what quotations are put together, and in what order. */
export const DOSSIER_ORDERS = ['article', 'date', 'tag', 'note'] as const;
export type DossierOrder = (typeof DOSSIER_ORDERS)[number];

/** The words of a dossier, in the language of whoever reads it. */
export interface DossierWords {
  readonly sources: string;
  readonly undated: string;
  readonly untagged: string;
  /** Followed by the words that stand there now. */
  readonly changed: string;
  readonly ambiguous: string;
  readonly orphan: string;
  readonly altered: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

export interface DossierGroup {
  readonly heading: string;
  readonly quotes: readonly DossierQuote[];
}

export interface Dossier {
  readonly title: string;
  readonly groups: readonly DossierGroup[];
  /** The list of sources, in the order of its style. */
  readonly references: readonly StyledText[];
  readonly words: DossierWords;
}
