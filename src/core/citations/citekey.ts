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
  const name =
    authorWord(metadata.author?.value ?? '') ||
    latinWords(metadata.source?.value ?? '').join('') ||
    titleWord(metadata.title.value) ||
    'article';
  return `${name.slice(0, LONGEST_NAME)}${yearOf(metadata.date) ?? 'nd'}`;
}

/** The first long word of a title in Latin letters, as keys have it; empty when there is none. */
export function titleWord(title: string): string {
  const words = latinWords(title);
  return words.find((word) => word.length > SHORT_WORD && !/^\d/.test(word)) ?? words[0] ?? '';
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
