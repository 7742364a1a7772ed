/** The text on one line: white space and control characters become single spaces. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/gu, ' ').trim();
}
