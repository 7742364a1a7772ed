import type { ComparedName, ComparedWord } from './comparedName';
import type { NamedKind } from './model';
import { isState } from './organizationWords';

const SHORTEST_MISSPELT = 5;

/** Keys such that two names that may be one share at least one of them. */
export function* keysOf(name: ComparedName, kind: NamedKind): Generator<string> {
  const { words, letters } = name;
  const skeletons = words.map(({ skeleton }) => skeleton).join(' ');
  yield `${kind} letters ${letters}`;
  yield `${kind} sound ${skeletons}`;
  if (letters.length >= SHORTEST_MISSPELT) for (const fewer of withoutOne(letters)) yield `${kind} letters ${fewer}`;
  if (words.length > 1) yield `${kind} words ${sorted(words)}`;
  if (kind === 'person') yield* personKeys(name);
  if (kind === 'organization') yield* organizationKeys(name);
}

function* personKeys({ words, isBare }: ComparedName): Generator<string> {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  if (isBare) {
    yield `person called ${last.skeleton}`;
    return;
  }
  yield `person ${first.text.slice(0, 1)} ${last.text}`;
  yield `person called ${last.skeleton}`;
  for (const given of words.slice(0, -1)) yield `person part ${given.text} ${last.text}`;
}

function* organizationKeys({ words, initials, isAcronym }: ComparedName): Generator<string> {
  const own = words.filter(({ text }) => !isState(text));
  if (own.length > 1 && own.length < words.length + 1) yield `organization words ${sorted(own)}`;
  if (isAcronym || words.length > 2) yield `organization initials ${initials}`;
}

function sorted(words: readonly ComparedWord[]): string {
  return words
    .map(({ text }) => text)
    .sort()
    .join(' ');
}

/** The word with one letter left out, for each letter: two words that are one edit apart share one of these, or one is the other's. */
function withoutOne(word: string): string[] {
  return [...new Set(Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)))];
}
