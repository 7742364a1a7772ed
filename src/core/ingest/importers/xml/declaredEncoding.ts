/** Where the declaration stands, in bytes. */
const HEAD = 200;

/** The encoding that a file of XML declares (XML 1.0, 4.3.3), as it names it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
}
