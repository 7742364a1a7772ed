import type { Anchor, TextRange } from '../../model/anchor';
import type { NoteEntry } from '../../model/note';
import type { AnchorableText } from '../anchors/anchorableText';
import { CONTEXT } from '../anchors/nature';
import { type Reanchored, reanchor } from '../anchors/reanchor';
import type { TextDirective } from '../directive';
import { type FoldedText, foldTerm } from '../foldedText';
import { directivePlaces, parseTextFragment } from '../textFragment';

const MOST_CANDIDATES = 10;
const NOWHERE: Reanchored = { state: 'orphan', range: null, score: 0, candidates: [] };

/**
 * Where the passage stands of an entry that has no anchor but a link: where its text fragment leads, if to one place only. Where that is only
 * a part of the quoted words, as somebody may have written it by hand, it is all of them, also where some of them are not the source's. Where the fragment leads nowhere any more, the
 * passage is looked for as if the quoted words, with what the fragment has of their context, were an anchor.
 */
export function placeByLink(text: AnchorableText, folded: FoldedText, { words, link }: NoteEntry): Reanchored {
  const directive = link === undefined ? null : parseTextFragment(link.fragment);
  if (directive === null) return NOWHERE;
  const places = placesOf(folded, directive);
  const [only] = places;
  if (only === undefined) return reanchor(text, anchorOf(words, directive));
  if (places.length === 1) {
    const range = aroundPlace(folded, words, only) ?? alteredAround(text, words, only) ?? only;
    return { state: 'exact', range, score: 1, candidates: [{ range, score: 1 }] };
  }
  return { state: 'ambiguous', range: null, score: 1, candidates: places.map((range) => ({ range, score: 1 })) };
}

/** The places that are as good as the best. */
function placesOf(folded: FoldedText, directive: TextDirective): TextRange[] {
  const sure: TextRange[] = [];
  const others: TextRange[] = [];
  for (const { range, isSure } of directivePlaces(folded, directive)) {
    (isSure ? sure : others).push(range);
    if (sure.length === MOST_CANDIDATES) break;
  }
  return (sure.length > 0 ? sure : others).slice(0, MOST_CANDIDATES);
}

/** Where the words stand such that a place is in them; null when they do not. */
function aroundPlace(folded: FoldedText, words: string, place: TextRange): TextRange | null {
  const sought = foldTerm(words);
  if (sought === '') return null;
  for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
    const range = folded.toOriginal({ start: at, end: at + sought.length });
    if (range.start > place.start) return null;
    if (range.end >= place.end) return range;
  }
  return null;
}

/** Where most of the words stand, such that a place begins with them; null when they do not. */
function alteredAround(text: AnchorableText, words: string, { start, end }: TextRange): TextRange | null {
  if (words.length <= end - start) return null;
  const prefix = text.text.slice(Math.max(0, start - CONTEXT), start);
  const { range } = reanchor(text, { exact: words, prefix, suffix: '', start, end: start + words.length });
  return range !== null && range.start <= start && range.end > end ? range : null;
}

/** Where it stood is not known. */
function anchorOf(exact: string, { prefix, suffix }: TextDirective): Anchor {
  const before = prefix === undefined ? '' : `${prefix} `;
  return {
    exact,
    prefix: before,
    suffix: suffix === undefined ? '' : ` ${suffix}`,
    start: before.length,
    end: before.length + exact.length,
  };
}
