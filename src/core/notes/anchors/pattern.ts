import type { Anchor } from '../../model/anchor';
import type { TextWords } from './anchorableText';
import { areUnlike, lettersOf, likeness } from './likeness';
import { isTelling } from './telling';
import { type Word, wordsOf } from './words';

/** An anchor's words as numbers of the text in which it is looked for. */
export interface Pattern {
  readonly quote: PatternWords;
  /** In the order of the text. */
  readonly before: PatternWords;
  readonly after: PatternWords;
  /** How many units of its first word stand before the quote, which may begin within a word. */
  readonly startInset: number;
  /** How many units of its last word stand behind the quote. */
  readonly endInset: number;
  /** What of the quote stands before its first word and behind its last: marks and white space. */
  readonly lead: string;
  readonly trail: string;
}

export interface PatternWords {
  readonly keys: readonly string[];
  /** Which of them are names, numbers or negations. */
  readonly telling: Uint8Array;
  /** -1 for a word that the text does not have. */
  readonly ids: Int32Array;
  readonly letters: Int32Array;
  readonly weights: Float64Array;
  readonly weight: number;
}

/** A word counts by its letters, as a long one is less likely to stand somewhere by chance; beyond these it counts no more. */
const MOST_LETTERS = 12;

export function weightOf(key: string): number {
  return 1 + Math.min(key.length, MOST_LETTERS);
}

/** How much a word of a pattern is like the one at a place of a text, from 0 to 1; nothing is outside of the text. */
export function likenessAt({ ids, keys, letters }: PatternWords, one: number, words: TextWords, place: number): number {
  const id = words.ids[place];
  if (id === undefined) return 0;
  if (ids[one] === id) return 1;
  const key = keys[one] ?? '';
  if (areUnlike(key.length, letters[one] ?? 0, words.lengths[id] ?? 0, words.letters[id] ?? 0)) return 0;
  return likeness(key, words.keys[id] ?? '');
}

/** The words `[from, to)` of a part of a pattern. */
export function partOf(
  { keys, telling, ids, letters, weights }: PatternWords,
  from: number,
  to?: number,
): PatternWords {
  const kept = weights.slice(from, to);
  return {
    keys: keys.slice(from, to),
    telling: telling.slice(from, to),
    ids: ids.slice(from, to),
    letters: letters.slice(from, to),
    weights: kept,
    weight: kept.reduce((sum, weight) => sum + weight, 0),
  };
}

/** The pattern of an anchor. Words that the ends of its context may have cut in two are left out. */
export function patternOf({ exact, prefix, suffix, start }: Anchor, words: TextWords): Pattern {
  const from = prefix.length;
  const to = from + exact.length;
  const joined = prefix + exact + suffix;
  const all = [...wordsOf(joined)];
  const quote = all.filter((word) => word.end > from && word.start < to);
  const before = all.filter((word) => word.end <= from);
  const after = all.filter((word) => word.start >= to);
  const isCut = start > from && before[0]?.start === 0;
  const wasCut = after.at(-1)?.end === to + suffix.length;
  const first = quote[0];
  const last = quote.at(-1);
  return {
    quote: numbered(quote, joined, words),
    before: numbered(isCut && before.length > 1 ? before.slice(1) : before, joined, words),
    after: numbered(wasCut && after.length > 1 ? after.slice(0, -1) : after, joined, words),
    startInset: Math.max(0, from - (first?.start ?? from)),
    endInset: Math.max(0, (last?.end ?? to) - to),
    lead: exact.slice(0, Math.max(0, (first?.start ?? from) - from)),
    trail: exact.slice(Math.max(0, (last?.end ?? to) - from)),
  };
}

function numbered(words: readonly Word[], joined: string, text: TextWords): PatternWords {
  const keys = words.map(({ key }) => key);
  const weights = Float64Array.from(keys, weightOf);
  return {
    keys,
    telling: Uint8Array.from(words, (word) => Number(isTelling(joined, word))),
    ids: Int32Array.from(keys, (key) => text.idOf(key)),
    letters: Int32Array.from(keys, lettersOf),
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
  };
}
