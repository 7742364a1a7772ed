import { decode } from '../../files/decode';
import { asBytes, base64, quotedPrintable } from './transfer';

const ENCODED_WORD = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;

/**
 * The text of a field of a header: encoded words (RFC 2047) decoded, white space between two of them dropped, and bytes beyond ASCII, which
 * should not be there, read as what they look like.
 */
export function headerText(field: string): string {
  let text = '';
  let at = 0;
  let open: { readonly charset: string; bytes: string } | undefined;
  const close = (): void => {
    if (open !== undefined) text += decoded(open.bytes, open.charset);
    open = undefined;
  };
  for (const match of field.matchAll(ENCODED_WORD)) {
    const [word, charset = '', method = '', content = ''] = match;
    const between = field.slice(at, match.index);
    if (at === 0 || between.trim() !== '' || open?.charset.toLowerCase() !== charset.toLowerCase()) {
      close();
      if (at === 0 || between.trim() !== '') text += decoded(between, undefined);
    }
    // a character may be cut in two by the end of a word
    const bytes = method.toLowerCase() === 'b' ? base64(content) : quotedPrintable(content.replaceAll('_', ' '));
    open = { charset, bytes: (open?.bytes ?? '') + bytes };
    at = match.index + word.length;
  }
  close();
  return (text + decoded(field.slice(at), undefined)).replace(/\s+/gu, ' ').trim();
}

function decoded(bytes: string, declared: string | undefined): string {
  if (bytes === '') return '';
  const read = decode(asBytes(bytes), { declared });
  return 'text' in read ? read.text : '';
}

/** Who a field such as `Jane Doe <jane@example.org>, "Roe, John" <john@example.org>` names; addresses where there are no names. */
export function namesIn(field: string): string {
  const names = (field.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? []).map((mailbox) => {
    const address = /<([^<>]*)>/.exec(mailbox)?.[1] ?? mailbox;
    // an old form has the name in parentheses behind the address
    const named = mailbox.replace(/<[^<>]*>/g, '').replace(/^([^\s()]+@[^\s()]+)\s*\(([^()]*)\)\s*$/, '$2');
    const name = headerText(
      named
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replace(/\\(.)/g, '$1'),
    );
    return name === '' ? headerText(address) : name;
  });
  return names.filter((name) => name !== '').join(', ');
}
