/** Where a text goes into a note. */
export interface Insertion {
  /** UTF-16 index into the note as it is. */
  readonly insertAt: number;
  readonly text: string;
}

/** Puts a quotation at the end of a note, one blank line after what is there, which stays as it is. Takes the note's line ends. */
export function appendToNote(existing: string, quotation: string): Insertion {
  const newline = existing.includes('\r\n') ? '\r\n' : '\n';
  const content = existing.trimEnd();
  const breaks = existing.slice(content.length).split('\n').length - 1;
  const missing = content === '' ? 0 : Math.max(0, 2 - breaks);
  return { insertAt: existing.length, text: '\n'.repeat(missing).concat(quotation).replaceAll('\n', newline) };
}
