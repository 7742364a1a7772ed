import type { Steps } from '../engine';
import { Lexicon } from '../words/lexicon';
import { DocumentTable } from './documentTable';
import { PostingEncoder } from './encoder';
import { GrowingPool } from './growingPool';
import { GONE, type MergeInput, ThinnedInput, WholeInput } from './mergeInput';
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
  const inputs: MergeInput[] = [];
  const documents = new DocumentTable();
  for (const source of sources) {
    inputs.push(inputOf(source, documents));
    yield;
  }
  const words = new GrowingPool(largestOf(sources, ({ lexicon }) => lexicon.words.bytes.length));
  const encoder = new PostingEncoder({
    words: largestOf(sources, ({ lexicon }) => lexicon.size),
    postings: sumOf(sources, (segment) => segment.words.postings.length),
    positions: sumOf(sources, (segment) => segment.words.positions.length),
  });
  const keep = (bytes: Uint8Array, from: number, to: number) => words.copy(bytes, from, to);
  const same: MergeInput[] = [];
  for (let count = 1; ; count += 1) {
    const first = gatherFirst(inputs, same);
    if (first === undefined) break;
    for (const input of same) input.copyTo(encoder);
    if (encoder.endWord()) first.giveWord(keep);
    for (const input of same) input.advance();
    if (count % WORDS_A_STEP === 0) yield;
  }
  yield;
  return { lexicon: new Lexicon(words.finish()), documents: documents.finish(), words: encoder.finish() };
}

/** Gathers the inputs that stand at the first of all words, in order; returns one of them, undefined when none is left. */
function gatherFirst(inputs: readonly MergeInput[], same: MergeInput[]): MergeInput | undefined {
  let first: MergeInput | undefined;
  same.length = 0;
  for (const input of inputs) {
    if (input.ended) continue;
    const order = first === undefined ? -1 : input.compare(first);
    if (order > 0) continue;
    if (order < 0) {
      first = input;
      same.length = 0;
    }
    same.push(input);
  }
  return first;
}

function inputOf({ segment, dead }: MergeSource, documents: DocumentTable): MergeInput {
  const first = documents.size;
  const count = documentCount(segment);
  const ends = segment.documents.ids.starts.toArray();
  const slots = new Uint32Array(dead === undefined ? 0 : count);
  for (let slot = 0; slot < count; slot += 1) {
    const gone = dead?.[slot] === 1;
    if (dead !== undefined) slots[slot] = gone ? GONE : documents.size;
    if (!gone) documents.copy(segment.documents, slot, ends);
  }
  return dead === undefined ? new WholeInput(segment, first) : new ThinnedInput(segment, slots);
}

function sumOf(sources: readonly MergeSource[], sizeOf: (segment: Segment) => number): number {
  return sources.reduce((sum, { segment }) => sum + sizeOf(segment), 0);
}

function largestOf(sources: readonly MergeSource[], sizeOf: (segment: Segment) => number): number {
  return sources.reduce((largest, { segment }) => Math.max(largest, sizeOf(segment)), 0);
}
