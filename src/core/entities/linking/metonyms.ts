import { BLOCK_SEPARATOR } from '../../model/block';
import {
  ACTING_PREPOSITIONS,
  ADVERBS,
  BACKED,
  BETWEEN_STATES,
  NO_METONYMS,
  OTHER_FORMS,
  PLACING_PREPOSITIONS,
  POSSESSIONS,
  VERBS_OF_STATES,
} from '../gazetteer/metonymCues';
import type { StateName } from '../gazetteer/stateNames';
import { organizationForm } from '../text/normalForm';

/** UTF-16 units looked at on either side. */
const REACH = 64;

/** Words that may stand between a name and its verb. */
const MOST_SKIPPED = 3;

const BE = new Set(['is', 'are', 'was', 'were']);
const SKIPPED = new Set(wordsIn(ADVERBS));
const VERBS = new Set([...wordsIn(VERBS_OF_STATES).flatMap(formsOf), ...wordsIn(OTHER_FORMS)]);
const OWNED = new Set(wordsIn(POSSESSIONS));
const BETWEEN = new Set(wordsIn(BETWEEN_STATES));
const ACTING = new Set(wordsIn(ACTING_PREPOSITIONS));
const COMPOUNDS = new Set(wordsIn(BACKED));
const NEVER = new Set(wordsIn(NO_METONYMS));
const PREPOSITIONS = new Set(wordsIn(PLACING_PREPOSITIONS));
const BUILDING = new Set(['in', 'inside', 'outside', 'near', 'around', 'at', 'behind', 'opposite']);

/**
 * Whether a seat of power or a capital at `[start, end)` stands for its state, rather than for a building or a town.
 *
 * A seat ("the Kremlin") does but after a preposition that leads to a building ("at the White House"). A capital is a town unless
 * something says that it acts, because most are: it is the subject of a verb of saying or doing that governments have ("Moscow denied"),
 * it owns what governments own ("Moscow's policy"), others have dealings with it ("relations with Moscow", "talks between Moscow and
 * Kyiv"), or it is part of a compound that says so ("pro-Moscow", "Moscow-backed"). After any other preposition, and in a list after one,
 * it stays a town. What is doubtful is a town.
 */
export function standsForState(name: StateName, text: string, start: number, end: number): boolean {
  const left = leftOf(text, start);
  const before = wordsBefore(left);
  const last = before.at(-1) ?? '';
  if (IN_A_REGION.test(text.slice(end, end + REACH))) return false;
  if (name.of === 'seat') return !BUILDING.has(last === 'the' ? (before.at(-2) ?? '') : last);
  if (NEVER.has(organizationForm(text.slice(start, end)))) return false;
  const right = rightOf(text, end);
  if (/(?:^|[^\p{L}])(?:pro|anti)-$/iu.test(left) || COMPOUNDS.has(compoundOf(right))) return true;
  if (ownsWhatStatesOwn(right) || hasDealings(before)) return true;
  if (PREPOSITIONS.has(last) || ACTING.has(last) || LIST_OF_PLACES.test(left)) return false;
  return isSubject(right.replace(AND_ANOTHER, ''));
}

/** ", Pa., ": a town of that name elsewhere. */
const IN_A_REGION = /^,\s\p{Lu}\p{L}{0,4}\.(?:,|\s)/u;

/** "in Paris and ", "from Moscow, Minsk or ": what follows is a place like those before it. */
const LIST_OF_PLACES =
  /\b(?:in|near|at|from|to|across|outside|inside|around|throughout|via|of|for)\s(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?,?\s)+(?:and|or)\s$/u;
const AND_ANOTHER = /^\s(?:and|or)\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?/u;

/** "relations with ", "talks between Moscow and ". */
function hasDealings(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  if (ACTING.has(last)) return BETWEEN.has(before.at(-2) ?? '');
  return last === 'and' && before.at(-3) === 'between' && BETWEEN.has(before.at(-4) ?? '');
}

/** "Moscow has repeatedly denied", but neither "Moscow was cold" nor "Moscow has twelve million inhabitants". */
function isSubject(right: string): boolean {
  const words = wordsAfter(right);
  let at = 0;
  while (at < MOST_SKIPPED && SKIPPED.has(words[at] ?? '')) at += 1;
  const verb = words[at] ?? '';
  return BE.has(verb) ? STATE_OF_MIND.test(words.slice(at + 1, at + 3).join(' ')) : VERBS.has(verb);
}

const STATE_OF_MIND =
  /^(?:\w+ )?(?:ready|willing|unwilling|reluctant|eager|keen|prepared|trying|seeking|considering|determined|convinced|accused|accusing|demanding|insisting|pushing|preparing|planning|concerned|worried|interested|committed)\b/;

function ownsWhatStatesOwn(right: string): boolean {
  if (!/^['’]s?\s/u.test(right)) return false;
  const words = wordsAfter(right.replace(/^['’]s?/u, ''));
  return words.slice(0, 3).some((word) => OWNED.has(word));
}

function compoundOf(right: string): string {
  return /^-(\p{Ll}+)/u.exec(right)?.[1] ?? '';
}

function wordsBefore(left: string): string[] {
  const clause = left.split(/[.,;:!?()"“”]/u).at(-1) ?? '';
  return clause.toLowerCase().split(/\s+/u).filter(Boolean);
}

function wordsAfter(right: string): string[] {
  const clause = right.split(/[.,;:!?()"“”]/u)[0] ?? '';
  return clause.toLowerCase().split(/\s+/u).filter(Boolean);
}

function leftOf(text: string, start: number): string {
  const left = text.slice(Math.max(0, start - REACH), start);
  const border = left.lastIndexOf(BLOCK_SEPARATOR);
  return border < 0 ? left : left.slice(border + BLOCK_SEPARATOR.length);
}

function rightOf(text: string, end: number): string {
  const right = text.slice(end, end + REACH);
  const border = right.indexOf(BLOCK_SEPARATOR);
  return border < 0 ? right : right.slice(0, border);
}

function formsOf(verb: string): string[] {
  if (verb.endsWith('y') && !/[aeo]y$/.test(verb)) {
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  }
  const s = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
