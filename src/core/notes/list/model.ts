import type { ActorId } from '../../model/actor';
import type { AnchorState } from '../../model/anchor';
import type { ArticleId } from '../../model/article';
import type { QuoteFidelity } from '../../model/note';

/** A quotation as lists of all notes have it. */
export interface ListableEntry {
  readonly uri: string;
  readonly entry: string;
  /** What a person knows the note by. */
  readonly note: string;
  /** Null when it is not in the corpus. */
  readonly article: ArticleId | null;
  /** Of the article, else what the entry calls it. */
  readonly title: string;
  readonly words: string;
  readonly comment: string;
  /** Without `#`. */
  readonly tags: readonly string[];
  readonly state: AnchorState;
  readonly fidelity: QuoteFidelity;
  /** Whether the reader has said that it is to stay as it is, whatever differs. */
  readonly accepted: boolean;
  /** Who is mentioned in the passage. */
  readonly actors: readonly { readonly id: ActorId; readonly name: string }[];
}

/** How a quotation stands, those first that need somebody most. An entry may stand in two ways: its passage has changed and its words differ. */
export const STANDINGS = ['orphan', 'ambiguous', 'changed', 'altered', 'accepted', 'moved', 'exact'] as const;
export type Standing = (typeof STANDINGS)[number];

const NEEDING: readonly Standing[] = ['orphan', 'ambiguous', 'changed', 'altered'];

/** How an entry stands: in one way, or as `changed` and `altered`, or `orphan` and `altered`. */
export function standingsOf({
  state,
  fidelity,
  accepted,
}: Pick<ListableEntry, 'state' | 'fidelity' | 'accepted'>): readonly [Standing, ...Standing[]] {
  const isAltered = fidelity === 'altered';
  const isFound = state === 'exact' || state === 'moved';
  if (isFound && !isAltered) return [state];
  if (accepted) return ['accepted'];
  if (isFound) return ['altered'];
  return isAltered ? [state, 'altered'] : [state];
}

/** Whether a quotation that stands so is to be looked at by somebody. */
export function needsLook(standing: Standing): boolean {
  return NEEDING.includes(standing);
}
