import type { ComparedName, ComparedWord } from './comparedName';
import { misspelt } from './misspelt';
import type { Likeness } from './model';
import { isState } from './organizationWords';

const SAME_WORDS = 0.95;
const SAME_LEGAL_FORM = 1;
const ONE_LEGAL_FORM = 0.9;
/** A group's companies differ by no more than that. */
const OTHER_LEGAL_FORM = 0.7;
const STATE_ONLY = 0.9;
const INITIALS = 0.75;
/** A body that is called by one word and its state may be any state's. */
const FEWEST_WORDS_WITHOUT_STATE = 2;

/** How likely two organizations' names are one's; undefined when they are not. */
export function organizationLikeness(a: ComparedName, b: ComparedName): Likeness | undefined {
  // two bodies may well have the same initials
  if (a.letters === b.letters && a.isAcronym) return { reason: 'initials', likeness: INITIALS };
  if (a.letters === b.letters) return { reason: 'part', likeness: formLikeness(a.suffix, b.suffix) };
  if (a.isAcronym !== b.isAcronym) {
    return a.initials === b.initials ? { reason: 'initials', likeness: INITIALS } : undefined;
  }
  if (a.isAcronym) return undefined;
  const [first, second] = [sortedWords(a.words), sortedWords(b.words)];
  if (first === second) return { reason: 'order', likeness: SAME_WORDS };
  const [own, others] = [withoutStates(a.words), withoutStates(b.words)];
  const isOneStateless = (own.length === a.words.length) !== (others.length === b.words.length);
  if (isOneStateless && own.length >= FEWEST_WORDS_WITHOUT_STATE && sortedWords(own) === sortedWords(others)) {
    return { reason: 'part', likeness: STATE_ONLY };
  }
  return misspelt(a.words, b.words);
}

function formLikeness(a: string, b: string): number {
  if (a === b) return SAME_LEGAL_FORM;
  return a.includes(b) || b.includes(a) ? ONE_LEGAL_FORM : OTHER_LEGAL_FORM;
}

function withoutStates(words: readonly ComparedWord[]): ComparedWord[] {
  return words.filter(({ text }) => !isState(text));
}

function sortedWords(words: readonly ComparedWord[]): string {
  return words
    .map(({ text }) => text)
    .sort()
    .join(' ');
}
