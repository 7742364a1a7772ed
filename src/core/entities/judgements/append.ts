/** Bytes at the end of a file that `linesAfter` has to know. */
export const LINE_END_BYTES = 2;

/**
 * What is to be written at the end of a file, so that each of `lines` stands on a line of its own there. `end` are the file's last
 * characters, at least two of them if there are as many; the lines are ended as the last one was.
 */
export function linesAfter(end: string, lines: readonly string[]): string {
  const lineEnd = end.endsWith('\r\n') ? '\r\n' : '\n';
  const isOpen = end !== '' && !end.endsWith('\n');
  return `${isOpen ? lineEnd : ''}${lines.map((line) => line.trimEnd() + lineEnd).join('')}`;
}

/** The bytes of a file, null when there is none, with lines at their end. @throws Error when they are no UTF-8 */
export function withLines(bytes: Uint8Array | null, lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const before = bytes ?? new Uint8Array();
  const after = bytesAfter(before, lines);
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

/** What is to be written behind the bytes of a file to append lines. @throws Error when they are no UTF-8 */
export function bytesAfter(bytes: Uint8Array, lines: readonly string[]): Uint8Array<ArrayBuffer> {
  if (isUtf16(bytes)) throw new Error('it is UTF-16, and can only be added to when it is saved as UTF-8');
  const end = String.fromCharCode(...bytes.subarray(-LINE_END_BYTES));
  return new TextEncoder().encode(linesAfter(end, lines));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
