import type { Corpus } from '../core/corpus';
import { sentencesAround } from '../core/entities/review/context';
import { drawSample, type SampledMention } from '../core/entities/review/sample';
import { type KindScore, scoresOf } from '../core/entities/review/scores';
import { makeAnchor } from '../core/notes/anchor';
import { onOneLine } from '../core/search/concordance/context';
import type { Steps } from '../core/search/engine';
import type { ReviewItem, ReviewSample } from '../protocol/actors';

/** A sample with what a page shows of each mention, a mention a step. */
export function* reviewSample(corpus: Corpus, size: number, seed: number): Steps<ReviewSample> {
  yield* corpus.naming();
  const { mentions, left, counts } = yield* drawSample(corpus, corpus.judgements, size, seed);
  const items: ReviewItem[] = [];
  for (const sampled of mentions) {
    items.push(itemOf(corpus, sampled));
    yield;
  }
  return { items, left, counts: Object.fromEntries(counts) };
}

export function* reviewScores(corpus: Corpus): Steps<KindScore[]> {
  yield* corpus.naming();
  return scoresOf(corpus, corpus.judgements);
}

function itemOf(corpus: Corpus, { article, mention }: SampledMention): ReviewItem {
  const { start, end, kind } = mention;
  const actor = mention.actor === undefined ? undefined : corpus.actor(mention.actor);
  return {
    article: article.id,
    start,
    end,
    kind,
    ...sentencesAround(article, mention),
    match: onOneLine(article.text.slice(start, end)),
    title: article.title.value,
    date: article.date.edtf,
    source: article.source?.value ?? null,
    actor: actor === undefined ? null : { id: actor.id, name: actor.name, kind: actor.kind },
    basis: actor === undefined ? null : (mention.basis ?? null),
    at: makeAnchor(article.text, mention),
  };
}
