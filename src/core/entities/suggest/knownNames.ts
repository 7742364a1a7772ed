import { spellings } from '../gazetteer/known';
import type { ComparedName } from './comparedName';
import { foldedWords } from './folded';

let known: ReadonlySet<string> | undefined;

/** True when the gazetteer has both names, so that neither is a misspelling of the other. */
export function areBothKnown(a: ComparedName, b: ComparedName): boolean {
  known ??= new Set(Array.from(spellings(), ({ text }) => foldedWords(text).join('')));
  return known.has(a.letters) && known.has(b.letters);
}
