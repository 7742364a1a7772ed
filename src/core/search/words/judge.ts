import Fuse, { type IFuseOptions } from 'fuse.js';

/** Fuse's matcher works on patterns of up to 32 characters; longer ones it cuts up, and any piece would do as a match. */
const LONGEST_PATTERN = 32;

/**
 * Fuse finds its pattern anywhere within a text. The mark in front of both makes a word match from its beginning, which
 * costs one edit less than it seems for a word that begins differently, and is set right by asking both ways round.
 */
const BEGINNING = '^';

/** A candidate that Fuse found near, with the number of edits it needs. */
export interface Verdict {
  readonly candidate: string;
  readonly edits: number;
}

/**
 * Those of the candidates that are at most `edits` insertions, deletions and substitutions away from `word`, as judged
 * by Fuse.js (Bitap, which counts a transposition as two) in both directions: word in candidate and candidate in word.
 */
export function judgeWhole(word: string, candidates: readonly string[], edits: number): Verdict[] {
  return judgeBeginnings(word, candidates, edits).flatMap(({ candidate, edits: there }) => {
    const back = editsBetween(candidate, word, edits);
    return back === undefined ? [] : [{ candidate, edits: Math.max(there, back) }];
  });
}

/** Those of the candidates that begin with something at most `edits` edits away from `word`, as judged by Fuse.js. */
export function judgeBeginnings(word: string, candidates: readonly string[], edits: number): Verdict[] {
  const pattern = BEGINNING + word;
  if (candidates.length === 0 || pattern.length > LONGEST_PATTERN) return [];
  const fuse = new Fuse(
    candidates.map((candidate) => BEGINNING + candidate),
    { ...optionsFor(pattern, edits), includeScore: true, shouldSort: false },
  );
  return fuse.search(pattern).flatMap(({ refIndex, score = 1 }) => {
    const candidate = candidates[refIndex];
    return candidate === undefined ? [] : [{ candidate, edits: editsOf(score, pattern) }];
  });
}

function editsBetween(word: string, text: string, edits: number): number | undefined {
  const pattern = BEGINNING + word;
  if (pattern.length > LONGEST_PATTERN) return undefined;
  const { isMatch, score } = Fuse.match(pattern, BEGINNING + text, optionsFor(pattern, edits));
  return isMatch ? editsOf(score, pattern) : undefined;
}

/** With the location ignored, Fuse's score is the share of the pattern that had to be edited. */
function optionsFor(pattern: string, edits: number): IFuseOptions<string> {
  return {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: edits / pattern.length,
  };
}

function editsOf(score: number, pattern: string): number {
  return Math.round(score * pattern.length);
}
