import type { Anchor, AnchorState, Candidate, TextRange } from '../../model/anchor';
import { locateAnchor } from '../anchor';
import { cutsPair } from '../surrogates';
import type { AnchorableText } from './anchorableText';
import { hasAllNext, isBelievable, type Prospect, type QuoteNature, standsBetweenItsOwn } from './believe';
import { isClosedUp } from './closedUp';
import { natureOf } from './nature';
import { patternOf } from './pattern';
import { prospectsOf } from './prospects';

export { AnchorableText } from './anchorableText';
export { textHash } from './textHash';

/** How a passage stands in a text, and where. */
export interface Reanchored {
  readonly state: AnchorState;
  /** Null when it is ambiguous or an orphan. */
  readonly range: TextRange | null;
  /** Of that place; of the best candidate when there is none. From 0 to 1, which is word for word with all of its context. */
  readonly score: number;
  /** Best first: where it is ambiguous all that are about as good, for an orphan what came near, for a repair; at most ten. */
  readonly candidates: readonly Candidate[];
}

const MOST_CANDIDATES = 10;
/** A place that is better by less is not better, if it is not clearly so by what got lost either. */
const MARGIN = 0.1;
/** The same between a place word for word and one in other words, of which each has what the other lacks. */
const MARGIN_OF_KINDS = 0.25;
/** The weight of what got lost at the worse of two places is at least so much more, and so many times as much: a word or two. */
const CLEARLY_MORE = 10;
const CLEARLY_TIMES = 2;

/**
 * Where an anchor's passage stands in a text that may have changed since. It is never taken to be at a place that only looks like it: one
 * that is not word for word needs the context that it had, a quote of few words needs it always, and where two places are about as
 * likely neither is taken. docs/anchors.md has the rules.
 */
export function reanchor(text: AnchorableText, anchor: Anchor): Reanchored {
  const { start, end } = anchor;
  if (isWhereItWas(text, anchor)) return found('exact', { start, end }, 1);
  const pattern = patternOf(anchor, text.words);
  if (pattern.quote.keys.length === 0) return withoutWords(text, anchor);
  const prospects = prospectsOf(text, anchor, pattern);
  const closedUp = isClosedUp(pattern, text.words);
  const nature = natureOf(anchor, pattern, prospects);
  return decided(anchor, text.text, prospects, nature, closedUp);
}

/** As `reanchor` for each of them, in their order. */
export function reanchorAll(text: AnchorableText, anchors: readonly Anchor[], near?: TextRange): readonly Reanchored[] {
  const placed: Reanchored[] = new Array(anchors.length);
  for (const { index, reanchored } of reanchorInTurn(text, anchors, near)) placed[index] = reanchored;
  return placed;
}

/**
 * As `reanchor` for each of them, one at a time, and first those that stood nearest to a part of the text: what is seen of it. Whoever asks
 * may stop at any of them.
 */
export function* reanchorInTurn(
  text: AnchorableText,
  anchors: readonly Anchor[],
  near?: TextRange,
): Generator<{ readonly index: number; readonly reanchored: Reanchored }> {
  const order = anchors.map((anchor, index) => ({ anchor, index }));
  if (near !== undefined) order.sort((a, b) => distance(a.anchor, near) - distance(b.anchor, near));
  for (const { anchor, index } of order) yield { index, reanchored: reanchor(text, anchor) };
}

function distance(anchor: TextRange, part: TextRange): number {
  return Math.max(0, part.start - anchor.end, anchor.start - part.end);
}

/** Whether the passage stands at its place with all of its context, or the text is the one in which it stood there. */
function isWhereItWas(text: AnchorableText, { exact, prefix, suffix, start, end, hash }: Anchor): boolean {
  if (end - start !== exact.length || !text.text.startsWith(exact, start)) return false;
  const from = start - prefix.length;
  return (from >= 0 && text.text.startsWith(prefix + exact + suffix, from)) || hash === text.hash;
}

function decided(
  anchor: Anchor,
  text: string,
  prospects: readonly Prospect[],
  nature: QuoteNature,
  isClosedUp: boolean,
): Reanchored {
  const isBelieved = (prospect: Prospect) => isBelievable(prospect, nature, isClosedUp);
  const believed = prospects.filter(isBelieved);
  const [best] = believed;
  if (best === undefined) return lost('orphan', prospects);
  const rivals = prospects.filter((one) => {
    if (one === best) return true;
    return isBelieved(one) ? isRival(one, best, anchor) : !nature.hasTwins && hasMoreNext(one, best);
  });
  if (rivals.length > 1) return lost('ambiguous', rivals);
  return found(stateOf(best, anchor, text), best.range, best.score);
}

function isRival(one: Prospect, best: Prospect, anchor: Anchor): boolean {
  // What is all as it was is no coincidence, and so is the place of several that are as good.
  if (best.score === 1) return one.score === 1 && best.range.start !== anchor.start;
  if (one.lost >= CLEARLY_MORE + CLEARLY_TIMES * best.lost) return false;
  const isOfKind = (one.likeness === 1) === (best.likeness === 1);
  return one.score > best.score - (isOfKind ? MARGIN : MARGIN_OF_KINDS);
}

/** Whether a place that is not believed for what is farther off has all that is next to the quote, which the best one has not. */
function hasMoreNext(one: Prospect, { surroundings }: Prospect): boolean {
  return standsBetweenItsOwn(one) && !hasAllNext(surroundings);
}

function stateOf({ range, likeness }: Prospect, { exact, start }: Anchor, text: string): AnchorState {
  if (likeness < 1) return 'changed';
  return range.start === start && text.startsWith(exact, start) ? 'exact' : 'moved';
}

/** A place of marks or white space alone, or of nothing, stands where its context does. */
function withoutWords({ text }: AnchorableText, anchor: Anchor): Reanchored {
  const range = locateAnchor(text, anchor);
  if (range === null || cutsPair(text, range.start) || cutsPair(text, range.end)) return lost('orphan', []);
  return found(range.start === anchor.start ? 'exact' : 'moved', range, 1);
}

function found(state: AnchorState, range: TextRange, score: number): Reanchored {
  return { state, range, score, candidates: [{ range, score }] };
}

function lost(state: AnchorState, prospects: readonly Prospect[]): Reanchored {
  const candidates = prospects.slice(0, MOST_CANDIDATES).map(({ range, score }) => ({ range, score }));
  return { state, range: null, score: candidates[0]?.score ?? 0, candidates };
}
