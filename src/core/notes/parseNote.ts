import type { NoteEntry, NoteFile } from '../model/note';
import { EntryNames } from './entries/entryNames';
import { type EntryParts, entryParts } from './entries/entryParts';
import { type Line, linesOf } from './entries/lines';
import { plainText } from './entries/plainText';
import { quoteWords } from './entries/quoteWords';
import { frontMatterOf } from './frontMatter';

const HEADING_MARKS = /^ {0,3}#{1,6}[ \t]*|(?<![ \t])[ \t]+#+[ \t]*$/g;

/**
 * What a Markdown file holds of quotations: docs/notes.md says what is one. Takes any text, and time as it is long.
 */
export function parseNote(note: string): NoteFile {
  const { version, article, citekey, title, end } = frontMatterOf(note);
  const lines = linesOf(note, end);
  const entries = withParts(note, lines).map(({ entry }) => entry);
  const shown = headingIn(lines) ?? title;
  return {
    version,
    entries,
    ...(article === undefined ? {} : { article }),
    ...(citekey === undefined ? {} : { citekey }),
    ...(shown === undefined ? {} : { title: shown }),
  };
}

/** An entry with what it is made of where it stands. */
export interface PartedEntry {
  readonly entry: NoteEntry;
  readonly parts: EntryParts;
}

/** The entry of a note with that id; null when there is none. */
export function entryNamed(note: string, id: string): PartedEntry | null {
  const entries = withParts(note, linesOf(note, frontMatterOf(note).end));
  return entries.find(({ entry }) => entry.id === id) ?? null;
}

function withParts(note: string, lines: readonly Line[]): PartedEntry[] {
  const names = new EntryNames();
  return entryParts(note, lines).map((parts) => ({ entry: entryOf(note, parts, names), parts }));
}

function headingIn(lines: readonly Line[]): string | undefined {
  const heading = lines.find(({ kind }) => kind === 'heading');
  const text = heading === undefined ? '' : plainText(heading.text.replace(HEADING_MARKS, '')).trim();
  return text === '' ? undefined : text;
}

function entryOf(note: string, parts: EntryParts, names: EntryNames): NoteEntry {
  const { quote, head, kept, anchorLine, range, quoteRange, commentRange } = parts;
  const link = head?.link;
  const words = quoteWords(quote, head?.range);
  return {
    id: names.nameOf(kept?.id, `${link?.path ?? ''}\n${words}`),
    ...{ range, quoteRange, words },
    tags: [...new Set(head?.tags.map(({ name }) => name))],
    comment: note.slice(commentRange.start, commentRange.end).replaceAll('\r\n', '\n'),
    commentRange,
    ...(link === undefined
      ? {}
      : {
          link: {
            range: { start: link.start, end: link.end },
            label: plainText(note.slice(link.start + 1, link.labelEnd)),
            href: link.href,
            path: link.path,
            ...(link.record === undefined ? {} : { record: link.record }),
            fragment: link.fragment,
          },
        }),
    ...(head?.citekey === undefined ? {} : { citekey: head.citekey }),
    ...(kept === null ? {} : { anchor: kept.anchor }),
    ...(kept?.article === undefined ? {} : { article: kept.article }),
    ...(kept?.accepted === undefined ? {} : { accepted: kept.accepted }),
    ...(anchorLine === undefined ? {} : { anchorRange: { start: anchorLine.start, end: anchorLine.end } }),
  };
}
