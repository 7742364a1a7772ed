// The page "Review Mentions" under test, and views of it.

import { wilsonInterval } from '../../src/core/entities/review/wilson';
import type { FromReview, KindResult, PageMention, ReviewView, ToReview } from '../../src/protocol/reviewPage';
import { type PageKind, type PageLab, TestedPage, withPage } from './pageLab';

const PORTER: PageMention = {
  left: 'Nobody had seen them leave. The destroyer ',
  match: 'Porter',
  right: ' left Odessa at dawn. The fog had lifted.',
  kind: 'weapon',
  title: 'A fleet in the fog',
  dateLabel: 'Feb 18, 2017',
  source: 'DW',
  actor: null,
  basis: null,
};

const KREMLIN: PageMention = {
  ...PORTER,
  left: 'On Friday ',
  match: 'the Kremlin',
  right: ' denied it.',
  kind: 'place',
  actor: { name: 'Russia', kind: 'state' },
  basis: 'metonym',
};

/** A view of the first of a hundred mentions, or of another. */
export function mentionView(more: Partial<Extract<ReviewView, { state: 'mention' }>> = {}): ReviewView {
  return { state: 'mention', turn: 1, number: 1, of: 100, mention: PORTER, canUndo: false, ...more };
}

export function kremlinView(): ReviewView {
  return mentionView({ turn: 37, number: 37, mention: KREMLIN, canUndo: true });
}

function scored(kind: KindResult['kind'], mentions: number, right: number, reviewed: number): KindResult {
  return { kind, mentions, score: { right, reviewed, ...wilsonInterval(right, reviewed) } };
}

export function resultView(more: Partial<Extract<ReviewView, { state: 'result' }>> = {}): ReviewView {
  return {
    state: 'result',
    kinds: [
      scored('person', 1204, 52, 54),
      scored('organization', 830, 30, 36),
      scored('weapon', 41, 3, 3),
      { kind: 'event', mentions: 7, score: null },
      scored('date', 700, 9, 9),
    ],
    all: { right: 94, reviewed: 102, ...wilsonInterval(94, 102) },
    next: 100,
    goesOn: false,
    canUndo: true,
    ...more,
  };
}

/** One page under test. */
export class ReviewUnderTest extends TestedPage<ToReview, FromReview> {
  show(view: ReviewView, strings: Readonly<Record<string, string>> = {}): Promise<void> {
    return this.send({ type: 'show', view, strings });
  }
}

export const reviewPage: PageKind<ReviewUnderTest> = {
  name: 'review',
  sheets: ['base', 'page', 'review'],
  width: 900,
  height: 700,
  Tested: ReviewUnderTest,
};

export type ReviewLab = PageLab<ReviewUnderTest>;

export function withReview(use: (tested: ReviewUnderTest, lab: ReviewLab) => void): void {
  withPage(reviewPage, use);
}
