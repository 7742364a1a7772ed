import type { Named } from '../finder';
import { COMMON, PARTICLE, PLACE_KIND, PLACE_PREPOSITION, ROLE, ROLE_MODIFIER, SAYING } from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';

const ORDINARY = COMMON | PARTICLE | PLACE_KIND | PLACE_PREPOSITION | ROLE | ROLE_MODIFIER | SAYING;

/**
 * Names whose writer forgot the capital, right after a capitalised office: "Press Secretary peskov". To be taken for a name, the word
 * must stand capitalised elsewhere in the article, or be followed by the colon of a speaker's label.
 *
 * @param offices last tokens of the offices found in the article
 */
export function lowerCaseNames(reading: Reading, offices: readonly number[]): Named[] {
  const names: Named[] = [];
  for (const office of offices) {
    const token = office + 1;
    if (
      !reading.isLower(token) ||
      reading.isBlockStart(token) ||
      reading.isSentenceStart(token) ||
      reading.has(token, ORDINARY)
    )
      continue;
    if (reading.tokens.glued(token)) continue;
    if (reading.isSeenCapital(token) || reading.isSign(token + 1, ':')) {
      names.push({ first: token, last: token, kind: 'person' });
    }
  }
  return names;
}
