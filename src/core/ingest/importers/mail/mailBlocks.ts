import type { RawBlock } from '../../layout/rawBlock';
import { plainTextBlocks } from '../plainTextBlocks';

/** The line above a signature (RFC 3676, 4.3). */
const SIGNATURE = /^-- ?$/m;
/** Where programs append the whole mail that is answered. */
const ORIGINAL =
  /^-{3,} ?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Исходное сообщение) ?-{3,}$/im;
/** The line above what is quoted: "On Monday, Jane Doe wrote:". */
const ATTRIBUTION =
  /(?:\b(?:wrote|writes|said|schrieb|escribió|ha scritto|schreef|escreveu)|a écrit|пишет|писал|писала|написал|написала)\b[^\n]{0,80}:$|^(?:On|Am|Le|El|Il)\b[^\n]*:$/u;

/** The blocks of the text of a mail. What is quoted of another mail and signatures are furniture: the other mail is an article itself. */
export function mailBlocks(text: string): RawBlock[] {
  const end = Math.min(...[SIGNATURE, ORIGINAL].map((mark) => mark.exec(text)?.index ?? text.length));
  const own = plainTextBlocks(text.slice(0, end), 0);
  const appended = end === text.length ? [] : plainTextBlocks(text, end);
  const body = own.map((block, index): RawBlock => {
    const isQuoted = block.kind === 'quote' || (own[index + 1]?.kind === 'quote' && isAttribution(block));
    return isQuoted ? { ...block, kind: 'boilerplate' } : block;
  });
  return [...body, ...appended.map((block): RawBlock => ({ ...block, kind: 'boilerplate' }))];
}

function isAttribution({ excerpt }: RawBlock): boolean {
  return excerpt.raw.length < 300 && ATTRIBUTION.test(excerpt.raw.trim().replace(/\s+/gu, ' '));
}
