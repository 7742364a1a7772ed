import { withoutFencedCode } from './withoutCode';

/** A link in a note to a passage of an article. */
export interface ArticleLink {
  /** The whole link, `[label](target)`, as UTF-16 indices into the note. */
  readonly start: number;
  readonly end: number;
  /** Where the label ends, which begins one behind `start`: at the `]`. */
  readonly labelEnd: number;
  /** The target as written, without angle brackets and backslashes. */
  readonly href: string;
  /** The decoded path, relative to the note. */
  readonly path: string;
  /** Which article of the file it is, decoded; absent where the file holds no others. */
  readonly record?: string;
  /** The text fragment without its `#`, still encoded. */
  readonly fragment: string;
}

const FRAGMENT = ':~:text=';
const LONGEST_LABEL = 2_000;
/** CommonMark lets parentheses in a target be nested no deeper, so that reading takes time as the text is long. */
const DEEPEST = 32;
const WEB = /^(?:https?|mailto):/i;

/**
 * The inline links of a Markdown text (CommonMark 0.31, 6.3) that lead to a passage of an article: their target has a
 * text fragment, a path, and is not on the web. Links inside fenced code are not links.
 */
export function findArticleLinks(markdown: string): ArticleLink[] {
  const text = withoutFencedCode(markdown);
  const links: ArticleLink[] = [];
  for (let middle = text.indexOf(']('); middle >= 0; middle = text.indexOf('](', middle + 2)) {
    const start = labelStart(text, middle);
    const target = targetAt(text, middle + 2);
    if (start === null || target === null) continue;
    const { href, end } = target;
    const hash = href.indexOf('#');
    const mark = href.indexOf(FRAGMENT, hash);
    if (hash <= 0 || mark < 0 || WEB.test(href)) continue;
    const record = decoded(href.slice(hash + 1, mark));
    const link = { start, end, labelEnd: middle, href, path: decoded(href.slice(0, hash)), fragment: href.slice(mark) };
    links.push(record === '' ? link : { ...link, record });
  }
  return links;
}

/** Where the `[` stands that the `]` at `close` belongs to; null when there is none in the same paragraph. */
function labelStart(text: string, close: number): number | null {
  const from = Math.max(0, close - LONGEST_LABEL);
  const near = text.slice(from, close);
  const stop = from + Math.max(0, near.lastIndexOf('\n\n'), near.lastIndexOf('\n\r\n'));
  let depth = 0;
  for (let i = close; i >= stop; i -= 1) {
    const character = text.charAt(i);
    if ((character !== '[' && character !== ']') || isEscaped(text, i)) continue;
    depth += character === ']' ? 1 : -1;
    if (depth === 0) return i;
  }
  return null;
}

function isEscaped(text: string, position: number): boolean {
  let backslashes = 0;
  while (text[position - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

const ANGLED = /\s*<((?:\\.|[^\\<>\n])*)>/y;
const TITLE_AND_CLOSE = /(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)/y;

/** The target that stands after `](`, and where the link ends. */
function targetAt(text: string, from: number): { href: string; end: number } | null {
  ANGLED.lastIndex = from;
  const angled = ANGLED.exec(text);
  const bare = angled === null ? bareTarget(text, from) : null;
  const written = angled?.[1] ?? bare?.written;
  const after = angled === null ? bare?.end : ANGLED.lastIndex;
  if (written === undefined || after === undefined) return null;
  TITLE_AND_CLOSE.lastIndex = after;
  if (!TITLE_AND_CLOSE.test(text)) return null;
  return { href: written.replace(/\\([!-/:-@[-`{-~])/g, '$1'), end: TITLE_AND_CLOSE.lastIndex };
}

/** A target without angle brackets ends at white space or at a parenthesis that closes none of its own; null for one that nests too many. */
function bareTarget(text: string, from: number): { written: string; end: number } | null {
  let start = from;
  while (/\s/u.test(text.charAt(start))) start += 1;
  let depth = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (/\s/u.test(character)) break;
    if (character === '\\') end += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0) break;
    if (depth > DEEPEST) return null;
  }
  return { written: text.slice(start, end), end };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
