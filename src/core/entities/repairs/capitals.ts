import type { Named } from '../finder';
import { COMMON, FUNCTION, NO_NAME } from '../gazetteer/lexicon';
import type { Reading, TokenBlock } from '../text/reading';
import { LOWER_SHAPE, TITLE_SHAPE } from '../text/tokens';

/** Fewest words of a block whose capitals say nothing. */
const FEWEST_WORDS = 4;

/**
 * In a block of nothing but capitals only what is known counts: the names of the gazetteer, and persons whom the rest of the article names.
 * What was found there otherwise stays where it meets none of these.
 */
export function readCapitals(reading: Reading, names: readonly Named[]): Named[] {
  const shouted = reading.blocks.filter((block) => isShouted(reading, block));
  if (shouted.length === 0) return [...names];
  const persons = wordsOfPersons(reading, names, shouted);
  const known = shouted.flatMap((block) => knownIn(reading, block, persons));
  const meets = (named: Named) => known.some((other) => named.first <= other.last && other.first <= named.last);
  return [...known, ...names.filter((named) => !isWithin(named, shouted) || !meets(named))];
}

function isShouted(reading: Reading, { from, to }: TokenBlock): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const shape = reading.shape(i);
    if (shape === LOWER_SHAPE || shape === TITLE_SHAPE) return false;
    if (reading.isCaps(i)) words++;
  }
  return words >= FEWEST_WORDS;
}

function isWithin({ first }: Named, blocks: readonly TokenBlock[]): boolean {
  return blocks.some(({ from, to }) => first >= from && first < to);
}

/** The words of persons' names outside these blocks. */
function wordsOfPersons(reading: Reading, names: readonly Named[], shouted: readonly TokenBlock[]): Set<number> {
  const words = new Set<number>();
  for (const named of names) {
    if (named.kind !== 'person' || isWithin(named, shouted)) continue;
    for (let i = named.first; i <= named.last; i++) if (reading.isCapitalised(i)) words.add(reading.word(i));
  }
  return words;
}

function knownIn(reading: Reading, { from, to }: TokenBlock, persons: ReadonlySet<number>): Named[] {
  const names: Named[] = [];
  for (let i = from; i < to; i++) {
    const found = reading.lexicon.names.longestAt(reading, i, to);
    const sure = found !== undefined && (found.last > i || !reading.has(i, COMMON | FUNCTION | NO_NAME));
    // In a headline "US" is the state more often than the pronoun.
    if (sure || found?.value.state === 'us') {
      const { kind } = found.value;
      if (kind === 'place' || kind === 'organization') names.push({ first: i, last: found.last, kind });
      i = found.last;
      continue;
    }
    let last = i;
    while (last < to && reading.isCaps(last) && persons.has(reading.word(last))) last++;
    if (last === i) continue;
    names.push({ first: i, last: last - 1, kind: 'person' });
    i = last - 1;
  }
  return names;
}
