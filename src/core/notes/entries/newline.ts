/** The line end that a note is written with. */
export function newlineOf(note: string): '\n' | '\r\n' {
  return note.includes('\r\n') ? '\r\n' : '\n';
}
