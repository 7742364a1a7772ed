import { decode } from '../../files/decode';
import { type Entity, parameterized, readEntity } from './entity';
import { asBytes, transferred } from './transfer';

/** A text in a mail. */
export interface MailText {
  readonly text: string;
  readonly isHtml: boolean;
  /** True where lines that end in a space go on in the next (RFC 3676). */
  readonly isFlowed: boolean;
}

const DEEPEST = 20;
const MOST_PARTS = 500;

/**
 * The texts of a mail in their order: of alternatives the plain one where it holds anything, without attachments.
 *
 * @param encoding what corpus.yaml says of the file's encoding; it wins over what a part says of itself
 */
export function textsIn(entity: Entity, encoding: string | undefined, depth = 0): MailText[] {
  const { value: type, parameters } = parameterized(entity.headers.get('content-type') ?? 'text/plain');
  if (/^attachment\b/i.test(entity.headers.get('content-disposition') ?? '')) return [];
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined) {
    if (depth >= DEEPEST) return [];
    const parts = partsOf(entity.body, boundary).map((part) => textsIn(readEntity(part), encoding, depth + 1));
    return type === 'multipart/alternative' ? bestOf(parts) : parts.flat();
  }
  if (type !== 'text/plain' && type !== 'text/html' && type !== '') return [];
  const bytes = asBytes(transferred(entity.body, entity.headers.get('content-transfer-encoding') ?? ''));
  const read = decode(bytes, { encoding, declared: parameters.get('charset') });
  if ('fault' in read || read.text.trim() === '') return [];
  const isFlowed = parameters.get('format')?.toLowerCase() === 'flowed';
  return [{ text: read.text.replace(/\r\n?/g, '\n'), isHtml: type === 'text/html', isFlowed }];
}

/** What stands between the lines that begin with the boundary; what is before the first and behind the last is for nobody. */
function partsOf(body: string, boundary: string): string[] {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let open: number | undefined;
  for (let at = lineWith(body, mark, 0); at >= 0 && parts.length < MOST_PARTS; at = lineWith(body, mark, at + 1)) {
    if (open !== undefined) parts.push(body.slice(open, at).replace(/\r?\n$/, ''));
    const after = at + mark.length;
    if (body.startsWith('--', after)) return parts;
    const lineEnd = body.indexOf('\n', after);
    open = lineEnd < 0 ? body.length : lineEnd + 1;
  }
  // the last part of a mail that was cut off
  if (open !== undefined && parts.length < MOST_PARTS) parts.push(body.slice(open));
  return parts;
}

function lineWith(body: string, mark: string, from: number): number {
  if (from === 0 && body.startsWith(mark)) return 0;
  const found = body.indexOf(`\n${mark}`, Math.max(0, from - 1));
  return found < 0 ? -1 : found + 1;
}

function bestOf(alternatives: readonly (readonly MailText[])[]): MailText[] {
  const filled = alternatives.filter((texts) => texts.length > 0);
  return [...(filled.find((texts) => texts.every(({ isHtml }) => !isHtml)) ?? filled[0] ?? [])];
}
