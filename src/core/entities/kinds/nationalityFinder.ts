import type { Named } from '../finder';
import { AFTER_VERB, AMBIGUOUS_PEOPLE, LANGUAGE_CUE, LOWER_PEOPLE, PEOPLE_OR_SURNAME } from '../gazetteer/kindLexicon';
import { COMPANY_FORM, FUNCTION, ORGANIZATION_HEAD, PLACE_HEAD, PLACE_KIND, ROLE } from '../gazetteer/lexicon';
import type { Passage } from './passage';

/** Words with a capital that a name with a people's adjective may go on for. */
const LONGEST_NAME = 4;

const NAME_ENDING = ORGANIZATION_HEAD | PLACE_HEAD | COMPANY_FORM;

/** Words for persons, who are no language: "Russians", "Frenchman". */
const PERSONS = /(?:[^hs]s|[cs]hm[ae]n|woman|women)$/;

/** Tokens between a word that languages follow and the last of those listed after it. */
const LONGEST_LIST = 8;

const NAMED_AFTER_PEOPLES =
  /^(?:airlines|airways|republic|federation|empire|commonwealth|armada|shepherd|ocean|sea|channel|open|express)$/;

/**
 * Finds the words for peoples: "Russian", "Americans", "South African". Not languages ("she speaks Russian"), not the verb "polish", and
 * not what belongs to a longer name ("Russian Foreign Ministry", "Indian Ocean").
 */
export function findNationalities(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    if (passage.isLower(i) && passage.names(i, LOWER_PEOPLE)) named.push({ first: i, last: i, kind: 'nationality' });
    if (!passage.isCapitalised(i)) continue;
    const found = passage.knownAt(i);
    if (found === undefined) continue;
    if (found.value.kind === 'nationality' && isPeople(passage, i, found.last)) {
      named.push({ first: i, last: found.last, kind: 'nationality' });
    }
    i = found.last;
  }
  return named;
}

function isPeople(passage: Passage, first: number, last: number): boolean {
  return (
    !isVerb(passage, first) &&
    !endsName(passage, first) &&
    !isLanguage(passage, first, last) &&
    !isInsideName(passage, last)
  );
}

/** "Polish the table" */
function isVerb(passage: Passage, token: number): boolean {
  return (
    passage.names(token, AMBIGUOUS_PEOPLE) &&
    passage.reading.isSentenceStart(token) &&
    passage.names(token + 1, AFTER_VERB)
  );
}

/** "Huckleberry Finn", "a Great Dane" */
function endsName(passage: Passage, token: number): boolean {
  const { reading } = passage;
  if (!passage.names(token, PEOPLE_OR_SURNAME) || !passage.isCapitalised(token - 1) || reading.isInHeadline(token))
    return false;
  return (
    !passage.is(token - 1, FUNCTION | ROLE) && reading.lexicon.names.longestAt(reading, token - 1, token) === undefined
  );
}

/** "speaks Russian", "in English": after such a word, and with nothing behind it that it could describe. */
function isLanguage(passage: Passage, first: number, last: number): boolean {
  if (PERSONS.test(passage.text(last))) return false;
  const next = last + 1;
  const describes = passage.isWord(next) && !passage.is(next, FUNCTION);
  if (describes || passage.isDash(next)) return false;
  let before = first - 1;
  while (first - before < LONGEST_LIST && isListed(passage, before)) before--;
  return passage.names(before, LANGUAGE_CUE);
}

/** "speaks Russian, German and a little French" */
function isListed(passage: Passage, token: number): boolean {
  if (passage.isSign(token, ',') || /^(?:a|little|some|good|fluent|and|or|both)$/.test(passage.lower(token)))
    return true;
  const { reading } = passage;
  return (
    passage.isCapitalised(token) &&
    reading.lexicon.names.longestAt(reading, token, token + 1)?.value.kind === 'nationality'
  );
}

/** True when the capitalised words after a people's adjective end in what closes the name of a body or a place. */
function isInsideName(passage: Passage, last: number): boolean {
  const next = last + 1;
  if (!passage.isCapitalised(next)) return false;
  if (NAMED_AFTER_PEOPLES.test(passage.lower(next))) return true;
  if (passage.reading.isInHeadline(next)) return false;
  for (let i = next; i < next + LONGEST_NAME && passage.isCapitalised(i); i++) {
    if (passage.is(i, ROLE) || (passage.is(i + 1, ROLE) && passage.isCapitalised(i + 1))) return false;
    if (passage.is(i, NAME_ENDING) && !passage.is(i, PLACE_KIND)) return true;
  }
  return false;
}
