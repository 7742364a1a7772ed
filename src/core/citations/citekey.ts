import type { ArticleMetadata } from '../model/article';
import { yearOf } from '../model/date';
import { citedNames } from './names';

const LONGEST_NAME = 32;
/** A title's words up to this length are mostly "the", "how", "and". */
const SHORT_WORD = 3;

/**
 * A short name for an article in citations, such as `sanders2019`: the first author's last name, else the source, else the
 * title's first long word, with the year or `nd`. Only a-z and 0-9, so that it can stand in a file name. Not unique:
 * an author may write twice a year. `Citekeys` tells apart those that share one.
 */
export function citekey(metadata: ArticleMetadata): string {
  return new CitekeyMaker().keyOf(metadata);
}

/** Makes the keys of many articles: authors and sources recur, and what became of their names is remembered. */
export class CitekeyMaker {
  private readonly authors = new Map<string, string>();
  private readonly sources = new Map<string, string>();

  keyOf({ author, source, title, date }: ArticleMetadata): string {
    const name =
      remembered(this.authors, author?.value ?? '', authorWord) ||
      remembered(this.sources, source?.value ?? '', (value) => latinWords(value).join('')) ||
      titleWord(title.value) ||
      'article';
    return `${name.slice(0, LONGEST_NAME)}${yearOf(date) ?? 'nd'}`;
  }
}

function remembered(known: Map<string, string>, value: string, make: (value: string) => string): string {
  const made = known.get(value) ?? make(value);
  known.set(value, made);
  return made;
}

/** The first long word of a title in Latin letters, as keys have it; empty when there is none. */
export function titleWord(title: string): string {
  let first = '';
  for (const [written] of title.matchAll(/[\p{L}\p{M}\p{N}'’.]+/gu)) {
    const [word = ''] = latinWords(written);
    if (word.length > SHORT_WORD && !/^\d/.test(word)) return word;
    first ||= word;
  }
  return first;
}

function authorWord(authors: string): string {
  const [first] = citedNames(authors);
  if (first === undefined) return '';
  return latinWords('literal' in first ? first.literal : first.family).join('');
}

/** The words in lower case without accents; those with letters that have no Latin form are left out. */
function latinWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[a-z0-9]+$/.test(word));
}
