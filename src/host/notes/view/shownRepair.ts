import { wordDiff } from '../../../core/basics/wordDiff';
import type { Candidate, TextRange } from '../../../core/model/anchor';
import { needsLook, standingsOf } from '../../../core/notes/list/model';
import type { CheckedEntry, EntryToMend } from '../../../protocol/notes';
import type { ShownRepair } from '../../../protocol/repairPage';
import { keyOf } from './repairQueue';

/** UTF-16 units of text that are shown before and after a candidate. */
const SURROUNDINGS = 160;

/** Where a quotation may be anchored: where its passage stands now, if that is known, and what else comes near it. */
export function placesOf({ place, score, candidates }: CheckedEntry): readonly Candidate[] {
  if (place === null) return candidates;
  const isPlace = ({ range }: Candidate): boolean => range.start === place.start && range.end === place.end;
  return [{ range: place, score }, ...candidates.filter((candidate) => !isPlace(candidate))];
}

/** A quotation as the page shows it beside its candidates. `text` is the article's; empty when it is not there. */
export function shownRepair(item: EntryToMend, note: string, text: string): ShownRepair {
  const { checked } = item;
  const { article, calls, fidelity, anchor, comment, accepted } = checked;
  const words = fidelity === 'altered' || anchor === null ? checked.words : anchor.exact;
  return {
    key: keyOf(item),
    note,
    title: article?.title.value ?? calls,
    isThere: article !== null,
    standings: standingsOf({ state: checked.state, fidelity, accepted }).filter(needsLook),
    words,
    comment,
    candidates: placesOf(checked).map(({ range, score }) => ({
      changes: wordDiff(words, text.slice(range.start, range.end)),
      ...surroundings(text, range),
      score,
    })),
    canKeep: article !== null && (anchor !== null || checked.place !== null),
  };
}

function surroundings(text: string, { start, end }: TextRange): { readonly before: string; readonly after: string } {
  const from = wordStart(text, Math.max(0, start - SURROUNDINGS));
  const to = wordEnd(text, Math.min(text.length, end + SURROUNDINGS));
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  };
}

/** No word, and no character of two units, is cut. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + SURROUNDINGS).search(/\s\S/u);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const spaces = [...text.slice(Math.max(0, at - SURROUNDINGS), at).matchAll(/\s/gu)];
  const last = spaces.at(-1)?.index;
  return last === undefined ? at : Math.max(0, at - SURROUNDINGS) + last;
}
