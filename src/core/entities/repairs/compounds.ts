import type { Named } from '../finder';
import type { Reading } from '../text/reading';
import { SIGN_SHAPE } from '../text/tokens';
import { knownName } from './known';

/** Finds both sides of a compound that joins states or peoples: "U.S.-Russia", "US- Russia", "U.S.-led". */
export function partCompounds(reading: Reading, names: readonly Named[]): Named[] {
  const parted = names
    .flatMap((named) => partedAtWord(reading, named))
    .flatMap((named) => partedAtDash(reading, named));
  const taken = new Set<number>();
  for (const { first, last } of parted) for (let i = first; i <= last; i++) taken.add(i);
  return [...parted, ...statesBesideDashes(reading, taken)];
}

/** What joins to a place to say something of the name after it: "the Brussels-based Center". */
const JOINED = /^(?:based|led|backed|born|owned|run|controlled)$/;

/** "Brussels-based Center for ..." taken for one name: the place, and what is based there. */
function partedAtWord(reading: Reading, named: Named): Named[] {
  const { first, last } = named;
  for (let dash = first + 1; dash + 1 < last; dash++) {
    if (!isDash(reading, dash) || !reading.isLower(dash + 1) || !JOINED.test(reading.textOf(dash + 1))) continue;
    const kind = knownName(reading, first, dash - 1)?.kind ?? 'place';
    const rest: Named = { first: dash + 2, last, kind: named.kind };
    return [...(kind === 'nationality' ? [] : [{ first, last: dash - 1, kind }]), rest];
  }
  return [named];
}

/** A name that is two states or peoples with a dash between is two names; the word for a people is left to its own finder. */
function partedAtDash(reading: Reading, named: Named): Named[] {
  const { first, last } = named;
  for (let dash = first + 1; dash < last; dash++) {
    if (!isDash(reading, dash) || knownName(reading, first, last) !== undefined) continue;
    const [before, after] = [knownName(reading, first, dash - 1), knownName(reading, dash + 1, last)];
    if (before === undefined || after === undefined) continue;
    const sides = [
      { first, last: dash - 1, known: before },
      { first: dash + 1, last, known: after },
    ];
    if (!sides.every(({ known }) => known.state !== undefined || known.kind === 'nationality')) continue;
    return sides.flatMap((side) =>
      side.known.kind === 'nationality' ? [] : [{ first: side.first, last: side.last, kind: side.known.kind }],
    );
  }
  return [named];
}

function statesBesideDashes(reading: Reading, taken: ReadonlySet<number>): Named[] {
  const states: Named[] = [];
  const add = (first: number, last: number) => {
    for (let i = first; i <= last; i++) if (taken.has(i)) return;
    const known = knownName(reading, first, last);
    if (known?.state !== undefined && reading.isCapitalised(first)) states.push({ first, last, kind: known.kind });
  };
  for (let i = 1; i + 1 < reading.length; i++) {
    if (!isDash(reading, i) || reading.isBlockStart(i) || reading.isBlockStart(i + 1)) continue;
    const compound = isCompound(reading, i);
    if (compound) add(i - 1, i - 1);
    if (compound && !isDash(reading, i + 2)) add(i + 1, i + 1);
  }
  return states;
}

/** "Russia-US", "US- Russia", "U.S.-led": a dash that is glued to the word before it. */
function isCompound(reading: Reading, dash: number): boolean {
  return reading.tokens.glued(dash) && (reading.tokens.glued(dash + 1) || reading.isCapitalised(dash + 1));
}

function isDash(reading: Reading, token: number): boolean {
  if (token >= reading.length || reading.shape(token) !== SIGN_SHAPE) return false;
  return reading.isSign(token, '-') || reading.isSign(token, '–');
}
