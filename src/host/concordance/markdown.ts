import { escapeInline } from '../../core/notes/markdown';
import type { ConcordanceLine } from '../../core/search/concordance/model';

/** Characters of context on either side of a hit that is quoted. */
const QUOTED = 80;

/** A line as an item of a Markdown list, its hit set off, with the citation of its article and its tag. */
export function markdownLine(line: ConcordanceLine, citation: string, tag: string | null): string {
  const left = escapeInline(ending(line.left));
  const right = escapeInline(beginning(line.right));
  const quoted = `${left}${left === '' ? '' : gap(line.left.at(-1))}**${escapeInline(line.match)}**${gap(line.right[0])}${right}`;
  const label = tag === null ? '' : ` [${escapeInline(tag)}]`;
  return `- ${quoted.trim()}${label} — ${citation}`;
}

/** The last words of a context that are not too many. */
function ending(text: string): string {
  if (text.length <= QUOTED) return text;
  const cut = text.slice(-QUOTED);
  return `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

/** The first words of a context that are not too many. */
function beginning(text: string): string {
  if (text.length <= QUOTED) return text;
  const cut = text.slice(0, QUOTED);
  const end = Math.max(cut.lastIndexOf(' '), 0);
  return `${end === 0 ? cut : cut.slice(0, end)} …`;
}

/** The space that escaping takes from the end of a context, where there was one. */
function gap(neighbour: string | undefined): string {
  return neighbour !== undefined && /\s/.test(neighbour) ? ' ' : '';
}
