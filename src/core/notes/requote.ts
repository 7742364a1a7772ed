import type { Anchor } from '../model/anchor';
import type { ArticleId } from '../model/article';
import { fieldsOf, formatAnchorComment } from './entries/anchorComment';
import { newlineOf } from './entries/newline';
import type { TextEdit } from './entryEdits';
import { entryNamed, type PartedEntry } from './parseNote';
import { formatQuote, safeHref } from './quotation';

/** Where an entry is to lead from now on. */
export interface NewPlace {
  readonly article: ArticleId;
  readonly anchor: Anchor;
  /** As `noteLink` gives it; null where no address leads there: then the link stays as it is. */
  readonly href: string | null;
  /** The hash of the text, when the entry is to stay as it is with this text whatever differs; see `NoteEntry`. */
  readonly accepted?: string;
}

/** Lets an entry lead to another place, or to the same as it is now. Its words stay as they are in the note. */
export function reattach(note: string, entryId: string, place: NewPlace): TextEdit[] {
  const found = entryNamed(note, entryId);
  return found === null ? [] : placeEdits(note, found, place);
}

/** The same, with the words that stand there now for the block quote. */
export function refreshQuote(note: string, entryId: string, place: NewPlace): TextEdit[] {
  const found = entryNamed(note, entryId);
  return found === null ? [] : [quoteEdit(note, found, place), ...placeEdits(note, found, place)];
}

/**
 * Notes down that an entry with an anchor is to stay as it is while its article has the text that it has.
 *
 * @param hash of that text
 */
export function acceptEntry(note: string, entryId: string, hash: string): TextEdit[] {
  const { parts } = entryNamed(note, entryId) ?? {};
  if (parts?.anchorLine === undefined || parts.kept === null) return [];
  const { start, end, text } = parts.anchorLine;
  return [{ start, end, text: formatAnchorComment({ ...parts.kept, accepted: hash }, fieldsOf(text)) }];
}

/** In older notes the link stands in the block quote, below the words. */
function quoteEdit(note: string, { parts: { quoteRange, head } }: PartedEntry, { anchor }: NewPlace): TextEdit {
  const { start } = quoteRange;
  const isLinkInside = head !== null && head.range.start < quoteRange.end;
  const text = formatQuote(anchor.exact) + (isLinkInside ? '\n>\n> ' : '');
  return {
    start,
    end: isLinkInside ? head.range.start : quoteRange.end,
    text: text.replaceAll('\n', newlineOf(note)),
  };
}

function placeEdits(note: string, { entry, parts }: PartedEntry, place: NewPlace): TextEdit[] {
  const { article, anchor, href, accepted } = place;
  const { head, anchorLine, kept } = parts;
  const link = head?.link;
  const comment = formatAnchorComment(
    { id: kept?.id ?? entry.id, article, anchor, ...(accepted === undefined ? {} : { accepted }) },
    anchorLine === undefined ? {} : fieldsOf(anchorLine.text),
  );
  return [
    ...(link === undefined || href === null
      ? []
      : [{ start: link.labelEnd, end: link.end, text: `](${safeHref(href)})` }]),
    anchorLine === undefined
      ? anchorInsertion(note, parts, comment)
      : { start: anchorLine.start, end: anchorLine.end, text: comment },
  ];
}

/** Below the link; what the reader wrote behind it on its line comes to stand below the anchor. */
function anchorInsertion(note: string, { head, quoteRange }: PartedEntry['parts'], comment: string): TextEdit {
  const newline = newlineOf(note);
  const isBelow = head !== null && head.range.start >= quoteRange.end;
  if (isBelow && note.slice(head.rest, head.rest + 1).trim() !== '') {
    return { start: head.rest, end: head.rest, text: newline + comment + newline + newline };
  }
  const at = isBelow ? head.rest : quoteRange.end;
  return { start: at, end: at, text: (isBelow ? newline : newline + newline) + comment };
}
