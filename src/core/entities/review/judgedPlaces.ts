import type { TextRange } from '../../model/anchor';
import type { ArticleId } from '../../model/article';
import type { Judgement } from '../../model/judgement';
import type { Mention, MentionKind } from '../../model/mention';
import { locateAnchor } from '../../notes/anchor';
import type { JudgedPassage, JudgedState } from '../judgements/effect';

export type Review = Extract<Judgement, { readonly do: 'review' }>;

/** A review, with where its words stand in the text as it is now. */
export interface PlacedReview extends TextRange {
  readonly kind: MentionKind;
  readonly right: boolean;
}

/** The places of one article of which the reader said something, each by itself. */
export class JudgedPlaces {
  private readonly byPlace = new Map<string, PlacedReview>();
  private readonly passages: readonly TextRange[];

  /** What was said of words that are gone is left out; of two reviews of one place the later is taken. */
  constructor(text: string, reviews: readonly Review[], passages: readonly JudgedPassage[]) {
    for (const { at, kind, right } of reviews) {
      const range = locateAnchor(text, at);
      if (range !== null) this.byPlace.set(placeKey(range), { ...range, kind, right });
    }
    this.passages = passages.flatMap(({ at }) => locateAnchor(text, at) ?? []);
  }

  get reviews(): Iterable<PlacedReview> {
    return this.byPlace.values();
  }

  /** Whether this very mention was reviewed: one at the same place that is of another kind now was not. */
  isReviewed(mention: Mention): boolean {
    return this.byPlace.get(placeKey(mention))?.kind === mention.kind;
  }

  /** Whether the reader has said of this place whom it names, or that it names nobody. */
  isDecided({ start, end }: TextRange): boolean {
    return this.passages.some((passage) => passage.start < end && start < passage.end);
  }
}

/** Makes the judged places of articles; of most there are none, and then there is nothing to make. */
export class ReviewedCorpus {
  private readonly reviews = new Map<ArticleId, Review[]>();

  constructor(private readonly judged: JudgedState) {
    for (const judgement of judged.holding) {
      if (judgement.do !== 'review') continue;
      const known = this.reviews.get(judgement.article);
      if (known === undefined) this.reviews.set(judgement.article, [judgement]);
      else known.push(judgement);
    }
  }

  /** The articles with a review, whether or not they are in the corpus. */
  get articles(): Iterable<ArticleId> {
    return this.reviews.keys();
  }

  /** Undefined where nothing was judged. */
  placesIn({ id, text }: { readonly id: ArticleId; readonly text: string }): JudgedPlaces | undefined {
    const reviews = this.reviews.get(id) ?? [];
    const passages = this.judged.passages.get(id) ?? [];
    if (reviews.length === 0 && passages.length === 0) return undefined;
    return new JudgedPlaces(text, reviews, passages);
  }
}

function placeKey({ start, end }: TextRange): string {
  return `${start} ${end}`;
}
