/** Bytes at the end of a file that `lineAfter` has to know. */
export const LINE_END_BYTES = 2;

/**
 * What is to be written at the end of a file, so that `line` stands on a line of its own there. `end` are the file's last
 * characters, at least two of them if there are as many; the line is ended as the last one was.
 */
export function lineAfter(end: string, line: string): string {
  const lineEnd = end.endsWith('\r\n') ? '\r\n' : '\n';
  const isOpen = end !== '' && !end.endsWith('\n');
  return `${isOpen ? lineEnd : ''}${line.trimEnd()}${lineEnd}`;
}

/** The bytes of a file, null when there is none, with a line at their end. @throws Error when they are no UTF-8 */
export function withLine(bytes: Uint8Array | null, line: string): Uint8Array<ArrayBuffer> {
  const before = bytes ?? new Uint8Array();
  const after = bytesAfter(before, line);
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

/** What is to be written behind the bytes of a file to append a line. @throws Error when they are no UTF-8 */
export function bytesAfter(bytes: Uint8Array, line: string): Uint8Array<ArrayBuffer> {
  if (isUtf16(bytes)) throw new Error('it is UTF-16, and can only be added to when it is saved as UTF-8');
  const end = String.fromCharCode(...bytes.subarray(-LINE_END_BYTES));
  return new TextEncoder().encode(lineAfter(end, line));
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
