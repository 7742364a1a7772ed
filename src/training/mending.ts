import { lexicon } from '../core/entities/gazetteer/lexicon';
import { Reading } from '../core/entities/text/reading';
import type { Mention } from '../core/model/mention';
import type { GoldDocument } from './evaluation/goldDocument';

/**
 * The same document with its states called places. Annotations of silver quality, and those that ask whether a state acts, call "Iraq" a
 * place, an organization or nothing from one sentence to the next, which cannot be learnt.
 *
 * @param missing true to add states that are not annotated at all
 */
export function withStatesAsPlaces(document: GoldDocument, missing: boolean): GoldDocument {
  const reading = new Reading(document.text, [...document.blocks], lexicon());
  const gold = new Map(document.gold.map((mention) => [`${mention.start}:${mention.end}`, mention]));
  for (const { start, end } of statesIn(reading)) {
    const key = `${start}:${end}`;
    const known = gold.get(key);
    const free = known === undefined && !document.gold.some((other) => other.start < end && start < other.end);
    if (known?.kind === 'organization' || (free && missing)) gold.set(key, { start, end, kind: 'place' });
  }
  return { ...document, gold: [...gold.values()].sort((a, b) => a.start - b.start) };
}

/** Where a state is named and nothing capitalised stands beside it, which it could be a part of. */
function statesIn(reading: Reading): Omit<Mention, 'kind'>[] {
  const found: Omit<Mention, 'kind'>[] = [];
  for (const { from, to } of reading.blocks) {
    for (let token = from; token < to; token++) {
      const name = reading.lexicon.names.longestAt(reading, token, to);
      if (name === undefined) continue;
      const alone = !isPartOfName(reading, token - 1, from, to) && !isPartOfName(reading, name.last + 1, from, to);
      if (name.value.state !== undefined && reading.isCapitalised(token) && alone) {
        found.push({ start: reading.tokens.start(token), end: reading.tokens.end(name.last) });
      }
      token = name.last;
    }
  }
  return found;
}

function isPartOfName(reading: Reading, token: number, from: number, to: number): boolean {
  return token >= from && token < to && (reading.isCapitalised(token) || reading.isSign(token, '-'));
}
