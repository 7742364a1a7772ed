import type { Named } from '../finder';
import { TREATY_ENDING, TREATY_NOUN } from '../gazetteer/kindLexicon';
import { COMMON, ROLE } from '../gazetteer/lexicon';
import { CAPS_SHAPE } from '../text/tokens';
import { continuedBy, isInsideBody, joinedBefore, nameEndingAt, type Span } from './headedNames';
import type { Passage } from './passage';

/** Names that end as treaties do and are none: parties' conventions, cars. */
const NO_TREATY =
  /^(?:(?:Democratic|Republican|Libertarian) National Convention|Honda Accord|(?:Class|Sister|Balancing|Juggling) Act)$/i;

/** Words for laws and agreements that name what they are about, often more than one thing. */
const LAW = /^(?:act|agreement)$/;

/**
 * Finds treaties, agreements, laws and numbered resolutions: known ones, and names that a word for one closes ("Open Skies Treaty",
 * "Magnitsky Act") or opens ("Treaty of Rome", "Resolution 2254").
 */
export function findTreaties(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    const span = treatyAt(passage, i);
    if (span === undefined) continue;
    named.push({ ...span, kind: 'treaty' });
    i = Math.max(i, span.last);
  }
  return named;
}

function treatyAt(passage: Passage, token: number): Span | undefined {
  if (passage.isLower(token)) return passage.names(token, TREATY_NOUN) ? shortName(passage, token) : undefined;
  if (!passage.isCapitalised(token)) return undefined;
  const known = knownAt(passage, token);
  if (known !== undefined) return known;
  if (passage.lower(token) === 'resolution') return resolutionAt(passage, token);
  return passage.names(token, TREATY_ENDING) ? headedBy(passage, token) : undefined;
}

/** A known one. A single ordinary word in capitals proves nothing in a headline, nor beside itself in lower case: "START". */
function knownAt(passage: Passage, token: number): Span | undefined {
  const { reading } = passage;
  const found = passage.knownAt(token);
  if (found?.value.kind !== 'treaty' || isInsideBody(passage, found.last)) return undefined;
  const weak = reading.isInHeadline(token) || reading.isSeenLower(token);
  if (weak && found.last === token && passage.is(token, COMMON)) return undefined;
  return { first: token, last: continuedBy(passage, found.last, /^on$/) };
}

/** "UN Security Council Resolution 2254", "Resolution 242" */
function resolutionAt(passage: Passage, token: number): Span | undefined {
  if (passage.value(token + 1) < 0) {
    const law = nameEndingAt(passage, token, () => false);
    return law !== undefined && law.last - law.first > 1 ? law : undefined;
  }
  const name = nameEndingAt(passage, token, () => true);
  return { first: name?.first ?? token, last: token + 1 };
}

/** "Open Skies Treaty", "Convention on Cluster Munitions", "Vienna Convention on Diplomatic Relations" */
function headedBy(passage: Passage, token: number): Span | undefined {
  const { reading } = passage;
  const before = nameEndingAt(passage, token, (word) => mayPrecedeInHeadline(passage, word));
  const last = continuedBy(passage, token, /^(?:of|on|for|between|against|concerning)$/);
  const named = before?.first ?? token;
  const joined = before !== undefined && LAW.test(passage.lower(token)) ? joinedBefore(passage, named) : -1;
  const first = joined < 0 || passage.names(joined, TREATY_ENDING) ? named : joined;
  if (first === last) return undefined;
  if (last === token && token - first === 1 && passage.is(first, COMMON)) return undefined;
  if (last > token && first === token && passage.is(last, ROLE)) return undefined;
  return NO_TREATY.test(reading.textOf(first, last)) ? undefined : { first, last };
}

function mayPrecedeInHeadline(passage: Passage, token: number): boolean {
  const { reading } = passage;
  return !passage.is(token, COMMON) || reading.lexicon.names.longestAt(reading, token, token + 1) !== undefined;
}

/** "INF treaty", "Dayton accords": initials that name nobody, or the place where it was made, before a word in lower case. */
function shortName(passage: Passage, token: number): Span | undefined {
  const { reading } = passage;
  const before = token - 1;
  if (!passage.isCapitalised(before)) return undefined;
  const known = reading.lexicon.names.longestAt(reading, before, token)?.value;
  const place = known?.kind === 'place' && known.state === undefined && !/^(?:treaty|pact)$/.test(passage.lower(token));
  const initials = known === undefined && reading.shape(before) === CAPS_SHAPE && passage.lower(token) === 'treaty';
  return place || initials ? { first: before, last: token } : undefined;
}
