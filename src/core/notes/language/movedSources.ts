import { printScalar } from '../../ingest/settings/editing/yamlPrint';
import type { ArticleId } from '../../model/article';
import { relativeAddress, resolvedAddress } from '../addresses';
import { fieldsOf, formatAnchorComment, parseAnchorComment } from '../entries/anchorComment';
import type { TextEdit } from '../entryEdits';
import { frontMatterOf } from '../frontMatter';
import { type ArticleLink, findArticleLinks } from '../links';
import { parseNote } from '../parseNote';
import { safeHref } from '../quotation';
import { noteWords } from './noteWords';

/** Files that are about to have other paths. All paths are absolute, with `/` and not encoded. */
export interface Moves {
  /** The folder of the note, now and then. */
  readonly from: string;
  readonly to: string;
  /** Where a file will be: where it is unless it moves. */
  movedPath(path: string): string;
  /** What an article will be called: as now unless its file moves and it is called by that. */
  movedId(id: ArticleId): ArticleId;
  /** What a note will be called in links between notes, without its ending. */
  movedName(name: string): string;
}

const HAS_SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const ID_IN_ADDRESS = /([?&]id=)([^&#]+)/;
const ARTICLE_IN_FRONT_MATTER = /^(article:[ \t]*)(\S.*?)[ \t]*$/m;

/** What must be changed in a note so that its links, its anchors and its front matter lead to the same articles as before. In order. */
export function editsForMoves(note: string, moves: Moves): TextEdit[] {
  return [
    ...frontMatterEdits(note, moves),
    ...linkEdits(note, moves),
    ...wordEdits(note, moves),
    ...anchorEdits(note, moves),
  ].sort((a, b) => a.start - b.start);
}

function frontMatterEdits(note: string, { movedId }: Moves): TextEdit[] {
  const { article, end } = frontMatterOf(note);
  const found = ARTICLE_IN_FRONT_MATTER.exec(note.slice(0, end));
  if (article === undefined || found === null || movedId(article) === article) return [];
  const [line, key = ''] = found;
  const { index } = found;
  return [{ start: index + key.length, end: index + line.trimEnd().length, text: printScalar(movedId(article)) }];
}

function linkEdits(note: string, moves: Moves): TextEdit[] {
  return findArticleLinks(note).flatMap((link) => {
    const before = link.href.slice(0, link.href.indexOf('#'));
    const after = HAS_SCHEME.test(before) ? movedAddress(before, moves) : movedLink(link, moves);
    return after === undefined || after === before ? [] : [targetEdit(note, link, before, after)];
  });
}

/** Of a link that leads through VS Code to an article by its id. */
function movedAddress(address: string, { movedId }: Moves): string {
  return address.replace(ID_IN_ADDRESS, (whole, mark: string, id: string) => {
    const known = decoded(id);
    return movedId(known) === known ? whole : mark + encodeURIComponent(movedId(known));
  });
}

/** Undefined when it need not change, also where it is written in another way than we would. */
function movedLink({ path }: ArticleLink, { from, to, movedPath }: Moves): string | undefined {
  const source = resolvedAddress(from, path);
  const then = movedPath(source);
  if (source === then && from === to) return undefined;
  const address = relativeAddress(to, then);
  return address === null || address === relativeAddress(from, source) ? undefined : safeHref(address);
}

/** As little as can be: the path alone, unless it is written with escapes of Markdown. */
function targetEdit(note: string, { labelEnd, end, href }: ArticleLink, before: string, after: string): TextEdit {
  const target = note.slice(labelEnd + 2, end);
  const lead = /^\s*<?/.exec(target)?.[0].length ?? 0;
  const start = labelEnd + 2 + lead;
  if (target.startsWith(before, lead)) return { start, end: start + before.length, text: after };
  return { start: labelEnd + 2, end, text: `${safeHref(after + href.slice(before.length))})` };
}

function wordEdits(note: string, { movedName }: Moves): TextEdit[] {
  return noteWords(note).flatMap((word) => {
    if (word.kind !== 'note' || movedName(word.name) === word.name) return [];
    const start = note.indexOf(word.name, word.range.start);
    return [{ start, end: start + word.name.length, text: movedName(word.name) }];
  });
}

function anchorEdits(note: string, { movedId }: Moves): TextEdit[] {
  return parseNote(note).entries.flatMap(({ article, anchorRange }) => {
    if (article === undefined || anchorRange === undefined || movedId(article) === article) return [];
    const { start, end } = anchorRange;
    const line = note.slice(start, end);
    const kept = parseAnchorComment(line);
    if (kept === null) return [];
    return [{ start, end, text: formatAnchorComment({ ...kept, article: movedId(article) }, fieldsOf(line)) }];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
