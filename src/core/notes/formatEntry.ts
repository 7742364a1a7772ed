import type { Anchor } from '../model/anchor';
import type { ArticleId } from '../model/article';
import { formatAnchorComment } from './entries/anchorComment';
import { guardedComment } from './entries/guardedComment';
import { asTag } from './entries/tags';
import { escapeInline } from './markdown';
import { formatQuote, safeHref } from './quotation';

/** What an entry is made of. All texts are plain but `comment`. */
export interface EntryToWrite {
  /** How the article is cited in the link. */
  readonly label: string;
  /** As `noteLink` gives it; null where no address leads there, and then the label stands without a link. */
  readonly href: string | null;
  /** Without brackets and `@`; null for none. */
  readonly citekey: string | null;
  /** Of the words that are quoted. */
  readonly anchor: Anchor;
  readonly article: ArticleId;
  /** As `newEntryId` gives it. */
  readonly id: string;
  /** Without `#`; what cannot stand in a tag is replaced. */
  readonly tags: readonly string[];
  /** Markdown; empty for none. */
  readonly comment: string;
}

/**
 * An entry as Markdown with `\n` for line ends, and an empty line below it: the quoted words as a block quote; a line with the link back, the
 * citekey and the tags; a comment in HTML that keeps the anchor; what the reader says of the passage. See docs/notes.md.
 */
export function formatEntry({ label, href, citekey, anchor, article, id, tags, comment }: EntryToWrite): string {
  const shown = escapeInline(label);
  const head = [
    href === null ? shown : `[${shown}](${safeHref(href)})`,
    ...(citekey === null || citekey === '' ? [] : [`[@${citekey}]`]),
    ...formatTags(tags),
  ].filter((part) => part !== '');
  const guarded = guardedComment(comment);
  return [
    formatQuote(anchor.exact),
    `${head.join(' ')}\n${formatAnchorComment({ id, article, anchor })}`,
    ...(guarded === '' ? [] : [guarded]),
    '',
  ].join('\n\n');
}

/** Tags with their `#`, each once; those of which nothing can be made are left out. */
export function formatTags(names: readonly string[]): string[] {
  const tags = names.flatMap((name) => asTag(name) ?? []);
  return [...new Set(tags)].map((tag) => `#${tag}`);
}

const ID_LENGTH = 6;

/**
 * A name for a new entry: six letters and digits. Two windows that add to one note at a time give different ones, too.
 *
 * @param taken the names of the other entries of the note
 */
export function newEntryId(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  for (;;) {
    const id = Math.floor(random() * 36 ** ID_LENGTH)
      .toString(36)
      .padStart(ID_LENGTH, '0');
    if (!taken.has(id)) return id;
  }
}
