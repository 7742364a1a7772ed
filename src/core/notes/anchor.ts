import type { Anchor, TextRange } from '../model/anchor';
import { parseTextFragment } from './directive';
import { FoldedText } from './foldedText';
import { cutsPair } from './surrogates';
import { formatTextFragment, locateDirective } from './textFragment';

/** UTF-16 units of text before and after a passage that an anchor keeps to tell it from its likes. */
const CONTEXT = 32;
/** Context is doubled up to this, so that a text which repeats itself without end does not make endless anchors. */
const LONGEST_CONTEXT = 4_096;
/** A quote this long speaks for itself; a shorter one is only believed if some of its context still stands. */
const TELLING_LENGTH = 32;
/** Places that are looked at before a quote counts as ambiguous. */
const MOST_PLACES = 1_000;

/**
 * The anchor of a range. It keeps `context` units on either side, or as many more as it takes to make the passage
 * unique in the text. A range that cuts a surrogate pair is widened to hold all of it.
 *
 * @throws RangeError when the range is not one of the text's
 */
export function makeAnchor(text: string, range: TextRange, context = CONTEXT): Anchor {
  if (!(0 <= range.start && range.start <= range.end && range.end <= text.length)) {
    throw new RangeError(`no range of a text of length ${text.length}: ${range.start} to ${range.end}`);
  }
  const whole = widened(text, range);
  const narrow = anchorWith(text, whole, context);
  if (narrow.exact.trim() === '') return narrow;
  const folded = new FoldedText(text);
  const words = trimmed(text, whole);
  let anchor = narrow;
  for (let wider = context; !leadsTo(folded, anchor, words); anchor = anchorWith(text, whole, wider)) {
    if (wider >= LONGEST_CONTEXT) return narrow;
    wider = Math.max(1, wider * 2);
  }
  return anchor;
}

/**
 * Where an anchor's passage stands in a text that may have changed since; null when it is gone or when several places
 * fit equally well. Never a place that is not word for word the quote, and never a short quote without its context.
 */
export function locateAnchor(text: string, anchor: Anchor): TextRange | null {
  const { exact, prefix, suffix, start } = anchor;
  if (exact === '') return locateEmpty(text, anchor);
  const known = prefix.length + suffix.length;
  if (text.startsWith(exact, start) && agreement(text, anchor, start) === known) return rangeAt(start, exact);

  const places = placesOf(text, anchor);
  const most = Math.max(...places.map(({ agreed }) => agreed));
  const fitting = places.filter(({ agreed }) => agreed === most);
  // Of places that fit equally, the one where it stood before is no coincidence.
  const found = fitting.length === 1 ? fitting[0] : fitting.find(({ at }) => at === start);
  const believable = exact.length >= TELLING_LENGTH || most * 4 >= known;
  return found !== undefined && believable ? rangeAt(found.at, exact) : null;
}

/** Where the quote stands, and how much of its context with it; nothing when there are too many such places to tell. */
function placesOf(text: string, anchor: Anchor): { at: number; agreed: number }[] {
  const places: { at: number; agreed: number }[] = [];
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    if (places.length === MOST_PLACES) return [];
    places.push({ at, agreed: agreement(text, anchor, at) });
  }
  return places;
}

/** A place without words stands where its whole context stands, if that is in one place only. */
function locateEmpty(text: string, { prefix, suffix, start }: Anchor): TextRange | null {
  const context = prefix + suffix;
  if (text.startsWith(context, start - prefix.length)) return { start, end: start };
  const at = text.indexOf(context);
  if (at < 0 || text.indexOf(context, at + 1) >= 0) return null;
  return { start: at + prefix.length, end: at + prefix.length };
}

function rangeAt(start: number, exact: string): TextRange {
  return { start, end: start + exact.length };
}

function anchorWith(text: string, { start, end }: TextRange, context: number): Anchor {
  const from = Math.max(0, start - context);
  const to = Math.min(text.length, end + context);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(cutsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, cutsPair(text, to) ? to - 1 : to),
    start,
    end,
  };
}

function leadsTo(folded: FoldedText, anchor: Anchor, words: TextRange): boolean {
  const directive = parseTextFragment(formatTextFragment(anchor));
  const found = directive === null ? null : locateDirective(folded, directive);
  return found?.start === words.start && found.end === words.end;
}

/** How many units of context next to the quote still stand when the quote is taken to be at `at`. */
function agreement(text: string, { exact, prefix, suffix }: Anchor, at: number): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  const end = at + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

function widened(text: string, { start, end }: TextRange): TextRange {
  if (start === end) {
    const at = cutsPair(text, start) ? start - 1 : start;
    return { start: at, end: at };
  }
  return { start: cutsPair(text, start) ? start - 1 : start, end: cutsPair(text, end) ? end + 1 : end };
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const exact = text.slice(start, end);
  return { start: end - exact.trimStart().length, end: start + exact.trimEnd().length };
}
