const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n {0,3}\1[`~]*[ \t]*(?=\n|$)|[\s\S]*$)/gm;

/** A Markdown text with blanks for its fenced code, so that all else stands where it stood. */
export function withoutFencedCode(markdown: string): string {
  return markdown.replace(FENCED, blanked);
}

/** As many blanks as it has characters, and its line ends. */
export function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
