import { readSnapshot } from '../snapshot/read';
import type { SnapshotSections } from '../snapshot/sections';
import { writeSnapshot } from '../snapshot/write';
import { Lexicon } from '../words/lexicon';
import { Part } from './part';
import { arraysOf, documentCount, idAt, type Segment, type SegmentArrays } from './segment';

/** What the bytes are. To be raised with every change of what words, postings or hashes are made of. */
const CONTENT = { content: 'corpus-reader search index', version: 1 } as const;

/** Of the documents of a snapshot this share must still be there, or it is one of other articles. */
const LEAST_SHARED = 0.5;

/** The parts as bytes, to be written one after the other. */
export function indexSnapshot(parts: readonly Part[]): Uint8Array[] {
  const sections: SegmentArrays = {};
  parts.forEach((part, i) => {
    for (const [name, array] of Object.entries(arraysOf(part.segment))) sections[`${i}.${name}`] = array;
    if (part.dead === undefined) return;
    sections[`${i}.dead`] = part.dead;
    sections[`${i}.counts`] = part.counts;
  });
  return writeSnapshot({ ...CONTENT, parts: parts.length }, sections);
}

/**
 * The parts that a snapshot holds, without the documents for which `isThere` says no. Undefined when it is not one, is
 * damaged, was written by another version, or holds mostly documents that are not there. Whether a document is still what it
 * was is told by the hash that is kept of each.
 */
export function partsOf(snapshot: Uint8Array, isThere: (id: string) => boolean): Part[] | undefined {
  const read = readSnapshot(snapshot);
  if ('reason' in read) return undefined;
  const { header, sections } = read;
  const count = header['parts'];
  if (header['content'] !== CONTENT.content || header.version !== CONTENT.version || typeof count !== 'number')
    return undefined;
  const parts: Part[] = [];
  let all = 0;
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const part = partAt(sections, i);
    if (part === undefined) return undefined;
    parts.push(part);
    for (let slot = 0; slot < part.size; slot += 1) {
      if (part.isDead(slot)) continue;
      all += 1;
      if (isThere(idAt(part.segment, slot))) kept += 1;
      else part.remove(slot, undefined);
    }
  }
  return kept < all * LEAST_SHARED ? undefined : parts;
}

function partAt(sections: SnapshotSections, index: number): Part | undefined {
  const segment = segmentOf(sections, `${index}.`);
  if (segment === undefined) return undefined;
  const dead = sections.u8(`${index}.dead`);
  const counts = sections.u32(`${index}.counts`);
  if (dead === undefined || counts === undefined) return new Part(segment);
  if (dead.length !== documentCount(segment) || counts.length !== segment.lexicon.size) return undefined;
  return new Part(segment, { dead: dead.slice(), counts: counts.slice() });
}

/** Undefined when an array is missing; those that belong together are then as long as they were written. */
function segmentOf(sections: SnapshotSections, prefix: string): Segment | undefined {
  let complete = true;
  const u32 = (name: string) => sections.u32(prefix + name) ?? missing(new Uint32Array());
  const u16 = (name: string) => sections.u16(prefix + name) ?? missing(new Uint16Array());
  const u8 = (name: string) => sections.u8(prefix + name) ?? missing(new Uint8Array());
  const missing = <T>(empty: T): T => {
    complete = false;
    return empty;
  };
  const segment: Segment = {
    lexicon: Lexicon.view({
      pool: u16('pool'),
      starts: u32('starts'),
      bucketed: u32('bucketed'),
      bucketStarts: u32('bucketStarts'),
      letters: u32('letters'),
      pairsLow: u32('pairsLow'),
      pairsHigh: u32('pairsHigh'),
      soundHashes: u32('soundHashes'),
      soundIds: u32('soundIds'),
    }),
    documents: {
      idUnits: u16('idUnits'),
      idStarts: u32('idStarts'),
      hashLow: u32('hashLow'),
      hashHigh: u32('hashHigh'),
      lengths: u32('lengths'),
      titleEnds: u32('titleEnds'),
      textStarts: u32('textStarts'),
    },
    words: {
      frequencies: u32('frequencies'),
      lastSlots: u32('lastSlots'),
      postingStarts: u32('postingStarts'),
      positionStarts: u32('positionStarts'),
      postings: u8('postings'),
      positions: u8('positions'),
    },
  };
  return complete ? segment : undefined;
}
