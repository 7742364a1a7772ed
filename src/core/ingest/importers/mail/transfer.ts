/** Bytes as characters up to U+00FF, one for each. */
export function asCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  const step = 8192;
  for (let from = 0; from < bytes.length; from += step)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + step)));
  return parts.join('');
}

/** The bytes that characters up to U+00FF stand for. */
export function asBytes(characters: string): Uint8Array {
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < characters.length; i += 1) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** Undoes what was done to a body so that it could be sent (RFC 2045, 6): what cannot be undone stays as it is. */
export function transferred(body: string, encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return base64(body);
    case 'quoted-printable':
      return quotedPrintable(body);
    default:
      return body;
  }
}

/** Base64 as it is found in mails: with line breaks, cut off, with what is none of it in between. */
export function base64(text: string): string {
  const digits = text.replace(/=[\s\S]*$/, '').replace(/[^A-Za-z0-9+/]/g, '');
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return atob(whole.padEnd(Math.ceil(whole.length / 4) * 4, '='));
}

export function quotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)));
}
