import type { TextRange } from '../model/anchor';
import { guardedComment } from './entries/guardedComment';
import { newlineOf } from './entries/newline';
import { formatTags } from './formatEntry';
import { entryNamed, type PartedEntry } from './parseNote';

/** Puts a text in the place of a range of a note, of UTF-16 indices. Those of one answer do not overlap and are in order. */
export interface TextEdit extends TextRange {
  readonly text: string;
}

const TAG_CHARACTER = /[\p{L}\p{N}\p{M}_/-]/u;

/** Sets what the reader says of a passage; an empty comment takes it away. None when the note has no such entry, or says so already. */
export function setComment(note: string, entryId: string, comment: string): TextEdit[] {
  const found = entryNamed(note, entryId);
  const guarded = guardedComment(comment);
  if (found === null || guarded === found.entry.comment) return [];
  const { commentRange } = found.entry;
  const newline = newlineOf(note);
  const text = guarded.replaceAll('\n', newline);
  if (commentRange.start < commentRange.end) {
    const start = text === '' ? note.slice(0, commentRange.start).trimEnd().length : commentRange.start;
    return [{ start, end: commentRange.end, text }];
  }
  const after = note.slice(commentRange.end, commentRange.end + 4);
  const gap = after === '' || /^\r?\n(?:\r?\n|$)/.test(after) ? '' : newline;
  return [{ ...commentRange, text: newline + newline + text + gap }];
}

/** Sets the tags of an entry, given without `#`. Those that stay are not touched; new ones come behind the others. */
export function setTags(note: string, entryId: string, tags: readonly string[]): TextEdit[] {
  const found = entryNamed(note, entryId);
  if (found === null) return [];
  const wanted = formatTags(tags);
  const had = found.parts.head?.tags ?? [];
  const gone = had.filter(({ name }) => !wanted.includes(`#${name}`));
  const added = wanted.filter((tag) => had.every(({ name }) => tag !== `#${name}`));
  const removals = gone.map(({ range: { start, end } }) => {
    const before = /[ \t]*$/.exec(note.slice(0, start))?.[0] ?? '';
    return { start: start - before.length, end, text: '' };
  });
  return added.length === 0 ? removals : joined(removals, tagInsertion(note, found, added.join(' ')));
}

/** Where tags are written that are new to an entry: behind the link, or where there is none on a line of their own. */
function tagInsertion(note: string, { parts }: PartedEntry, text: string): TextEdit {
  const { head, anchorLine, quoteRange } = parts;
  const newline = newlineOf(note);
  if (head !== null) {
    const { end } = head.range;
    const space = TAG_CHARACTER.test(note.slice(end, end + 1)) ? ' ' : '';
    return { start: end, end, text: ` ${text}${space}` };
  }
  if (anchorLine === undefined) return { start: quoteRange.end, end: quoteRange.end, text: newline + newline + text };
  return { start: anchorLine.start, end: anchorLine.start, text: text + newline };
}

/** The last removal and what is inserted right behind it as one. */
function joined(removals: readonly TextEdit[], insertion: TextEdit): TextEdit[] {
  const last = removals.at(-1);
  if (last === undefined || last.end !== insertion.start) return [...removals, insertion];
  return [...removals.slice(0, -1), { ...last, text: insertion.text }];
}

/**
 * Takes an entry out of a note with its comment and the empty lines that parted it from the next. A comment that stayed would be taken for
 * one on the passage before it.
 */
export function removeEntry(note: string, entryId: string): TextEdit[] {
  const found = entryNamed(note, entryId);
  if (found === null) return [];
  const { start, end } = found.entry.range;
  const next = note.slice(end).search(/\S/);
  if (next >= 0) return [{ start, end: lineStart(note, end + next), text: '' }];
  return [{ start: lineEnd(note, note.slice(0, start).trimEnd().length), end, text: '' }];
}

/** Where the line begins that holds a position. */
function lineStart(note: string, at: number): number {
  return note.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends that holds a position; nothing but white space follows it there. */
function lineEnd(note: string, at: number): number {
  let end = at;
  while (end > 0 && end < note.length && note[end] !== '\n' && note[end] !== '\r') end += 1;
  return end;
}
