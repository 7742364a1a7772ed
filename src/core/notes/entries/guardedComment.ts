import { fenceLeftOpen, type Line, linesOf, opensComment } from './lines';

/**
 * What the reader says of a passage, such that it ends where it ends: a line that would begin a new part of the note is escaped, as is one
 * that would hide what follows, and code that is left open is closed. Everything else stays letter by letter, with `\n` for line ends and no
 * white space at either end. Guarded twice it is the same.
 */
export function guardedComment(markdown: string): string {
  const lines = linesOf(markdown.replace(/\r\n?/g, '\n').trim(), 0);
  const comment = lines.map(guarded).join('\n');
  const fence = fenceLeftOpen(comment);
  return fence === null ? comment : `${comment}\n${fence}`;
}

function guarded({ kind, text }: Line): string {
  const beginsPart = kind === 'heading' && /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/.test(text);
  const hides = kind === 'text' && opensComment(text);
  return beginsPart || hides ? text.replace(/^ */, '$&\\') : text;
}
