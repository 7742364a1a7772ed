import type { Named } from '../finder';
import { MODEL_MAKER, SHIP_CLASS, SHIP_PREFIX, VESSEL, WEAPON_ADJECTIVE, WEAPON_NOUN } from '../gazetteer/kindLexicon';
import { COMMON, DIRECTION, FUNCTION, NO_NAME, ORGANIZATION_HEAD, PARTICLE, ROLE } from '../gazetteer/lexicon';
import type { Passage } from './passage';

/** Most words of a ship's name. */
const LONGEST_NAME = 4;

/**
 * Finds weapons and ships by their names, without the word for what they are: models that are known, makers' models ("MiG-29"), names that
 * mean a weapon beside its class ("Javelin missiles"), ships behind a navy's prefix ("USS Donald Cook", which belongs to the name), behind
 * or before their sort ("the destroyer Porter", "the Gerald R. Ford aircraft carrier").
 */
export function findWeapons(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    const capital = passage.isCapitalised(i);
    if (!capital && !passage.has(i, VESSEL | SHIP_CLASS)) continue;
    const span = capital ? weaponAt(passage, i) : vesselBeside(passage, i);
    if (span === undefined) continue;
    named.push({ ...span, kind: 'weapon' });
    i = Math.max(i, span.last);
  }
  return named;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function weaponAt(passage: Passage, token: number): Span | undefined {
  const { reading } = passage;
  if (passage.has(token, SHIP_PREFIX)) return shipNamed(passage, token);
  const known = passage.knownAt(token);
  if (known?.value.kind === 'weapon') return { first: token, last: known.last };
  if (passage.has(token, MODEL_MAKER)) return modelAt(passage, token);
  const weapon = reading.lexicon.kinds.ambiguousWeapons.longestAt(reading, token, passage.to);
  if (weapon !== undefined && hasClassBeside(passage, token, weapon.last)) return { first: token, last: weapon.last };
  return passage.has(token, VESSEL) ? vesselBeside(passage, token) : undefined;
}

/** "USS Donald Cook" */
function shipNamed(passage: Passage, prefix: number): Span | undefined {
  const name = nameAfter(passage, prefix + 1);
  return name === undefined ? undefined : { first: prefix, last: name.last };
}

/** "MiG-29", "RPG-7s" */
function modelAt(passage: Passage, maker: number): Span | undefined {
  const numbered = passage.isDash(maker + 1) && passage.opensWithDigit(maker + 2);
  return numbered ? { first: maker, last: maker + 2 } : undefined;
}

/** "Patriot batteries", "Kinzhal hypersonic missiles"; also with a number between: "Agni-5 missile". */
function hasClassBeside(passage: Passage, first: number, last: number): boolean {
  let next = last + 1;
  if (passage.isDash(next) && passage.opensWithDigit(next + 1)) next += 2;
  while (passage.has(next, WEAPON_ADJECTIVE)) next++;
  return passage.has(next, WEAPON_NOUN) || (passage.has(first - 1, WEAPON_NOUN) && !passage.isLower(last + 1));
}

/** The ship whose sort stands at `token`: its name after it, or before it. */
function vesselBeside(passage: Passage, token: number): Span | undefined {
  if (passage.has(token, VESSEL)) {
    const quoted = isQuote(passage, token + 1) ? token + 2 : token + 1;
    return nameAfter(passage, quoted) ?? carrierBefore(passage, token);
  }
  return passage.has(token, SHIP_CLASS) ? shipOfClass(passage, token) : undefined;
}

function isQuote(passage: Passage, token: number): boolean {
  return (
    passage.isSign(token, '"') || passage.isSign(token, '“') || passage.isSign(token, '‘') || passage.isSign(token, "'")
  );
}

function nameAfter(passage: Passage, first: number): Span | undefined {
  const { reading } = passage;
  if (!isNameWord(passage, first) || (reading.isSentenceStart(first) === true && !isQuote(passage, first - 1)))
    return undefined;
  if (isNamedOtherwise(passage, first)) return undefined;
  let last = first;
  while (last - first < LONGEST_NAME - 1 && !reading.isInHeadline(last)) {
    const next = passage.is(last + 1, PARTICLE) && passage.isLower(last + 1) ? last + 2 : last + 1;
    if (!isNameWord(passage, next)) break;
    last = next;
  }
  return { first, last };
}

function isNameWord(passage: Passage, token: number): boolean {
  return passage.isCapitalised(token) && !passage.is(token, FUNCTION | NO_NAME);
}

/** "The tanker Russia sent": a state, a people or a body is not taken for a ship. */
function isNamedOtherwise(passage: Passage, token: number): boolean {
  const known = passage.knownAt(token)?.value;
  return known !== undefined && (known.kind !== 'place' || passage.reading.isCaps(token));
}

/** "the Gerald R. Ford aircraft carrier" */
function carrierBefore(passage: Passage, vessel: number): Span | undefined {
  if (passage.lower(vessel) !== 'carrier' || passage.lower(vessel - 1) !== 'aircraft') return undefined;
  return nameBefore(passage, vessel - 2);
}

/** "Arleigh Burke-class destroyers": only where a sort of ship follows, as much else has classes. */
function shipOfClass(passage: Passage, token: number): Span | undefined {
  if (!passage.isDash(token - 1) || !passage.glued(token)) return undefined;
  const isShip = [1, 2, 3].some((step) =>
    /^(?:ships?|vessels?|boats?|destroyers?|frigates?|cruisers?|submarines?|carriers?|corvettes?)$/.test(
      passage.lower(token + step),
    ),
  );
  return isShip ? nameBefore(passage, token - 2) : undefined;
}

function nameBefore(passage: Passage, last: number): Span | undefined {
  let first = last + 1;
  while (last - first < LONGEST_NAME && isPartBefore(passage, first - 1)) first--;
  while (first <= last && passage.isLower(first)) first++;
  return first > last || isNamedOtherwise(passage, first) ? undefined : { first, last };
}

function isPartBefore(passage: Passage, token: number): boolean {
  if (passage.isLower(token)) return passage.is(token, PARTICLE) && passage.isCapitalised(token - 1);
  return (
    isNameWord(passage, token) &&
    !passage.is(token, COMMON & ~ROLE) &&
    !passage.is(token, DIRECTION | ORGANIZATION_HEAD)
  );
}
