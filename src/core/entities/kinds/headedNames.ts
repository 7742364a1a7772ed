import { NAME_JOINT } from '../gazetteer/kindLexicon';
import { COMMON, FUNCTION, NO_NAME, ORGANIZATION_HEAD, PLACE_HEAD, ROLE } from '../gazetteer/lexicon';
import { CLITIC_SHAPE } from '../text/tokens';
import type { Passage } from './passage';

/** The tokens of a name. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Most tokens before and after the word that tells what a name names. */
const FARTHEST = 9;

/**
 * The name that a capitalised word closes: the capitalised words before it, with hyphens and possessives among them. Undefined when there
 * is none, or when the words after it make it the name of a body ("Convention Center").
 *
 * @param inHeadline tells which words may stand before it where every word has a capital
 */
export function nameEndingAt(passage: Passage, head: number, inHeadline: (token: number) => boolean): Span | undefined {
  if (isInsideBody(passage, head)) return undefined;
  const headline = passage.reading.isInHeadline(head);
  let first = head;
  for (;;) {
    const before = partBefore(passage, first);
    if (before < 0 || head - before > FARTHEST || (headline && !inHeadline(before))) break;
    first = before;
  }
  return first < head ? { first, last: head } : undefined;
}

/** Where the part of a name before `first` starts, or -1: a word, or one and what joins it. */
function partBefore(passage: Passage, first: number): number {
  const { reading } = passage;
  if (!passage.holds(first - 1) || reading.isSentenceStart(first)) return -1;
  let word = first - 1;
  if (reading.shape(word) === CLITIC_SHAPE || isBareApostrophe(passage, word)) word--;
  else if (passage.isDash(word) && passage.glued(first)) word--;
  return isNamePart(passage, word) ? word : -1;
}

/** "Freedom of Information Act": where a name goes on before "of" or "and", when no name that is known ends there; or -1. */
export function joinedBefore(passage: Passage, first: number): number {
  const joint = first - 1;
  if (!/^(?:of|and)$/.test(passage.text(joint)) || passage.reading.isInHeadline(first)) return -1;
  const word = joint - 1;
  return isNamePart(passage, word) && passage.knownAt(word) === undefined ? word : -1;
}

/** The apostrophe of "Hundred Years' War". */
function isBareApostrophe(passage: Passage, token: number): boolean {
  return passage.glued(token) && (passage.isSign(token, "'") || passage.isSign(token, '’'));
}

function isNamePart(passage: Passage, token: number): boolean {
  if (!passage.isCapitalised(token) || passage.is(token, NO_NAME)) return false;
  // "US" and "WHO" are words of grammar in lower case only.
  if (passage.is(token, FUNCTION) && !passage.reading.isCaps(token)) return false;
  return !(passage.reading.isSentenceStart(token) && passage.is(token, COMMON) && passage.reading.isSeenLower(token));
}

/** True when the capitalised words right after `head` end in what closes the name of a body, or of an office. */
export function isInsideBody(passage: Passage, head: number): boolean {
  if (passage.reading.isInHeadline(head)) return false;
  for (let i = head + 1; i < head + 5 && passage.isCapitalised(i); i++) {
    if (
      passage.is(i, ORGANIZATION_HEAD | PLACE_HEAD | ROLE) ||
      /^(?:Section|Coffee|Day|Room|Office)$/.test(passage.text(i))
    )
      return true;
  }
  return false;
}

/**
 * Where a name goes on after `last` with "of", "on" or "for" and capitalised words ("Treaty on the Prohibition of Nuclear Weapons",
 * "Battle of Stalingrad"); `last` when it does not.
 *
 * @param opening which joints may follow the word that tells what is named
 */
export function continuedBy(passage: Passage, last: number, opening: RegExp): number {
  if (!opening.test(passage.lower(last + 1)) || passage.reading.isInHeadline(last)) return last;
  let end = last;
  for (let i = last + 1; i <= last + FARTHEST && passage.holds(i); i++) {
    if (isNamePart(passage, i)) end = i;
    else if (!isJointAt(passage, i) || (end === last && i > last + 2) || isNextName(passage, i)) break;
  }
  return end;
}

/** "and the Siege of ...": what comes after "and the" has a name of its own. */
function isNextName(passage: Passage, token: number): boolean {
  return passage.lower(token) === 'and' && passage.lower(token + 1) === 'the';
}

function isJointAt(passage: Passage, token: number): boolean {
  return (
    (passage.isLower(token) && passage.names(token, NAME_JOINT)) || (passage.isDash(token) && passage.glued(token))
  );
}
