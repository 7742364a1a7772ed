import type { TextRange } from '../../model/anchor';
import { blanked, withoutFencedCode } from '../withoutCode';

/** Words of a note that stand for something of the corpus. Ranges are UTF-16 indices into the note, and hold the marks. */
export type NoteWord =
  /** `[[name]]` or `[[name|label]]`: the note on an article, called without its ending. */
  | { readonly kind: 'note'; readonly range: TextRange; readonly name: string }
  /** `[[@name]]` or `[[@name|label]]` */
  | { readonly kind: 'actor'; readonly range: TextRange; readonly name: string }
  /** `@key`, in brackets or in the text, as Pandoc has it ("Citation syntax"). */
  | { readonly kind: 'citekey'; readonly range: TextRange; readonly key: string };

/** Code within a line, and comments in HTML. */
const NOT_READ = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)|<!--[\s\S]*?-->/g;
const WIKI_LINK = /\[\[(@?)([^[\]|#\n]{1,300})(?:#[^[\]|\n]{0,300})?(?:\|[^[\]\n]{0,500})?\]\]/g;
const CITED =
  /(?<![\p{L}\p{M}\p{N}_@\\/.:])@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{M}\p{N}_]){0,200}))/gu;

/** The words of a note that stand for something of the corpus, links first; none in code and comments. */
export function noteWords(markdown: string): NoteWord[] {
  let text = withoutFencedCode(markdown).replace(NOT_READ, blanked);
  const words: NoteWord[] = [];
  for (const { 0: whole, 1: at, 2: written = '', index } of text.matchAll(WIKI_LINK)) {
    const range = { start: index, end: index + whole.length };
    const name = written.trim();
    if (name !== '') words.push({ kind: at === '@' ? 'actor' : 'note', range, name });
  }
  text = text.replace(WIKI_LINK, blanked);
  for (const { 0: whole, 1: braced, 2: bare, index } of text.matchAll(CITED)) {
    const key = braced ?? bare;
    if (key !== undefined) words.push({ kind: 'citekey', range: { start: index, end: index + whole.length }, key });
  }
  return words;
}

/** Whether what stands at a position is code or a comment in HTML, where nothing stands for something else. */
export function isInCode(markdown: string, position: number): boolean {
  const text = withoutFencedCode(markdown).replace(NOT_READ, blanked);
  return text.charAt(position) !== markdown.charAt(position);
}
