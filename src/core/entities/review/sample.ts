import type { Article, ArticleId } from '../../model/article';
import type { LinkedMention, MentionKind } from '../../model/mention';
import type { Steps } from '../../search/engine';
import type { JudgedState } from '../judgements/effect';
import { drawNumbers } from './draw';
import { ReviewedCorpus } from './judgedPlaces';

/** The corpus as far as reviewing looks at it. */
export interface MarkedCorpus {
  /** In an order that does not hang on how they came. */
  articles(): readonly Article[];
  article(id: ArticleId): Article | undefined;
  mentionsOf(id: ArticleId): readonly LinkedMention[];
}

export interface SampledMention {
  readonly article: Article;
  readonly mention: LinkedMention;
}

export interface Sample {
  /** In random order, so that whoever stops early has reviewed a sample nevertheless. */
  readonly mentions: readonly SampledMention[];
  /** How many there were to be drawn from. */
  readonly left: number;
  /** How many mentions of each kind the corpus has, judged or not. */
  readonly counts: ReadonlyMap<MentionKind, number>;
}

/**
 * Draws mentions of which the reader has said nothing yet, an article a step: every one is as likely to be drawn as any other,
 * whatever its kind, its actor or the length of its article. Only so the share that is right in the sample stands for the corpus
 * without weights; that rare kinds are rare in it is the price. What is left after one sample is drawn from for the next, and both
 * together are a sample again. The same corpus, judgements and seed give the same sample.
 */
export function* drawSample(corpus: MarkedCorpus, judged: JudgedState, size: number, seed: number): Steps<Sample> {
  const reviewed = new ReviewedCorpus(judged);
  const articles = corpus.articles();
  const counts = new Map<MentionKind, number>();
  /** For each article how many there are to be drawn from in all up to its end. */
  const ends = new Float64Array(articles.length);
  let left = 0;
  for (const [index, article] of articles.entries()) {
    const mentions = corpus.mentionsOf(article.id);
    for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    left += unjudged(article, mentions, reviewed).length;
    ends[index] = left;
    yield;
  }
  const mentions: SampledMention[] = [];
  for (const number of drawNumbers(left, size, seed)) {
    const index = firstAbove(ends, number);
    const article = articles[index];
    if (article === undefined) continue;
    const within = unjudged(article, corpus.mentionsOf(article.id), reviewed);
    const mention = within[number - (ends[index - 1] ?? 0)];
    // between two steps an article may have lost a mention
    if (mention !== undefined) mentions.push({ article, mention });
    yield;
  }
  return { mentions, left, counts };
}

function unjudged(
  article: Article,
  mentions: readonly LinkedMention[],
  reviewed: ReviewedCorpus,
): readonly LinkedMention[] {
  const places = reviewed.placesIn(article);
  if (places === undefined) return mentions;
  return mentions.filter((mention) => !places.isReviewed(mention) && !places.isDecided(mention));
}

/** The index of the first of these rising numbers that is above `value`. */
function firstAbove(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
