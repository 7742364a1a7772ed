import type { Anchor, TextRange } from '../../../src/core/model/anchor';
import { makeAnchor } from '../../../src/core/notes/anchor';
import { noteAnchor } from '../../../src/core/notes/anchors/noteAnchor';
import { AnchorableText, type Reanchored, reanchor } from '../../../src/core/notes/anchors/reanchor';
import { placedByHypothesis } from './hypothesis';
import type { Case } from './kinds';

/** Where a way of placing quotes takes one to be, and what it calls that. */
export interface Answer {
  readonly range: TextRange | null;
  readonly state: Reanchored['state'];
}

export interface Way {
  readonly name: string;
  answer(given: Case): Answer;
}

/** The ways that are compared. Only ours knows more than a quote with 32 units of context: whether the quote had likes in its text. */
export const WAYS: readonly Way[] = [
  {
    name: 'Corpus Reader',
    answer: ({ old, range, now }) => reanchor(new AnchorableText(now), noteAnchor(new AnchorableText(old), range)),
  },
  {
    name: 'the same, 32 units of context',
    answer: ({ old, range, now }) => reanchor(new AnchorableText(now), plain(makeAnchor(old, range))),
  },
  {
    name: 'nearest exact quote',
    answer: ({ old, range, now }) => found(nearest(now, makeAnchor(old, range))),
  },
  {
    name: 'Hypothesis',
    answer: ({ old, range, now }) => found(placedByHypothesis(now, plain(makeAnchor(old, range)))),
  },
];

/** With as much context as other tools keep. */
function plain(anchor: Anchor): Anchor {
  return { ...anchor, prefix: anchor.prefix.slice(-32), suffix: anchor.suffix.slice(0, 32) };
}

function nearest(text: string, { exact, start }: Anchor): TextRange | null {
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best < 0 ? null : { start: best, end: best + exact.length };
}

function found(range: TextRange | null): Answer {
  return { range, state: range === null ? 'orphan' : 'moved' };
}
