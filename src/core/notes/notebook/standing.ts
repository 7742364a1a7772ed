import type { TextRange } from '../../model/anchor';
import type { Article } from '../../model/article';
import type { NoteEntry, QuoteFidelity } from '../../model/note';
import type { TextKey } from '../../texts/textKey';
import { AnchorableText, type Reanchored, reanchorInTurn } from '../anchors/reanchor';
import { fidelityOf } from '../fidelity';
import { FoldedText } from '../foldedText';
import { parseTextFragment } from '../textFragment';
import { placeByLink } from './placeByLink';

/** How an entry stands with a text: the place of the passage, and whether the words in the note are those that were quoted. */
export interface EntryStanding extends Reanchored {
  /** Of the text. */
  readonly key: TextKey;
  readonly fidelity: QuoteFidelity;
}

/** Of an entry whose article is not there. */
export function orphaned(entry: NoteEntry): Omit<EntryStanding, 'key'> {
  return { state: 'orphan', range: null, score: 0, candidates: [], fidelity: fidelityWithout(entry) };
}

/**
 * How entries stand with the text of their article, one at a time in any order, those first that stood nearest to a part of it.
 *
 * @param key of the text
 */
export function* standings(
  { text: whole }: Article,
  key: TextKey,
  entries: readonly NoteEntry[],
  near: TextRange | null,
): Generator<{ readonly index: number; readonly standing: EntryStanding }> {
  const text = new AnchorableText(whole);
  const anchored = [...entries.entries()].flatMap(([index, { words, anchor }]) =>
    anchor === undefined ? [] : [{ index, words, anchor }],
  );
  const anchors = anchored.map(({ anchor }) => anchor);
  for (const { index: turn, reanchored } of reanchorInTurn(text, anchors, near ?? undefined)) {
    const its = anchored[turn];
    if (its === undefined) continue;
    yield { index: its.index, standing: { ...reanchored, key, fidelity: fidelityOf(its.words, its.anchor.exact) } };
  }
  let folded: FoldedText | undefined;
  for (const [index, entry] of entries.entries()) {
    if (entry.anchor !== undefined) continue;
    folded ??= new FoldedText(whole);
    const placed = placeByLink(text, folded, entry);
    yield { index, standing: { ...placed, key, fidelity: linkedFidelity(entry, whole, placed) } };
  }
}

/** What was quoted is what stands there, if nothing says that it has changed. */
function linkedFidelity(entry: NoteEntry, text: string, { state, range }: Reanchored): QuoteFidelity {
  if (range === null || state === 'changed') return fidelityWithout(entry);
  return fidelityOf(entry.words, text.slice(range.start, range.end));
}

/** What can be said when nothing but the entry is there: its link may have all the words. */
function fidelityWithout({ words, anchor, link }: NoteEntry): QuoteFidelity {
  const directive = link === undefined ? null : parseTextFragment(link.fragment);
  const exact = anchor?.exact ?? (directive?.end === undefined ? directive?.start : undefined);
  return exact === undefined ? 'verbatim' : fidelityOf(words, exact);
}
