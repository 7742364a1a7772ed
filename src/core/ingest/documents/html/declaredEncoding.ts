/** Where a declaration must stand, in bytes (HTML Living Standard, "prescan a byte stream to determine its encoding"). */
const HEAD = 1024;
const DECLARATION =
  /<meta[^>]{0,512}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})|<\?xml[^>]{0,128}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})/i;

/** The encoding that a page names itself, as it names it; some name it a little later than they should. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD * 4)) head += String.fromCharCode(byte);
  const match = DECLARATION.exec(head);
  return match?.[1] ?? match?.[2];
}
