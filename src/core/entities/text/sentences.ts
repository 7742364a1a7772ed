import type { TextRange } from '../../model/anchor';
import { BLOCK_SEPARATOR } from '../../model/block';
import { ABBREVIATIONS, TITLES } from '../gazetteer/cues';

/** A stop with the quotation marks and brackets that close after it, and what opens the next sentence. */
const STOP = /[.!?…。！？]["'”’»)\]]*(?:\s+["'“‘«([]*(?=[\p{Lu}\p{N}])|(?<=[。！？]))/gu;
const WORD_BEFORE = /([\p{L}.]+)$/u;
/** Longer than any abbreviation. */
const LONGEST_WORD = 12;

const ABBREVIATED: ReadonlySet<string> = new Set(`${ABBREVIATIONS} ${TITLES}`.split(/\s+/).filter(Boolean));

/**
 * Numbers the sentences that hold these ranges, which are in order and apart: two have the same number when no sentence ends between them.
 * Sentences end at a stop before a capital or a figure, but after an abbreviation or an initial, and with their block. Only the text
 * between the ranges is looked at, so that a dot inside a name ends nothing.
 */
export function sentenceNumbers(text: string, ranges: readonly TextRange[]): number[] {
  let number = 0;
  let end: number | undefined;
  return ranges.map((range) => {
    if (end !== undefined && endsBetween(text, end, range.start)) number += 1;
    end = range.end;
    return number;
  });
}

function endsBetween(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const between = text.slice(from, to + 1);
  if (between.includes(BLOCK_SEPARATOR)) return true;
  for (const { index } of between.matchAll(STOP)) {
    if (between[index] !== '.' || !isAbbreviated(text, from + index)) return true;
  }
  return false;
}

/** Whether the dot at `dot` belongs to "Gen.", "J." or "e.g." */
function isAbbreviated(text: string, dot: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, dot - LONGEST_WORD), dot))?.[1] ?? '';
  return /^\p{Lu}$|\./u.test(word) || ABBREVIATED.has(word.toLowerCase());
}
