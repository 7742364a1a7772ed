import Fuse, { type IFuseOptions } from 'fuse.js';
import type { WordCount } from './wordSource';

/** Fuse's matcher works on patterns of up to 32 characters; longer ones it cuts up, and any piece would do as a match. */
const LONGEST_PATTERN = 32;

/**
 * Fuse finds its pattern anywhere within a text. The mark in front of both makes a word match from its beginning, which
 * costs one edit less than it seems for a word that begins differently, and is set right by asking both ways round.
 */
const BEGINNING = '^';

/**
 * Those of the candidates that are at most `edits` insertions, deletions and substitutions away from `word`, as judged
 * by Fuse.js (Bitap, which counts a transposition as two) in both directions: word in candidate and candidate in word.
 */
export function judgeWhole(word: string, candidates: readonly WordCount[], edits: number): WordCount[] {
  return judgeBeginnings(word, candidates, edits).filter(({ word: candidate }) => isNear(candidate, word, edits));
}

/** Those of the candidates that begin with something at most `edits` edits away from `word`, as judged by Fuse.js. */
export function judgeBeginnings(word: string, candidates: readonly WordCount[], edits: number): WordCount[] {
  const pattern = BEGINNING + word;
  if (candidates.length === 0 || pattern.length > LONGEST_PATTERN) return [];
  const fuse = new Fuse(
    candidates.map((candidate) => BEGINNING + candidate.word),
    { ...optionsFor(pattern, edits), shouldSort: false },
  );
  return fuse.search(pattern).flatMap(({ refIndex }) => candidates[refIndex] ?? []);
}

/** Whether `text` begins with something at most `edits` edits away from `word`. */
function isNear(word: string, text: string, edits: number): boolean {
  const pattern = BEGINNING + word;
  return pattern.length <= LONGEST_PATTERN && Fuse.match(pattern, BEGINNING + text, optionsFor(pattern, edits)).isMatch;
}

/** With the location ignored, Fuse's score, which the threshold bounds, is the share of the pattern that had to be edited. */
function optionsFor(pattern: string, edits: number): IFuseOptions<string> {
  return {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: edits / pattern.length,
  };
}
