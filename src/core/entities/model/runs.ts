import { PARTICLE } from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';
import { isCapital } from './capitals';

/** Capitalised tokens `[first, last]` with what may join them; -1 for tokens that are in none. */
export interface Runs {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

const LINKS = /^(?:of|for|the)$/;

/** Most tokens that join two capitalised ones. */
const LONGEST_JOINT = 2;

/**
 * Finds the run of every token, block by block. `capitals` has a class a token. In a `wide` run also "of", "for" and "the" join:
 * "Bank of England", but also "Society of the British Museum".
 */
export function findRuns(reading: Reading, capitals: Uint8Array, wide: boolean): Runs {
  const firsts = new Int32Array(reading.length).fill(-1);
  const lasts = new Int32Array(reading.length).fill(-1);
  for (const { from, to } of reading.blocks) {
    let token = from;
    while (token < to) {
      const last = isCapital(capitals[token] ?? 0) ? endOfRun(reading, capitals, token, to, wide) : -1;
      for (let i = token; i <= last; i++) {
        firsts[i] = token;
        lasts[i] = last;
      }
      token = Math.max(token, last) + 1;
    }
  }
  return { firsts, lasts };
}

function endOfRun(reading: Reading, capitals: Uint8Array, first: number, limit: number, wide: boolean): number {
  let last = first;
  for (;;) {
    let next = last + 1;
    while (next < limit && next - last <= LONGEST_JOINT && joins(reading, next, wide)) next++;
    if (next >= limit || !isCapital(capitals[next] ?? 0) || reading.isSentenceStart(next)) return last;
    last = next;
  }
}

/** True for "of", particles such as "al", a hyphen without spaces, an ampersand, and the dot of an abbreviation. */
function joins(reading: Reading, token: number, wide: boolean): boolean {
  if (reading.isLower(token)) return reading.has(token, PARTICLE) || (wide && LINKS.test(reading.textOf(token)));
  if (reading.isSign(token, '-')) return reading.tokens.glued(token) && reading.tokens.glued(token + 1);
  return reading.isSign(token, '&') || (reading.isSign(token, '.') && reading.tokens.glued(token));
}
