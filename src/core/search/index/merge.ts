import type { Steps } from '../engine';
import { Lexicon } from '../words/lexicon';
import { DocumentTable } from './documentTable';
import { PostingEncoder } from './encoder';
import { GrowingPool } from './growingPool';
import { Front } from './mergeFront';
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
  const front = new Front(inputs);
  for (let next = WORDS_A_STEP; ; ) {
    const count = front.gather();
    if (count === 0) break;
    if (count === 1) front.copyRun(encoder, words);
    else front.copyWord(encoder, words);
    if (words.size < next) continue;
    next = words.size + WORDS_A_STEP;
    yield;
  }
  yield;
  return { lexicon: new Lexicon(words.finish()), documents: documents.finish(), words: encoder.finish() };
}

function inputOf({ segment, dead }: MergeSource, documents: DocumentTable): MergeInput {
  const first = documents.size;
  const count = documentCount(segment);
  const starts = segment.documents.ids.starts.toArray();
  if (dead === undefined) {
    documents.copy(segment.documents, starts, 0, count);
    return new WholeInput(segment, first);
  }
  const slots = new Uint32Array(count).fill(GONE);
  for (let slot = 0; slot < count; slot += 1) {
    if (dead[slot] === 1) continue;
    slots[slot] = documents.size;
    documents.copy(segment.documents, starts, slot, slot + 1);
  }
  return new ThinnedInput(segment, slots);
}

function sumOf(sources: readonly MergeSource[], sizeOf: (segment: Segment) => number): number {
  return sources.reduce((sum, { segment }) => sum + sizeOf(segment), 0);
}

function largestOf(sources: readonly MergeSource[], sizeOf: (segment: Segment) => number): number {
  return sources.reduce((largest, { segment }) => Math.max(largest, sizeOf(segment)), 0);
}
