import type { TextRange } from '../../../src/core/model/anchor';
import type { Case } from './kinds';
import type { Answer } from './ways';

/** What became of the quotes of one kind. */
export interface Counts {
  readonly n: number;
  /** Of those cases the ones in which the quote is still there. */
  readonly there: number;
  readonly found: number;
  /** Found with the very ends that it has. */
  readonly toTheLetter: number;
  readonly wrong: number;
  readonly ambiguous: number;
  readonly orphan: number;
}

export type Verdict = 'found' | 'wrong' | 'ambiguous' | 'orphan';

/** A place that shares less with the true one is another place. */
const LEAST_SHARED = 0.7;

export const NONE: Counts = { n: 0, there: 0, found: 0, toTheLetter: 0, wrong: 0, ambiguous: 0, orphan: 0 };

export function verdictOn({ truth }: Case, { range, state }: Answer): Verdict {
  if (range === null) return state === 'ambiguous' ? 'ambiguous' : 'orphan';
  return truth !== null && shared(range, truth) >= LEAST_SHARED ? 'found' : 'wrong';
}

export function counted(counts: Counts, given: Case, answer: Answer): Counts {
  const verdict = verdictOn(given, answer);
  const { truth } = given;
  const { range } = answer;
  const isToTheLetter = truth !== null && range?.start === truth.start && range.end === truth.end;
  return {
    n: counts.n + 1,
    there: counts.there + (truth === null ? 0 : 1),
    found: counts.found + (verdict === 'found' ? 1 : 0),
    toTheLetter: counts.toTheLetter + (isToTheLetter ? 1 : 0),
    wrong: counts.wrong + (verdict === 'wrong' ? 1 : 0),
    ambiguous: counts.ambiguous + (verdict === 'ambiguous' ? 1 : 0),
    orphan: counts.orphan + (verdict === 'orphan' ? 1 : 0),
  };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      n: a.n + b.n,
      there: a.there + b.there,
      found: a.found + b.found,
      toTheLetter: a.toTheLetter + b.toTheLetter,
      wrong: a.wrong + b.wrong,
      ambiguous: a.ambiguous + b.ambiguous,
      orphan: a.orphan + b.orphan,
    }),
    NONE,
  );
}

/** Of what both ranges cover, the part that is in both. */
function shared(a: TextRange, b: TextRange): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return all === 0 ? 1 : Math.max(0, both) / all;
}
