import { foldCodePoint, isAccent } from '../../search/text/fold';
import type { ListableEntry } from './model';

/**
 * Those of the quotations in which every word of a filter stands: in the quoted words, in what the reader says of them, in tags, or in the
 * names of the article, of the note and of actors. A word may be the beginning or any other part of one; case and accents count for nothing.
 */
export function matchingEntries<E extends ListableEntry>(entries: readonly E[], filter: string): readonly E[] {
  const wanted = filter.split(/\s+/u).map(folded).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const text = foldedTextOf(entry);
    return wanted.every((word) => text.includes(word));
  });
}

/** Whoever types a filter asks for all of them with every letter. */
const known = new WeakMap<ListableEntry, string>();

function foldedTextOf(entry: ListableEntry): string {
  const text = known.get(entry) ?? folded(textOf(entry));
  known.set(entry, text);
  return text;
}

function textOf({ words, comment, tags, title, note, actors }: ListableEntry): string {
  return [words, comment, tags.map((tag) => `#${tag}`).join(' '), title, note, ...actors.map(({ name }) => name)].join(
    '\n',
  );
}

/** Marks that are no part of words stay, so that `#claim` finds the tag and no word. */
function folded(text: string): string {
  return Array.from(text, (character) =>
    isAccent(character) ? '' : foldCodePoint(character.codePointAt(0) ?? 0) || character,
  ).join('');
}
