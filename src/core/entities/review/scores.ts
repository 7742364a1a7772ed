import { MENTION_KINDS, type MentionKind } from '../../model/mention';
import type { JudgedState } from '../judgements/effect';
import { type JudgedPlaces, type PlacedReview, ReviewedCorpus } from './judgedPlaces';
import type { MarkedCorpus } from './sample';
import { type Interval, wilsonInterval } from './wilson';

/** How many of those reviewed are right, and a 95 % Wilson score interval of the share that is right in the corpus. */
export interface Score extends Interval {
  readonly right: number;
  readonly reviewed: number;
}

export interface KindScore extends Score {
  readonly kind: MentionKind;
}

/**
 * What the reviews that hold come to, kind by kind in the order of `MENTION_KINDS`; kinds without a review are left out.
 *
 * A review counts as long as the mention is there of which it was given: its words, with this span and this kind. Where the text
 * has changed, or the tagger marks it in another way now, it says nothing of the marks as they are. But a mention that the reader
 * has put right at its place, by a judgement of this passage alone, still counts: if what was found wrong were forgotten once it
 * is corrected, and what was found right never, the rest of the corpus would look better than it is.
 */
export function scoresOf(corpus: MarkedCorpus, judged: JudgedState): KindScore[] {
  const tally = new Map<MentionKind, { right: number; reviewed: number }>();
  for (const { kind, right } of countingReviews(corpus, new ReviewedCorpus(judged))) {
    const counted = tally.get(kind) ?? { right: 0, reviewed: 0 };
    tally.set(kind, { right: counted.right + (right ? 1 : 0), reviewed: counted.reviewed + 1 });
  }
  return MENTION_KINDS.flatMap((kind) => {
    const counted = tally.get(kind);
    return counted === undefined ? [] : [{ kind, ...scoreOf(counted) }];
  });
}

/** The score of all kinds together. They need no weights: in a sample that is drawn evenly each has the part that it has in the corpus. */
export function overallScore(scores: readonly Pick<Score, 'right' | 'reviewed'>[]): Score {
  return scoreOf({
    right: scores.reduce((sum, { right }) => sum + right, 0),
    reviewed: scores.reduce((sum, { reviewed }) => sum + reviewed, 0),
  });
}

function scoreOf({ right, reviewed }: Pick<Score, 'right' | 'reviewed'>): Score {
  return { right, reviewed, ...wilsonInterval(right, reviewed) };
}

function* countingReviews(corpus: MarkedCorpus, reviewed: ReviewedCorpus): Generator<PlacedReview> {
  for (const id of reviewed.articles) {
    const article = corpus.article(id);
    const places = article && reviewed.placesIn(article);
    if (places === undefined) continue;
    const mentions = corpus.mentionsOf(id);
    for (const review of places.reviews) if (counts(review, mentions, places)) yield review;
  }
}

function counts(review: PlacedReview, mentions: ReturnType<MarkedCorpus['mentionsOf']>, places: JudgedPlaces): boolean {
  const { start, end, kind } = review;
  const isThere = mentions.some((mention) => mention.start === start && mention.end === end && mention.kind === kind);
  return isThere || places.isDecided(review);
}
