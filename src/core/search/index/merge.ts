import type { Steps } from '../engine';
import { Lexicon } from '../words/lexicon';
import { DocumentTable, factsAt } from './documentTable';
import { PostingEncoder } from './encoder';
import { GrowingNumbers, GrowingStrings } from './growing';
import { PostingLists } from './postings';
import { documentCount, type Segment } from './segment';

/** A segment to be merged, without those of its documents that were removed. */
export interface MergeSource {
  readonly segment: Segment;
  /** By slot, 1 where the document was removed; undefined when none was. */
  readonly dead: Uint8Array | undefined;
}

/** Words from one pause to the next. */
const WORDS_A_STEP = 2000;

/** Makes one segment of several: their documents in order, those removed and the words of these alone left out. */
export function* merging(sources: readonly MergeSource[]): Steps<Segment> {
  const inputs: Input[] = [];
  const documents = new DocumentTable();
  for (const source of sources) inputs.push(inputOf(source, documents));
  yield;
  const encoder = new PostingEncoder();
  const words = new GrowingStrings();
  for (let count = 1; ; count += 1) {
    const first = firstWord(inputs);
    if (first === undefined) break;
    const { lexicon, next } = first;
    const same = inputs.filter(
      (input) => input.next < input.lexicon.size && input.lexicon.compare(input.next, lexicon, next) === 0,
    );
    if (same.some((input) => input.survives(input.next))) {
      encoder.word();
      const { units, from, to } = lexicon.words.unitsOf(next);
      words.push(units.subarray(from), to - from);
      for (const input of same) input.copyTo(encoder);
    }
    for (const input of same) input.next += 1;
    if (count % WORDS_A_STEP === 0) yield;
  }
  const lexicon = Lexicon.build(words.toList());
  yield;
  return { lexicon, documents: documents.finish(), words: encoder.finish() };
}

function firstWord(inputs: readonly Input[]): Input | undefined {
  let first: Input | undefined;
  for (const input of inputs) {
    if (input.next >= input.lexicon.size) continue;
    if (first === undefined || input.lexicon.compare(input.next, first.lexicon, first.next) < 0) first = input;
  }
  return first;
}

function inputOf({ segment, dead }: MergeSource, documents: DocumentTable): Input {
  const first = documents.size;
  const slots = new GrowingNumbers();
  for (let slot = 0; slot < documentCount(segment); slot += 1) {
    if (dead?.[slot] === 1) {
      slots.push(GONE);
      continue;
    }
    slots.push(documents.size);
    documents.add(segment.documents.ids.at(slot), factsAt(segment.documents, slot));
  }
  return dead === undefined ? new WholeInput(segment, first) : new ThinnedInput(segment, slots.toArray());
}

/** Instead of a slot, for a document that is no more. */
const GONE = 0xffffffff;

/** Reads a segment word by word. */
abstract class Input {
  /** The word to be read. */
  next = 0;
  readonly lexicon: Lexicon;
  protected readonly lists: PostingLists;

  constructor(segment: Segment) {
    this.lexicon = segment.lexicon;
    this.lists = new PostingLists(segment.words);
  }

  /** Whether any document that is left holds the word. */
  abstract survives(word: number): boolean;
  /** Adds the postings of the word to be read. */
  abstract copyTo(encoder: PostingEncoder): void;
}

/** A segment with nothing removed: its lists are copied byte for byte. */
class WholeInput extends Input {
  constructor(
    segment: Segment,
    private readonly shift: number,
  ) {
    super(segment);
  }

  survives(): boolean {
    return true;
  }

  copyTo(encoder: PostingEncoder): void {
    encoder.copyList(this.lists, this.next, this.shift);
  }
}

/** A segment of which documents were removed: their postings are left out, the others' get new slots. */
class ThinnedInput extends Input {
  constructor(
    segment: Segment,
    private readonly slots: Uint32Array,
  ) {
    super(segment);
  }

  survives(word: number): boolean {
    const cursor = this.lists.cursor(word);
    while (cursor.next()) if (this.slots[cursor.slot] !== GONE) return true;
    return false;
  }

  copyTo(encoder: PostingEncoder): void {
    const cursor = this.lists.cursor(this.next);
    const { positions } = this.lists.parts;
    while (cursor.next()) {
      const slot = this.slots[cursor.slot] ?? GONE;
      if (slot === GONE) continue;
      encoder.posting(slot, cursor.times, cursor.fields, cursor.count - cursor.times);
      const from = cursor.positionsAt();
      encoder.copyPositions(positions, from, cursor.positionsEnd());
    }
  }
}
