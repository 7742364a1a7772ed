import type { Part } from '../index/part';
import type { PostingCursor } from '../index/postings';
import type { Sought, SoughtAny, SoughtNear, SoughtSequence, SoughtWord } from '../passages/sought';

/** Words `[start, end)` of a document, by their positions. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds where in the documents of one part something stands; slots are asked for in rising order. */
export interface SpanReader {
  /** In order of their starts. */
  spansIn(slot: number): readonly Span[];
  /** Where they start, rising. */
  startsIn(slot: number): readonly number[];
}

/** Reads the positions of `sought`. A spelling is not looked at: the index knows folded words only. */
export function spanReader(sought: Sought, part: Part): SpanReader {
  switch (sought.type) {
    case 'word':
      return new WordSpans(sought, part);
    case 'sequence':
      return new SequenceSpans(sought, part);
    case 'near':
      return new NearSpans(sought, part);
    case 'any':
      return new AnySpans(sought, part);
  }
}

/** Any of several things. */
class AnySpans implements SpanReader {
  private readonly readers: readonly SpanReader[];

  constructor({ parts }: SoughtAny, part: Part) {
    this.readers = parts.map((one) => spanReader(one, part));
  }

  spansIn(slot: number): Span[] {
    return inOrder(this.readers.flatMap((reader) => reader.spansIn(slot)));
  }

  startsIn(slot: number): number[] {
    return this.readers.flatMap((reader) => reader.startsIn(slot)).sort((a, b) => a - b);
  }
}

/** A word in whichever form. */
class WordSpans implements SpanReader {
  private readonly cursors: readonly PostingCursor[];
  private readonly buffer: number[] = [];

  constructor({ words }: SoughtWord, part: Part) {
    this.cursors = [...words.keys()].flatMap((word) => {
      const id = part.segment.lexicon.idOf(word);
      return id < 0 ? [] : part.lists.cursor(id);
    });
  }

  startsIn(slot: number): number[] {
    const all: number[] = [];
    for (const cursor of this.cursors) {
      if (!cursor.seek(slot) || cursor.slot !== slot) continue;
      const count = cursor.readPositions(this.buffer);
      for (let i = 0; i < count; i += 1) all.push(this.buffer[i] ?? 0);
    }
    return this.cursors.length > 1 ? all.sort((a, b) => a - b) : all;
  }

  spansIn(slot: number): Span[] {
    return this.startsIn(slot).map((start) => ({ start, end: start + 1 }));
  }
}

/** Words next to each other. */
class SequenceSpans implements SpanReader {
  private readonly words: readonly WordSpans[];

  constructor({ parts }: SoughtSequence, part: Part) {
    this.words = parts.map((word) => new WordSpans(word, part));
  }

  spansIn(slot: number): Span[] {
    return this.startsIn(slot).map((start) => ({ start, end: start + this.words.length }));
  }

  startsIn(slot: number): readonly number[] {
    const [first, ...others] = this.words;
    let starts: readonly number[] = first?.startsIn(slot) ?? [];
    others.forEach((word, i) => {
      if (starts.length > 0) starts = followedBy(starts, word.startsIn(slot), i + 1);
    });
    return starts;
  }
}

/** Those of the starts that have one of the positions `distance` after them; both are rising. */
function followedBy(starts: readonly number[], positions: readonly number[], distance: number): number[] {
  const kept: number[] = [];
  let next = 0;
  for (const start of starts) {
    while ((positions[next] ?? Number.POSITIVE_INFINITY) < start + distance) next += 1;
    if (positions[next] === start + distance) kept.push(start);
  }
  return kept;
}

/** Two things that stand near each other. */
class NearSpans implements SpanReader {
  private readonly left: SpanReader;
  private readonly right: SpanReader;
  private readonly distance: number;

  constructor({ left, right, distance }: SoughtNear, part: Part) {
    this.left = spanReader(left, part);
    this.right = spanReader(right, part);
    this.distance = distance;
  }

  spansIn(slot: number): Span[] {
    const left = this.left.spansIn(slot);
    if (left.length === 0) return [];
    const right = this.right.spansIn(slot);
    return inOrder([...followed(left, right, this.distance), ...followed(right, left, this.distance)]);
  }

  startsIn(slot: number): number[] {
    return this.spansIn(slot).map(({ start }) => start);
  }
}

/** For each span the first of the others that begins after it, if it begins within `distance` words. */
function followed(spans: readonly Span[], others: readonly Span[], distance: number): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    while ((others[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const other = others[next];
    if (other !== undefined && other.start - end < distance) found.push({ start, end: other.end });
  }
  return found;
}

function inOrder(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
