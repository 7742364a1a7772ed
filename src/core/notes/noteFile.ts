import { stringify } from 'yaml';
import { citekey } from '../citations/citekey';
import type { ArticleId, ArticleMetadata } from '../model/article';
import { escapeInline } from './markdown';
import { cutsPair } from './surrogates';

/** Of what docs/notes.md says; a note from before there were versions says none. */
const NOTE_FORMAT = 1;
const LONGEST_NAME = 80;
const LONGEST_STEM = 40;
const EXTENSION = '.md';

/** An id that can be a file's name as it is, on every file system and in any mix of capitals. */
const PLAIN = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/;
/** Names that Windows keeps for devices, whatever extension follows (Microsoft, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The name of an article's note. It comes from the article's id alone, so it stays when the title is corrected, and no
 * two articles share one. An id that is no file name, or one that another could be taken for where capitals do not
 * count, is told apart by its hash after a `~`, which a plain one cannot hold. At most 80 UTF-16 units, no path separator, no reserved name.
 */
export function noteFileName({ id }: Pick<ArticleMetadata, 'id'>): string {
  const [firstPart = ''] = id.split('.');
  const plain = PLAIN.test(id) && !RESERVED.test(firstPart) && id.length <= LONGEST_NAME - EXTENSION.length;
  return plain ? id + EXTENSION : `${stemOf(id)}~${hashOf(id)}${EXTENSION}`;
}

/** What can be read of an id: its letters and digits, everything else as `-`. */
function stemOf(id: ArticleId): string {
  const words = id
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  const start = words.slice(0, cutsPair(words, LONGEST_STEM) ? LONGEST_STEM - 1 : LONGEST_STEM);
  return start.replace(/^-|-$/g, '') || 'note';
}

/** FNV-1a over UTF-16 units, 64 bits (Fowler, Noll and Vo), in base 36. */
function hashOf(id: ArticleId): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < id.length; i += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(id.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(36).padStart(13, '0');
}

/** A new note: what is known of the article as YAML front matter, what is not known left open, and its title as heading. */
export function noteTemplate(metadata: ArticleMetadata, key = citekey(metadata)): string {
  const { id, title, source, author, date } = metadata;
  const frontMatter = {
    notes: NOTE_FORMAT,
    article: id,
    title: title.value,
    source: source?.value ?? null,
    author: author?.value ?? null,
    date: date.edtf,
    dateProvenance: date.provenance,
    citekey: key,
  };
  const yaml = stringify(frontMatter, { lineWidth: 0, nullStr: '' }).replace(/^(\w+:) +$/gm, '$1');
  return `---\n${yaml}---\n\n# ${escapeInline(title.value)}\n`;
}
