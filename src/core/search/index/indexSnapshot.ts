import type { Section } from '../snapshot/layout';
import { readSnapshot } from '../snapshot/read';
import type { SnapshotSections } from '../snapshot/sections';
import { writeSnapshot } from '../snapshot/write';
import { Part } from './part';
import { documentCount } from './segment';
import { sectionsOf, segmentOf } from './segmentSections';

/** What the bytes are. To be raised with every change of what words, postings or hashes are made of. */
const CONTENT = { content: 'corpus-reader search index', version: 3 } as const;

/** Of the documents of a snapshot this share must still be there, or it is one of other articles. */
const LEAST_SHARED = 0.5;

/** The parts as bytes, to be written one after the other. */
export function indexSnapshot(parts: readonly Part[]): Uint8Array[] {
  const sections: Record<string, Section> = {};
  parts.forEach((part, i) => {
    for (const [name, section] of Object.entries(sectionsOf(part.segment))) sections[`${i}.${name}`] = section;
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
    part.segment.documents.ids.all().forEach((id, slot) => {
      if (part.isDead(slot)) return;
      all += 1;
      if (isThere(id)) kept += 1;
      else part.remove(slot, undefined);
    });
  }
  return kept < all * LEAST_SHARED ? undefined : parts;
}

function partAt(sections: SnapshotSections, index: number): Part | undefined {
  const segment = segmentOf(sections, `${index}.`);
  if (segment === undefined) return undefined;
  const dead = sections.u8(`${index}.dead`);
  const counts = sections.numbers(`${index}.counts`);
  if (dead === undefined || counts === undefined) return new Part(segment);
  if (dead.length !== documentCount(segment) || counts.length !== segment.lexicon.size) return undefined;
  return new Part(segment, { dead: dead.slice(), counts: counts.slice() });
}
