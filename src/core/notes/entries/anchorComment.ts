import { isIndex, isRecord } from '../../basics/checks';
import type { Anchor } from '../../model/anchor';
import type { ArticleId } from '../../model/article';

/** Of what is kept in the comment of an entry. */
export const ANCHOR_VERSION = 1;

/** What the comment in HTML below a quotation keeps. */
export interface KeptAnchor {
  /** What the entry is called; absent when it does not say. */
  readonly id?: string;
  readonly article?: ArticleId;
  readonly anchor: Anchor;
  /** See `NoteEntry`. */
  readonly accepted?: string;
}

const COMMENT = /^\s*<!--\s*corpus-reader\s+(\{.*\})\s*-->\s*$/s;
const LONGEST_ID = 100;
const STRING = /"(?:[^"\\]|\\.)*"/g;
/**
 * What must not stand in a comment of HTML as it is (HTML, 13.1.6; XML 1.0, 2.5), and what an editor warns of or does not show: control and
 * formatting characters, and line ends of Unicode.
 */
const UNSAFE = /[<>&]|-(?=-)|[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** The line that keeps an anchor. `others` are fields that it had and that are not known here: they stay. */
export function formatAnchorComment(kept: KeptAnchor, others: Readonly<Record<string, unknown>> = {}): string {
  const { exact, prefix, suffix, start, end, hash, twins } = kept.anchor;
  const fields = {
    ...others,
    v: ANCHOR_VERSION,
    id: kept.id,
    article: kept.article,
    ...{ exact, prefix, suffix, start, end, hash, twins },
    accepted: kept.accepted,
  };
  const json = JSON.stringify(fields).replace(STRING, (text) => text.replace(UNSAFE, escaped));
  return `<!-- corpus-reader ${json} -->`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What a line that keeps an anchor holds; null when it holds none that could be used. */
export function parseAnchorComment(line: string): KeptAnchor | null {
  const fields = fieldsOf(line);
  const anchor = anchorIn(fields);
  if (anchor === null) return null;
  const { id, article, accepted } = fields;
  return {
    anchor,
    ...(typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? { id } : {}),
    ...(typeof article === 'string' && article !== '' ? { article } : {}),
    ...(typeof accepted === 'string' && accepted !== '' ? { accepted } : {}),
  };
}

/** The fields in such a line as they are; none when it cannot be read. */
export function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  const json = COMMENT.exec(line)?.[1];
  if (json === undefined) return {};
  try {
    const fields: unknown = JSON.parse(json);
    return isRecord(fields) ? fields : {};
  } catch {
    return {};
  }
}

function anchorIn(fields: Readonly<Record<string, unknown>>): Anchor | null {
  const { exact, prefix, suffix, start, end, hash, twins } = fields;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  if (!isIndex(start) || !isIndex(end) || end < start) return null;
  return {
    ...{ exact, prefix, suffix, start, end },
    ...(typeof hash === 'string' && hash !== '' ? { hash } : {}),
    ...(isIndex(twins) && twins > 0 ? { twins } : {}),
  };
}
