import type { Finder, Named } from '../finder';
import { AFTER_VERB, AMBIGUOUS_PEOPLE, LANGUAGE_CUE } from '../gazetteer/kindLexicon';
import { COMPANY_FORM, FUNCTION, ORGANIZATION_HEAD, PLACE_HEAD, PLACE_KIND, ROLE } from '../gazetteer/lexicon';
import type { Reading } from '../reading';
import { Passage } from './passage';

/** Words with a capital that a name with a people's adjective may go on for. */
const LONGEST_NAME = 4;

const NAME_ENDING = ORGANIZATION_HEAD | PLACE_HEAD | COMPANY_FORM;

const NAMED_AFTER_PEOPLES =
  /^(?:airlines|airways|republic|federation|empire|commonwealth|armada|shepherd|ocean|sea|channel|open|express)$/;

/**
 * Finds the words for peoples: "Russian", "Americans", "South African". Not languages ("she speaks Russian"), not the verb "polish", and
 * not what belongs to a longer name ("Russian Foreign Ministry", "Indian Ocean").
 */
export class NationalityFinder implements Finder {
  find(reading: Reading): Named[] {
    return reading.blocks.flatMap((block) => findIn(new Passage(reading, block)));
  }
}

function findIn(passage: Passage): Named[] {
  const { reading } = passage;
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    if (!passage.isCapitalised(i)) continue;
    const found = reading.lexicon.names.longestAt(reading, i, passage.to);
    if (found === undefined) continue;
    if (found.value.kind === 'nationality' && isPeople(passage, i, found.last)) {
      named.push({ first: i, last: found.last, kind: 'nationality' });
    }
    i = found.last;
  }
  return named;
}

function isPeople(passage: Passage, first: number, last: number): boolean {
  return !isVerb(passage, first) && !isLanguage(passage, first, last) && !isInsideName(passage, last);
}

/** "Polish the table" */
function isVerb(passage: Passage, token: number): boolean {
  return (
    passage.names(token, AMBIGUOUS_PEOPLE) &&
    passage.reading.isSentenceStart(token) &&
    passage.names(token + 1, AFTER_VERB)
  );
}

/** "speaks Russian", "in English": after such a word, and with nothing behind it that it could describe. */
function isLanguage(passage: Passage, first: number, last: number): boolean {
  if (/(?:[^hs]s|men|man|woman)$/.test(passage.text(last))) return false;
  const next = last + 1;
  const describes = passage.isWord(next) && !passage.is(next, FUNCTION);
  if (describes || passage.isDash(next)) return false;
  const before = /^(?:a|little|some|fluent|good|and|or)$/.test(passage.lower(first - 1)) ? first - 2 : first - 1;
  return [before, before - 1].some((token) => passage.names(token, LANGUAGE_CUE));
}

/** True when the capitalised words after a people's adjective end in what closes the name of a body or a place. */
function isInsideName(passage: Passage, last: number): boolean {
  const next = last + 1;
  if (!passage.isCapitalised(next)) return false;
  if (NAMED_AFTER_PEOPLES.test(passage.lower(next))) return true;
  if (passage.reading.isInHeadline(next)) return false;
  for (let i = next; i < next + LONGEST_NAME && passage.isCapitalised(i); i++) {
    if (passage.is(i, ROLE)) return false;
    if (passage.is(i, NAME_ENDING) && !passage.is(i, PLACE_KIND)) return true;
  }
  return false;
}
