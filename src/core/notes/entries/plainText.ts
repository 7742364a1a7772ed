/** Named references (HTML, 13.5) that people type; all others stand as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/**
 * What is written in Markdown beside the words, one kind after the other: an escape; a reference; a footnote; an image; a link's target; a
 * wiki link; a tag of HTML; a run of marks for emphasis, code, strikethrough or highlighting.
 */
const MARKS =
  /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));|\[\^[^\]\s]{1,100}\]|!\[[^\]]{0,500}\]\([^()\s]{0,2000}\)|\[([^\]]{1,2000})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}\)|\[\[(?:[^\]|]{1,500}\|)?([^\]|]{1,500})\]\]|<\/?[a-zA-Z][^<>]{0,200}>|==([^=\s\\](?:[^=]{0,500}[^=\s\\])?)==|[*_]+|~~|`+/gu;

const SPACE = /^\s?$/u;
const WORD = /^[\p{L}\p{N}]$/u;

/**
 * The text that a person sees of a paragraph of Markdown, without its marks: emphasis and links count as nothing, what is escaped is itself.
 * By CommonMark 0.31 (2.4, 2.5, 6) as far as quotations need it: a `*` between spaces and a `_` within a word are text.
 */
export function plainText(markdown: string): string {
  return markdown.replace(MARKS, (mark: string, ...found: unknown[]) => {
    const [escaped, decimal, hex, name, label, target, lit] = found.slice(0, 7).map(textOrNothing);
    const at = typeof found[7] === 'number' ? found[7] : 0;
    if (escaped !== undefined) return escaped;
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (name !== undefined) return NAMED[name] ?? mark;
    if (label !== undefined) return plainText(label);
    if (target !== undefined) return target;
    if (lit !== undefined) return plainText(lit);
    return isEmphasis(markdown, mark, at) ? '' : mark;
  });
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function character(code: number): string {
  const isOne = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isOne ? String.fromCodePoint(code) : '\uFFFD';
}

/** Any mark but stars and lines that cannot be emphasis where they stand. */
function isEmphasis(markdown: string, mark: string, at: number): boolean {
  if (!/^[*_]/.test(mark)) return true;
  const before = markdown.slice(Math.max(0, at - 1), at);
  const after = markdown.slice(at + mark.length, at + mark.length + 1);
  if (SPACE.test(before) && SPACE.test(after)) return false;
  return !mark.startsWith('_') || !(WORD.test(before) && WORD.test(after));
}
