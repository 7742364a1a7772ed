import type { ComparedName } from './comparedName';
import { areBothKnown } from './knownNames';
import { misspelt } from './misspelt';
import type { Likeness } from './model';

/** How likely two places' names are one's; undefined when they are not. */
export function placeLikeness(a: ComparedName, b: ComparedName): Likeness | undefined {
  if (a.letters === b.letters) return { reason: 'spelling', likeness: 1 };
  return areBothKnown(a, b) ? undefined : misspelt(a.words, b.words);
}
