import type { TextRange } from '../../model/anchor';
import type { ArticleLink } from '../links';
import { tagAt } from './tags';

/** The line with what belongs to a quotation: its link, citekey and tags, in any order and number. Ranges are UTF-16 indices into the note. */
export interface EntryHead {
  /** From the first of them to the last. */
  readonly range: TextRange;
  /** The link to the passage; absent where there is none, or one that leads somewhere else. */
  readonly link?: ArticleLink;
  readonly citekey?: string;
  readonly tags: readonly TagInHead[];
  /** Where the rest of the line begins, behind marks that are none of its words; the end of the line when nothing follows. */
  readonly rest: number;
}

export interface TagInHead {
  /** Without its `#`. */
  readonly name: string;
  readonly range: TextRange;
}

/** What may stand before the link that leads back: a dash, a bracket, a mark of emphasis. */
const LEAD = /[\s—–―(*_~-]*/uy;
/** What may stand between the parts, and is none of them. */
const BETWEEN = /[\s.,;:)*_~|·•—–-]*/uy;
/** Of a key in Pandoc's brackets (Pandoc, "Citation syntax"), whatever stands behind it there: `[@key, p. 3]`. */
const CITEKEY =
  /\[-?@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]{0,2}[\p{L}\p{M}\p{N}_]){0,200}))[^\]\n]{0,200}\]/uy;
const ANY_LINK = /\[(?:\\.|[^\]\\\n]){0,2000}\]\((?:<[^>\n]{0,9000}>|[^()\s]{0,9000})\)/y;

/**
 * What of a line is the head of an entry, from its beginning on; null when nothing is. Text behind it is the reader's.
 *
 * @param linkAt the link to a passage that begins at a position
 */
export function readHead(
  note: string,
  line: TextRange,
  linkAt: (position: number) => ArticleLink | undefined,
): EntryHead | null {
  const text = note.slice(0, line.end);
  let link: ArticleLink | undefined;
  let citekey: string | undefined;
  const tags: TagInHead[] = [];
  const first = skip(LEAD, text, line.start);
  let end = -1;
  let at = first;
  for (; at < line.end; at = skip(BETWEEN, text, end)) {
    const part = partAt(text, at, linkAt);
    if (part === null || (part.link !== undefined && link !== undefined)) break;
    link ??= part.link;
    citekey ??= part.citekey;
    if (part.tag !== undefined) tags.push({ name: part.tag, range: { start: at, end: part.end } });
    end = part.end;
  }
  if (end < 0) return null;
  return {
    range: { start: first, end },
    rest: at,
    tags,
    ...(link === undefined ? {} : { link }),
    ...(citekey === undefined ? {} : { citekey }),
  };
}

interface Part {
  readonly end: number;
  readonly link?: ArticleLink;
  readonly citekey?: string;
  readonly tag?: string;
}

function partAt(text: string, at: number, linkAt: (position: number) => ArticleLink | undefined): Part | null {
  const link = linkAt(at);
  if (link !== undefined) return { end: link.end, link };
  const tag = tagAt(text, at);
  if (tag !== undefined) return { end: at + 1 + tag.length, tag };
  CITEKEY.lastIndex = at;
  const [, braced, bare] = CITEKEY.exec(text) ?? [];
  const citekey = braced ?? bare;
  if (citekey !== undefined) return { end: CITEKEY.lastIndex, citekey };
  ANY_LINK.lastIndex = at;
  return ANY_LINK.test(text) ? { end: ANY_LINK.lastIndex } : null;
}

/** Where a sticky pattern that matches anywhere ends. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}
