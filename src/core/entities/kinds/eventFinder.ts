import type { Named } from '../finder';
import {
  EVENT_BEGINNING,
  EVENT_ENDING,
  EVENT_MODIFIER,
  EVENT_OPENING,
  EVENT_OR_BODY_ENDING,
} from '../gazetteer/kindLexicon';
import { COMMON, DIRECTION, FUNCTION, ORGANIZATION_HEAD, ROLE } from '../gazetteer/lexicon';
import { MIXED_SHAPE } from '../text/tokens';
import { continuedBy, isInsideBody, nameEndingAt, type Span } from './headedNames';
import type { Passage } from './passage';

/**
 * Finds what has a name of its own and happens: known events, names that a word for one closes ("Munich Security Conference") or opens
 * ("Hurricane Ivan", "Battle of Stalingrad"), and the summits of the G7 and its like. Years, numbers and places around them stay outside.
 */
export function findEvents(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    const span = eventAt(passage, i);
    if (span === undefined) continue;
    named.push({ ...span, kind: 'event' });
    i = Math.max(i, span.last);
  }
  return named;
}

function eventAt(passage: Passage, token: number): Span | undefined {
  const { reading } = passage;
  if (!passage.isCapitalised(token)) return passage.opensWithDigit(token) ? knownAt(passage, token) : undefined;
  const known = knownAt(passage, token);
  if (known !== undefined) return known.first === known.last ? (placedAt(passage, token) ?? known) : known;
  if (passage.names(token, EVENT_OPENING)) return stormAt(passage, token);
  if (passage.names(token, EVENT_BEGINNING)) return begunBy(passage, token);
  if (reading.shape(token) === MIXED_SHAPE || passage.lengthOf(token) === 1) return summitOf(passage, token);
  return passage.names(token, EVENT_ENDING | EVENT_OR_BODY_ENDING) ? endedBy(passage, token) : undefined;
}

function knownAt(passage: Passage, token: number): Span | undefined {
  const found = passage.knownAt(token);
  if (found?.value.kind !== 'event' || isInsideBody(passage, found.last)) return undefined;
  return { first: token, last: found.last };
}

/** "Beijing Olympics": a known event with the place that tells which. */
function placedAt(passage: Passage, token: number): Span | undefined {
  const { reading } = passage;
  if (!passage.names(token, EVENT_ENDING) || !passage.isCapitalised(token - 1)) return undefined;
  const place = reading.lexicon.names.longestAt(reading, token - 1, token);
  return place?.value.kind === 'place' ? { first: token - 1, last: token } : undefined;
}

/** "Hurricane Ivan", "Operation Desert Storm" */
function stormAt(passage: Passage, token: number): Span | undefined {
  const isName = (i: number) => passage.isCapitalised(i) && !passage.is(i, FUNCTION | ORGANIZATION_HEAD | ROLE);
  if (!isName(token + 1) || /^(?:Room|Season|Watch)$/.test(passage.text(token + 1))) return undefined;
  const two = passage.lower(token) === 'operation' && isName(token + 2) && !passage.reading.isInHeadline(token);
  return { first: token, last: two ? token + 2 : token + 1 };
}

/** "Siege of Leningrad" */
function begunBy(passage: Passage, token: number): Span | undefined {
  const last = continuedBy(passage, token, /^of$/);
  return last > token ? { first: token, last } : undefined;
}

/** "G20 summit", "G-20 Summit" */
function summitOf(passage: Passage, token: number): Span | undefined {
  if (!/^G(?:7|8|20|77)?$/.test(passage.text(token))) return undefined;
  const number = passage.isDash(token + 1) && passage.isNumber(token + 2) ? token + 2 : token;
  return passage.lower(number + 1) === 'summit' ? { first: token, last: number + 1 } : undefined;
}

/** "Yalta Conference", "World Economic Forum", "Cannes Film Festival" */
function endedBy(passage: Passage, token: number): Span | undefined {
  const span = nameEndingAt(passage, token, (before) => mayPrecedeInHeadline(passage, before));
  if (span === undefined || isOrdinaryThroughout(passage, span) || isLeague(passage, token)) return undefined;
  return { first: span.first, last: continuedBy(passage, token, /^(?:of|for|on)$/) };
}

/** "Eastern Conference": teams that play together. */
function isLeague(passage: Passage, token: number): boolean {
  return passage.lower(token) === 'conference' && passage.is(token - 1, DIRECTION);
}

/** In a headline any word may have a capital: only what is known, and words that conferences have in their names, go before. */
function mayPrecedeInHeadline(passage: Passage, token: number): boolean {
  const { reading } = passage;
  return (
    passage.names(token, EVENT_MODIFIER) || reading.lexicon.names.longestAt(reading, token, token + 1) !== undefined
  );
}

/** "Party Conference": ordinary words, and nothing that tells which. */
function isOrdinaryThroughout(passage: Passage, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) {
    if (!passage.is(i, COMMON) || passage.reading.isCaps(i) || passage.names(i, EVENT_MODIFIER)) return false;
  }
  return true;
}
