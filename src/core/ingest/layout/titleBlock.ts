import { isMasthead, readCredit } from './credits';
import { type DraftBlock, isClosed, spacedWords } from './draftBlock';

/** A title is at most so long, in characters and in words. */
const LONGEST = 220;
const MOST_WORDS = 36;
/** One that ends as a sentence must be shorter, since a first sentence is no title. */
const LONGEST_SENTENCE = 160;
/** The block that repeats a given title stands among the first so many. */
const TOP = 12;

/**
 * The block of a text that is its title: what its author marked as one, else what the page's trail of crumbs ends in,
 * else the first line if it looks like one. A newspaper's name above it becomes a byline.
 */
export function findTitle(blocks: readonly DraftBlock[], crumb: string | undefined): DraftBlock | undefined {
  const marked = blocks.find(({ kind }) => kind === 'title');
  if (marked !== undefined) return marked;
  const named = crumb === undefined ? undefined : blockTitled(blocks, crumb);
  if (named !== undefined) return named;
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'caption');
  const [first, second, third] = body;
  if (first === undefined) return undefined;
  if (second !== undefined && third !== undefined && isMasthead(first.text)) {
    if (spacedWords(second.text) > spacedWords(first.text) && looksLikeTitle(second, third)) {
      first.kind = 'byline';
      return second;
    }
  }
  return looksLikeTitle(first, second) ? first : undefined;
}

/** The first block near the top whose words are those of `title`, whatever its quotes, dashes, capitals and spaces. */
export function blockTitled<B extends { readonly text: string }>(blocks: readonly B[], title: string): B | undefined {
  const near = blocks.slice(0, TOP).filter(({ text }) => text.length <= title.length * 2 + 8);
  const wanted = near.length === 0 ? '' : titleKey(title);
  return wanted === '' ? undefined : near.find(({ text }) => titleKey(text) === wanted);
}

function titleKey(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

function looksLikeTitle({ kind, text, apart }: DraftBlock, next: DraftBlock | undefined): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'paragraph' || text.length > LONGEST || spacedWords(text) > MOST_WORDS) return false;
  if (!/\p{L}/u.test(text) || readCredit(text)?.whole === true) return false;
  if (/[?!]["'”’)]*$/.test(text)) return next !== undefined;
  if (!isClosed(text)) return true;
  if (!/[.。]["'”’)]*$/.test(text) || text.length > LONGEST_SENTENCE) return false;
  return next !== undefined && (apart || readCredit(next.text)?.provenance === 'byline');
}
