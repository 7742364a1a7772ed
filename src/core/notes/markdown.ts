const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
/** Marks that mean something anywhere in a line (CommonMark 0.31, GFM's tables and strikethrough, TeX between dollars, `==` for highlights). */
const ANYWHERE = /[\\`*_[\]<>&#~|$^]|==(?=[^=\s])/g;

/** The paragraphs of a text that is not Markdown, each on one line. Runs of line breaks part them; a single one does not. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(LINE_BREAKS, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').replace(CONTROLS, '').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Text that is not Markdown, on one line, so that Markdown shows it letter by letter inside a line of its own. */
export function escapeInline(text: string): string {
  return paragraphsOf(text).join(' ').replace(ANYWHERE, '\\$&');
}

/** As `escapeInline`, at the beginning of a line, where more marks mean something: `- `, `+ `, `1.`, `1)`, `===`, `:`. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
