import type { Forms } from './forms';
import { nearSpans } from './near';
import type { Sought, SoughtAny, SoughtNear, SoughtSequence, SoughtWord } from './sought';
import type { TextWords } from './textWords';

/** Consecutive words of a text, by their indices, that are what was sought. */
export interface Span {
  readonly first: number;
  /** The last word, which belongs to it. */
  readonly last: number;
  /** How near it is to what was asked for; above 0, and 1 for the very words. */
  readonly value: number;
  /** The two that are near each other; without them every word from first to last is one that was asked for. */
  readonly sides?: readonly [Span, Span];
}

/** Finds the spans in a text: ordered by first and then by last word, no two of the same words. */
export type SpanFinder = (words: TextWords) => Span[];

/**
 * Makes ready to find what is sought. Of a sequence the value is its weight times that of its least word, of two near each
 * other the mean. There are never more spans than single words that match.
 */
export function spanFinder(sought: Sought, forms: Forms): SpanFinder {
  switch (sought.type) {
    case 'word':
      return wordFinder(sought, forms);
    case 'sequence':
      return sequenceFinder(sought, forms);
    case 'near':
      return nearFinder(sought, forms);
    case 'any':
      return anyFinder(sought, forms);
  }
}

/** Gives the words of a span that were asked for, in order. */
export function forEachWordOf({ first, last, sides }: Span, sink: (word: number) => void): void {
  if (sides === undefined) for (let word = first; word <= last; word += 1) sink(word);
  else for (const side of sides) forEachWordOf(side, sink);
}

/** What the word at an index counts for; 0 when it is not the one sought. */
type WordTest = (words: TextWords, at: number) => number;

function wordTest({ words: sought, spelling }: SoughtWord, forms: Forms): WordTest {
  const values = new Float64Array(forms.size + 1);
  for (const [word, value] of sought) values[forms.numberOf(word)] = value;
  if (spelling === undefined) return (words, at) => values[words.forms[at] ?? 0] ?? 0;
  return (words, at) => {
    const start = words.starts[at] ?? 0;
    const spelt = (words.ends[at] ?? 0) - start === spelling.length && words.text.startsWith(spelling, start);
    return spelt ? (values[words.forms[at] ?? 0] ?? 0) : 0;
  };
}

function wordFinder(sought: SoughtWord, forms: Forms): SpanFinder {
  const valueAt = wordTest(sought, forms);
  return (words) => {
    const spans: Span[] = [];
    for (let i = 0; i < words.foundCount; i += 1) {
      const at = words.found[i] ?? 0;
      const value = valueAt(words, at);
      if (value > 0) spans.push({ first: at, last: at, value });
    }
    return spans;
  };
}

function sequenceFinder({ parts, weight }: SoughtSequence, forms: Forms): SpanFinder {
  const tests = parts.map((part) => wordTest(part, forms));
  const more = tests.length - 1;
  const valueFrom = (words: TextWords, first: number) => {
    if (first + more >= words.count || words.origins[first] !== words.origins[first + more]) return 0;
    let value = 1;
    for (let i = 0; i < tests.length && value > 0; i += 1) value = Math.min(value, tests[i]?.(words, first + i) ?? 0);
    return value;
  };
  return (words) => {
    const spans: Span[] = [];
    if (more < 0) return spans;
    for (let i = 0; i < words.foundCount; i += 1) {
      const first = words.found[i] ?? 0;
      const value = weight * valueFrom(words, first);
      if (value > 0) spans.push({ first, last: first + more, value });
    }
    return spans;
  };
}

function nearFinder({ left, right, distance }: SoughtNear, forms: Forms): SpanFinder {
  const lefts = spanFinder(left, forms);
  const rights = spanFinder(right, forms);
  return (words) => nearSpans(lefts(words), rights(words), distance, words.origins);
}

function anyFinder({ parts }: SoughtAny, forms: Forms): SpanFinder {
  const finders = parts.map((part) => spanFinder(part, forms));
  const [only] = finders;
  if (only !== undefined && finders.length === 1) return only;
  return (words) => union(finders.map((find) => find(words)).filter((spans) => spans.length > 0));
}

/** All of them in order; of those with the same words the best. */
function union(lists: readonly Span[][]): Span[] {
  const [only] = lists;
  if (only === undefined || lists.length === 1) return only ?? [];
  const all = lists.flat().sort((a, b) => a.first - b.first || a.last - b.last || b.value - a.value);
  return all.filter(({ first, last }, i) => first !== all[i - 1]?.first || last !== all[i - 1]?.last);
}
